import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { SessionCookies } from '../http/session-cookie.js';
import { ReadAccount } from '../use-cases/read-account.js';
import type { SignedIn } from '../use-cases/sign-in.js';
import type { SignInResult } from './account.types.js';
import { toMe } from './me.mapper.js';

/** Sets the cookie of a new session and tells who is in, or what is still due. */
@Injectable()
export class SignInAnswer {
  constructor(
    private readonly account: ReadAccount,
    private readonly cookies: SessionCookies,
  ) {}

  async to(context: RequestContext, signedIn: SignedIn): Promise<SignInResult> {
    this.cookies.set(context.response, signedIn.cookie);
    if (signedIn.due.length > 0) return { secondFactorDue: signedIn.due, me: null };
    const profile = await this.account.profile(signedIn.userId);
    return { secondFactorDue: [], me: toMe(profile, signedIn.secondFactor) };
  }
}
