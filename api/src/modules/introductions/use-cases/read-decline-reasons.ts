import { Injectable } from '@nestjs/common';
import type { SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseId } from '../../../platform/validation/parse.js';
import { worksFor } from '../domain/introduction.policy.js';
import { toldReasons, type ToldReason } from '../domain/told-reasons.js';
import { IntroductionsRepository } from '../persistence/introductions.repository.js';
import { ResolvePair } from './resolve-pair.js';

/** What the owner of a listing learns from those who said no to it. */
@Injectable()
export class ReadDeclineReasons {
  constructor(
    private readonly database: Database,
    private readonly pairs: ResolvePair,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /** Reasons that at least three organisations gave. Throws NOT_FOUND for what is not one's own. */
  async of(actor: UserActor, kind: 'need' | SupplyKind, rawId: string): Promise<ToldReason[]> {
    const id = parseId(rawId);
    const owner = await this.database.transaction(actor, (tx) => this.pairs.ownerOf(tx, actor, kind, id));
    if (!worksFor(actor, owner)) throw new AppError('NOT_FOUND');
    // Who said no is others' business: only the numbers leave here.
    const given = await this.introductions.reasonsAgainst(
      this.database.asPlatform(),
      kind === 'need' ? 'need' : 'supply',
      id,
    );
    return toldReasons(given);
  }
}
