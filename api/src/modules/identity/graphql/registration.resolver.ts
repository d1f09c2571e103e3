import {
  Args,
  Context,
  Field,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { OncePerRequest } from '../../../platform/rate-limit/once-per-request.js';
import { SessionCookies } from '../http/session-cookie.js';
import { ChangeAccount, type EmailChangeProgress } from '../use-cases/change-account.js';
import { FirstAdministrator } from '../use-cases/first-administrator.js';
import { Oidc } from '../use-cases/oidc.js';
import { ReadAccount } from '../use-cases/read-account.js';
import { Register } from '../use-cases/register.js';
import { ResetPassword } from '../use-cases/reset-password.js';
import {
  ChangePasswordInput,
  FirstAdministratorInput,
  ProfileInput,
  RegisterInput,
  TokenAndPasswordInput,
} from './account.inputs.js';
import { Me, SignInResult } from './account.types.js';
import { toMe } from './me.mapper.js';
import { SignInAnswer } from './sign-in-answer.js';
import { signedIn, visitorOf } from './visitor.js';

const EmailChangeProgressEnum = { WAITING_FOR_OTHER_SIDE: 'waiting_for_other_side', CHANGED: 'changed' };
registerEnumType(EmailChangeProgressEnum, { name: 'EmailChangeProgress' });

@ObjectType({ description: 'How people can sign in to this installation.' })
export class SignInOptions {
  @Field({
    description: 'An identity provider is set up: send the browser to /auth/oidc/start?returnTo=/path.',
  })
  provider!: boolean;
}

/** From the first mail to the settings of one's own account. */
@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly registering: Register,
    private readonly resetting: ResetPassword,
    private readonly changing: ChangeAccount,
    private readonly firstAdministrators: FirstAdministrator,
    private readonly account: ReadAccount,
    private readonly answer: SignInAnswer,
    private readonly cookies: SessionCookies,
    private readonly oidc: Oidc,
  ) {}

  @Public()
  @Query(() => SignInOptions)
  signInOptions(): SignInOptions {
    return { provider: this.oidc.enabled };
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => Boolean, {
    description: 'Sends a link. The answer is the same for known and unknown addresses.',
  })
  async register(@Args('input') input: RegisterInput, @Context() context: RequestContext): Promise<boolean> {
    await this.registering.request(input, visitorOf(context));
    return true;
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => SignInResult)
  async completeRegistration(
    @Args('input') input: TokenAndPasswordInput,
    @Context() context: RequestContext,
  ): Promise<SignInResult> {
    return this.answer.to(context, await this.registering.complete(input, visitorOf(context)));
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => SignInResult, { description: 'With the link that the first start printed.' })
  async becomeFirstAdministrator(
    @Args('input') input: FirstAdministratorInput,
    @Context() context: RequestContext,
  ): Promise<SignInResult> {
    return this.answer.to(context, await this.firstAdministrators.claim(input, visitorOf(context)));
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => Boolean, {
    description: 'Sends a link. The answer is the same for known and unknown addresses.',
  })
  async requestPasswordReset(
    @Args('email') email: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.resetting.request({ email }, visitorOf(context));
    return true;
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => Boolean, { description: 'Ends every session of the account; sign in afterwards.' })
  async resetPassword(
    @Args('input') input: TokenAndPasswordInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.resetting.complete(input, visitorOf(context));
    this.cookies.clear(context.response);
    return true;
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => Boolean, { description: 'Ends one’s other sessions.' })
  async changePassword(
    @Args('input') input: ChangePasswordInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { actor, session } = signedIn(context);
    this.cookies.set(context.response, await this.changing.password(actor, session, input));
    return true;
  }

  @SignedIn()
  @Mutation(() => Me)
  async updateProfile(@Args('input') input: ProfileInput, @Context() context: RequestContext): Promise<Me> {
    const { actor } = signedIn(context);
    await this.changing.profile(actor, input);
    return toMe(await this.account.profile(actor.userId), actor.secondFactor);
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => Boolean, {
    description: 'Sends a link to the old and one to the new address; both must say yes.',
  })
  async requestEmailChange(
    @Args('newEmail') newEmail: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { actor, session } = signedIn(context);
    await this.changing.requestEmail(actor, session, { newEmail });
    return true;
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => EmailChangeProgressEnum)
  confirmEmailChange(
    @Args('token') token: string,
    @Context() context: RequestContext,
  ): Promise<EmailChangeProgress> {
    return this.changing.confirmEmail({ token }, visitorOf(context));
  }
}
