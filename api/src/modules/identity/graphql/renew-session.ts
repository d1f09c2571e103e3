import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { SessionCookies } from '../http/session-cookie.js';
import { Sessions } from '../use-cases/sessions.js';
import { signedIn } from './visitor.js';

/** Gives the session that asks a new token, after what its person may do has changed. */
@Injectable()
export class RenewSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
  ) {}

  async of(context: RequestContext): Promise<void> {
    const { actor, session } = signedIn(context);
    const cookie = await this.database.transaction(actor, (tx) =>
      this.sessions.renew(tx, session.id, session.staff, 'rights_changed'),
    );
    this.cookies.set(context.response, cookie);
  }
}
