import { Args, Context, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { OncePerRequest } from '../../../platform/rate-limit/once-per-request.js';
import { parseId } from '../../../platform/validation/parse.js';
import { sessionOf } from '../http/session-cookie.js';
import { Passkeys } from '../use-cases/passkeys.js';
import { SecondFactor } from '../use-cases/second-factor.js';
import { SecondFactorWayEnum, SignInResult } from './account.types.js';
import { SignInAnswer } from './sign-in-answer.js';
import { signedIn, visitorOf } from './visitor.js';

@ObjectType()
export class TotpEnrolment {
  @Field({ description: 'For typing into the app, base32.' })
  secret!: string;
  @Field({ description: 'For a QR code.' })
  uri!: string;
}

@ObjectType()
export class RecoveryCodes {
  @Field(() => [String], { description: 'Shown this once.' })
  codes!: string[];
}

@ObjectType()
export class MyPasskey {
  @Field(() => ID)
  id!: string;
  @Field()
  name!: string;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => Date, { nullable: true })
  lastUsedAt!: Date | null;
}

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly factor: SecondFactor,
    private readonly passkeys: Passkeys,
    private readonly answer: SignInAnswer,
  ) {}

  @Public()
  @OncePerRequest()
  @Mutation(() => SignInResult, { description: 'A code of the authenticator app, or a recovery code.' })
  async showSecondFactor(
    @Args('way', { type: () => SecondFactorWayEnum }) way: 'totp' | 'passkey' | 'recovery_code',
    @Args('code') code: string,
    @Context() context: RequestContext,
  ): Promise<SignInResult> {
    const session = sessionOf(context.response);
    return this.answer.to(
      context,
      await this.factor.show(session, way === 'recovery_code' ? way : 'totp', code),
    );
  }

  @SignedIn()
  @Mutation(() => TotpEnrolment)
  startTotp(@Context() context: RequestContext): Promise<TotpEnrolment> {
    const { actor, session } = signedIn(context);
    return this.factor.startTotp(actor, session);
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => RecoveryCodes, {
    description: 'The first code proves the app; from now on it is asked for.',
  })
  async confirmTotp(@Args('code') code: string, @Context() context: RequestContext): Promise<RecoveryCodes> {
    const { actor, session } = signedIn(context);
    const { recoveryCodes, ...signIn } = await this.factor.confirmTotp(actor, session, code);
    await this.answer.to(context, signIn);
    return { codes: recoveryCodes };
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async removeTotp(@Context() context: RequestContext): Promise<boolean> {
    const { actor, session } = signedIn(context);
    await this.factor.removeTotp(actor, session);
    return true;
  }

  @SignedIn()
  @Mutation(() => RecoveryCodes, { description: 'Ten new codes; the old ones stop working.' })
  async newRecoveryCodes(@Context() context: RequestContext): Promise<RecoveryCodes> {
    const { actor, session } = signedIn(context);
    return { codes: await this.factor.newRecoveryCodes(actor, session) };
  }

  @SignedIn()
  @Query(() => [MyPasskey])
  async myPasskeys(@Context() context: RequestContext): Promise<MyPasskey[]> {
    const rows = await this.passkeys.list(signedIn(context).actor);
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
    }));
  }

  @SignedIn()
  @Mutation(() => String, { description: 'PublicKeyCredentialCreationOptions as JSON.' })
  startPasskey(@Context() context: RequestContext): Promise<string> {
    const { actor, session } = signedIn(context);
    return this.passkeys.startEnrolment(actor, session);
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => SignInResult)
  async addPasskey(
    @Args('response', { description: 'RegistrationResponseJSON' }) response: string,
    @Args('name') name: string,
    @Context() context: RequestContext,
  ): Promise<SignInResult> {
    const { actor, session } = signedIn(context);
    return this.answer.to(context, await this.passkeys.finishEnrolment(actor, session, response, name));
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async removePasskey(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { actor, session } = signedIn(context);
    await this.passkeys.remove(actor, session, parseId(id));
    return true;
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => String, {
    description: 'PublicKeyCredentialRequestOptions as JSON, for any passkey of this site.',
  })
  startPasskeySignIn(@Context() context: RequestContext): Promise<string> {
    return this.passkeys.startSignIn(visitorOf(context));
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => SignInResult, { description: 'Signs in, or shows the second factor that is due.' })
  async signInWithPasskey(
    @Args('response', { description: 'AuthenticationResponseJSON' }) response: string,
    @Context() context: RequestContext,
  ): Promise<SignInResult> {
    return this.answer.to(context, await this.passkeys.finishSignIn(response, visitorOf(context)));
  }
}
