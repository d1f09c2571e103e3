import { Inject } from '@nestjs/common';
import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ConsentPurpose } from '@caunoi/shared/privacy/privacy-inputs';
import type { Config } from '../../../config/config.js';
import { HasRole, Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import { Clock } from '../../../platform/clock.js';
import { AppError } from '../../../platform/errors/app-error.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { CONFIG } from '../../../platform/tokens.js';
import { daysLeft, type DataRequestRow, type RequestStep } from '../domain/data-request.js';
import { vietnamDay } from '../domain/legal-clock.js';
import { AskAboutData } from '../use-cases/ask.js';
import { Consents, type ConsentState } from '../use-cases/consents.js';
import { DataDesk } from '../use-cases/data-desk.js';
import {
  BehalfInput,
  ConsentInput,
  ConsentPurposeEnum,
  ConsentType,
  CorrectionInput,
  DataRequestStepInput,
  DataRequestType,
  PrivacyOfficer,
} from './privacy.types.js';

const toConsents = (states: readonly ConsentState[]): ConsentType[] =>
  states.map(({ text, given }) => ({
    ...text,
    givenAt: given?.at ?? null,
    givenVersion: given?.version ?? null,
  }));

/** One's own data: what one agreed to and what one asked for. And the desk of the officer in charge. */
@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly consents: Consents,
    private readonly asking: AskAboutData,
    private readonly desk: DataDesk,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => PrivacyOfficer)
  privacyOfficer(): PrivacyOfficer {
    const { email, phone } = this.config.privacyOfficer;
    return { ...this.config.authority, email: email ?? null, phone: phone ?? null };
  }

  @Public()
  @Query(() => [ConsentType], {
    name: 'consents',
    description: 'What people are asked to agree to; with your own answers when signed in.',
  })
  async consentTexts(@Context() context: RequestContext): Promise<ConsentType[]> {
    return toConsents(await this.consents.of(context.actor));
  }

  @SignedIn()
  @Mutation(() => [ConsentType])
  async giveConsent(
    @Args('input') input: ConsentInput,
    @Context() context: RequestContext,
  ): Promise<ConsentType[]> {
    return toConsents(await this.consents.give(signedIn(context), input));
  }

  @SignedIn()
  @Mutation(() => [ConsentType])
  async withdrawConsent(
    @Args('purpose', { type: () => ConsentPurposeEnum }) purpose: ConsentPurpose,
    @Context() context: RequestContext,
  ): Promise<ConsentType[]> {
    return toConsents(await this.consents.withdraw(signedIn(context), purpose));
  }

  @SignedIn()
  @Query(() => [DataRequestType], { description: 'What you asked about your own data, the newest first.' })
  async myDataRequests(@Context() context: RequestContext): Promise<DataRequestType[]> {
    return (await this.asking.mine(signedIn(context))).map((row) => this.toRequest(row));
  }

  @SignedIn()
  @Mutation(() => DataRequestType, { description: 'A copy of everything that is kept about you.' })
  async requestMyData(@Context() context: RequestContext): Promise<DataRequestType> {
    return this.toRequest(await this.asking.copy(signedIn(context)));
  }

  @SignedIn()
  @Mutation(() => DataRequestType)
  async requestCorrection(
    @Args('input') input: CorrectionInput,
    @Context() context: RequestContext,
  ): Promise<DataRequestType> {
    return this.toRequest(await this.asking.correction(signedIn(context), input));
  }

  @SignedIn()
  @Mutation(() => DataRequestType, {
    description: 'Everything about you is erased once the officer has looked at it.',
  })
  async requestErasure(@Context() context: RequestContext): Promise<DataRequestType> {
    return this.toRequest(await this.asking.erasure(signedIn(context)));
  }

  @HasRole('province_officer', 'administrator')
  @Query(() => [DataRequestType], {
    description: 'Open ones by what is due next; closed ones, the last first.',
  })
  async dataRequests(
    @Args('open', { type: () => Boolean, defaultValue: true }) open: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<DataRequestType[]> {
    if (first < 1 || first > 100) throw new AppError('PAGE_TOO_LARGE');
    return (await this.desk.page(open, first)).map((row) => this.toRequest(row));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => DataRequestType, { description: 'For somebody who asked on paper or by telephone.' })
  async recordDataRequest(
    @Args('input') input: BehalfInput,
    @Context() context: RequestContext,
  ): Promise<DataRequestType> {
    return this.toRequest(await this.asking.onBehalf(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => DataRequestType, {
    description: 'The first answer: how and until when it will be carried out.',
  })
  answerDataRequest(
    @Args('input') input: DataRequestStepInput,
    @Context() context: RequestContext,
  ): Promise<DataRequestType> {
    return this.step(context, 'answer', input);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => DataRequestType, { description: 'Once, with a reason.' })
  extendDataRequest(
    @Args('input') input: DataRequestStepInput,
    @Context() context: RequestContext,
  ): Promise<DataRequestType> {
    return this.step(context, 'extend', input);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => DataRequestType, { description: 'Erasure and copies are then carried out by a job.' })
  approveDataRequest(
    @Args('input') input: DataRequestStepInput,
    @Context() context: RequestContext,
  ): Promise<DataRequestType> {
    return this.step(context, 'approve', input);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => DataRequestType)
  refuseDataRequest(
    @Args('input') input: DataRequestStepInput,
    @Context() context: RequestContext,
  ): Promise<DataRequestType> {
    return this.step(context, 'refuse', input);
  }

  private async step(context: RequestContext, step: RequestStep, input: object): Promise<DataRequestType> {
    return this.toRequest(await this.desk.take(signedIn(context), step, input));
  }

  private toRequest(row: DataRequestRow): DataRequestType {
    return {
      id: row.id,
      kind: row.kind,
      state: row.state,
      personKind: row.person_kind,
      personId: row.person_id,
      personName: row.person_name,
      onBehalf: row.on_behalf,
      details: row.details,
      askedAt: row.asked_at,
      answerDue: row.answer_due,
      due: row.due,
      extended: row.extended,
      workingDaysLeft: daysLeft(row, vietnamDay(this.clock.now())),
      closedAt: row.closed_at,
      reason: row.reason,
      fileUrl: row.file_id === null ? null : `/files/${row.file_id}`,
    };
  }
}
