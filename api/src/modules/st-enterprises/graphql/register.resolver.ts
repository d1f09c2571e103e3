import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApplicationState } from '@caunoi/shared/st-enterprises/vocabulary';
import { HasRole, Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import { Applications } from '../use-cases/applications.js';
import { Certificates } from '../use-cases/certificates.js';
import { ImportCertificates } from '../use-cases/import-certificates.js';
import { ReadRegister } from '../use-cases/read-register.js';
import {
  ApplicationStepType,
  ApplicationType,
  AssessmentType,
  CertificateType,
  ClockType,
  ImportedType,
  PublicationType,
  RecordedAssessmentType,
} from './certificate.types.js';
import { ApplicationStateEnum } from './st-enterprise.enums.js';
import {
  AssessInput,
  CancelInput,
  CheckInput,
  CorrectInput,
  DecideInput,
  FiguresInputType,
  MeetClockInput,
  SubmitInput,
  WithdrawInput,
} from './st-enterprise.inputs.js';
import {
  toApplication,
  toAssessment,
  toCertificate,
  toClock,
  toEntry,
  toRecordedAssessment,
} from './st-enterprise.mapper.js';

/** These fields let nobody in without a session, so the actor is a person. */
@Resolver(() => ApplicationType)
export class StRegisterResolver {
  constructor(
    private readonly applications: Applications,
    private readonly certificates: Certificates,
    private readonly imported: ImportCertificates,
    private readonly read: ReadRegister,
  ) {}

  @Public()
  @Query(() => CertificateType)
  async stCertificate(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<CertificateType> {
    return toCertificate(await this.read.certificate(context.actor, id));
  }

  @Public()
  @Query(() => [PublicationType], { description: 'Withdrawn and cancelled certificates with the reasons.' })
  async stCertificatePublications(): Promise<PublicationType[]> {
    return (await this.read.publications()).map((publication) => ({
      ...publication,
      entry: toEntry(publication.entry, false),
    }));
  }

  @Public()
  @Query(() => AssessmentType, { description: 'Holds figures against the conditions; nothing is kept.' })
  stConditions(@Args('figures', { type: () => FiguresInputType }) figures: FiguresInputType): AssessmentType {
    return toAssessment(this.certificates.preview(figures));
  }

  @SignedIn()
  @Query(() => [ApplicationType], { description: 'Staff see all, members those of their organisations.' })
  async stApplications(
    @Args('states', { type: () => [ApplicationStateEnum], nullable: true }) states: ApplicationState[] | null,
    @Context() context: RequestContext,
  ): Promise<ApplicationType[]> {
    return (await this.applications.list(signedIn(context), states ?? null)).map((row) =>
      toApplication(row, this.read.today()),
    );
  }

  @SignedIn()
  @Query(() => ApplicationType)
  async stApplication(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<ApplicationType> {
    return toApplication(await this.applications.one(signedIn(context), id), this.read.today());
  }

  @ResolveField(() => [ApplicationStepType])
  async steps(
    @Parent() { id }: ApplicationType,
    @Context() context: RequestContext,
  ): Promise<ApplicationStepType[]> {
    const rows = await this.applications.steps(await this.applications.one(signedIn(context), id));
    return rows.map((row) => ({
      step: row.step,
      takenOn: row.taken_on,
      recordedAt: row.recorded_at,
      documentNumber: row.document_number,
      note: row.note,
    }));
  }

  @ResolveField(() => [ClockType])
  async clocks(@Parent() { id }: ApplicationType, @Context() context: RequestContext): Promise<ClockType[]> {
    const rows = await this.applications.clocks(await this.applications.one(signedIn(context), id));
    return rows.map((row) => toClock(row, this.read.today()));
  }

  @HasRole('province_officer', 'administrator', 'auditor')
  @Query(() => [ClockType], { description: 'What has to be done, soonest first.' })
  async stClocks(
    @Args('dueBefore', { type: () => CalendarDateScalar, nullable: true }) dueBefore: string | null,
  ): Promise<ClockType[]> {
    return (await this.read.openClocks(dueBefore ?? null)).map((row) => toClock(row, this.read.today()));
  }

  @HasRole('province_officer', 'administrator', 'auditor')
  @Query(() => [RecordedAssessmentType])
  async stAssessments(
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<RecordedAssessmentType[]> {
    return (await this.read.assessmentsOf(organisationId)).map(toRecordedAssessment);
  }

  @SignedIn()
  @Mutation(() => ApplicationType)
  async submitStApplication(
    @Args('input') input: SubmitInput,
    @Context() context: RequestContext,
  ): Promise<ApplicationType> {
    return this.stApplication(await this.applications.submit(signedIn(context), input), context);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => ApplicationType)
  async checkStApplication(
    @Args('input') input: CheckInput,
    @Context() context: RequestContext,
  ): Promise<ApplicationType> {
    await this.applications.check(signedIn(context), input);
    return this.stApplication(input.id, context);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => ApplicationType)
  async decideStApplication(
    @Args('input') input: DecideInput,
    @Context() context: RequestContext,
  ): Promise<ApplicationType> {
    await this.applications.decide(signedIn(context), input);
    return this.stApplication(input.id, context);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => CertificateType)
  async withdrawStCertificate(
    @Args('input') input: WithdrawInput,
    @Context() context: RequestContext,
  ): Promise<CertificateType> {
    await this.certificates.withdraw(signedIn(context), input);
    return this.stCertificate(input.certificateId, context);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => CertificateType)
  async cancelStCertificate(
    @Args('input') input: CancelInput,
    @Context() context: RequestContext,
  ): Promise<CertificateType> {
    await this.certificates.cancel(signedIn(context), input);
    return this.stCertificate(input.certificateId, context);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => ID, { description: 'Answers the new entry; the wrong one stays in the history.' })
  correctStCertificateEntry(
    @Args('input') input: CorrectInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.certificates.correct(signedIn(context), input);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => AssessmentType)
  async assessStEnterprise(
    @Args('input') input: AssessInput,
    @Context() context: RequestContext,
  ): Promise<AssessmentType> {
    return toAssessment(await this.certificates.assess(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => Boolean)
  async meetStClock(
    @Args('input') input: MeetClockInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.certificates.meetClock(signedIn(context), input);
    return true;
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => ImportedType, {
    description:
      'Takes certificates that came with imported organisations into the register; safe to repeat.',
  })
  importStCertificates(@Context() context: RequestContext): Promise<ImportedType> {
    return this.imported.run(signedIn(context));
  }
}
