import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SimilarReason } from '../use-cases/read-organisation-case.js';
import { OrganisationClaimType, OrganisationRegistration } from './registration.types.js';

const similarReasons: readonly SimilarReason[] = ['name', 'phone', 'email', 'enterprise'];
const SimilarReasonEnum = Object.fromEntries(
  similarReasons.map((reason) => [`SAME_${reason.toUpperCase()}`, reason]),
);
registerEnumType(SimilarReasonEnum, {
  name: 'SimilarOrganisationReason',
  description: 'SAME_ENTERPRISE: a branch and its parent, or two branches of one.',
});

@ObjectType({ description: 'What waits at the desk of organisations.' })
export class OrganisationDesk {
  @Field(() => Int)
  registrations!: number;
  @Field(() => Date, { nullable: true })
  oldestRegistration!: Date | null;
  @Field(() => Int)
  claims!: number;
  @Field(() => Date, { nullable: true })
  oldestClaim!: Date | null;
}

@ObjectType({ description: 'Possibly the same organisation.' })
export class SimilarOrganisationType {
  @Field(() => OrganisationRegistration)
  registration!: OrganisationRegistration;
  @Field(() => [SimilarReasonEnum])
  reasons!: SimilarReason[];
}

@ObjectType({ description: 'Everything to decide about one organisation; for staff alone.' })
export class OrganisationCaseType {
  @Field(() => OrganisationRegistration)
  registration!: OrganisationRegistration;
  @Field(() => String, {
    nullable: true,
    description: 'Personal numbers too: reading one is noted in the audit.',
  })
  taxCode!: string | null;
  @Field(() => String, { nullable: true, description: 'enterprise, branch or personal.' })
  taxCodeKind!: string | null;
  @Field(() => String, { nullable: true, description: 'Its key in the file it was imported from.' })
  importedAs!: string | null;
  @Field(() => String, { nullable: true })
  registeredBy!: string | null;
  @Field(() => String, { nullable: true })
  registeredByEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'The member of staff who verified it.' })
  verifiedByPerson!: string | null;
  @Field(() => [SimilarOrganisationType])
  similar!: SimilarOrganisationType[];
  @Field(() => [OrganisationClaimType], { description: 'Open ones.' })
  claims!: OrganisationClaimType[];
}
