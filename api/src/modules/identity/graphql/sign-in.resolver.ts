import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { OncePerRequest } from '../../../platform/rate-limit/once-per-request.js';
import { parseId } from '../../../platform/validation/parse.js';
import { SessionCookies, sessionOf } from '../http/session-cookie.js';
import { ReadAccount } from '../use-cases/read-account.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';
import { SignInInput } from './account.inputs.js';
import { Me, MySession, SignInResult } from './account.types.js';
import { toMe } from './me.mapper.js';
import { SignInAnswer } from './sign-in-answer.js';
import { signedIn, visitorOf } from './visitor.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignIn,
    private readonly signOuts: SignOut,
    private readonly account: ReadAccount,
    private readonly answer: SignInAnswer,
    private readonly cookies: SessionCookies,
  ) {}

  @SignedIn()
  @Query(() => Me)
  async me(@Context() context: RequestContext): Promise<Me> {
    const { actor } = signedIn(context);
    return toMe(await this.account.profile(actor.userId), actor.secondFactor);
  }

  @Public()
  @Query(() => Me, { nullable: true, description: 'Like `me`, null for a stranger.' })
  async viewer(@Context() context: RequestContext): Promise<Me | null> {
    return context.actor.kind === 'user' ? this.me(context) : null;
  }

  @SignedIn()
  @Query(() => [MySession])
  async mySessions(@Context() context: RequestContext): Promise<MySession[]> {
    const { session: own } = signedIn(context);
    const sessions = await this.account.sessionsOf(own);
    return sessions.map((session) => ({ ...session, current: session.id === own.id }));
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => SignInResult)
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<SignInResult> {
    return this.answer.to(context, await this.signIns.withPassword(input, visitorOf(context)));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Ends the session that asks; true also when there was none.' })
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    const session = sessionOf(context.response);
    if (session) {
      await this.signOuts.here(session);
      this.cookies.clear(context.response);
    }
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Ends another of one’s own sessions.' })
  async endSession(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.signOuts.one(signedIn(context).actor, parseId(id));
    return true;
  }

  @SignedIn()
  @Mutation(() => Int, { description: 'Ends all one’s sessions but the one that asks; answers how many.' })
  endOtherSessions(@Context() context: RequestContext): Promise<number> {
    return this.signOuts.others(signedIn(context).actor);
  }
}
