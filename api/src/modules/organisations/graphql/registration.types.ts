import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  claimStates,
  registrationStates,
  type ClaimState,
  type RegistrationState,
} from '@caunoi/shared/organisations/registration-inputs';
import type { OrganisationKind, SizeClass } from '@caunoi/shared/vocabulary';
import { Code } from '../../../platform/graphql/code.type.js';
import { OrganisationKindEnum, SizeClassEnum } from '../../../platform/graphql/enums.js';
import type { RegistrationOutcome } from '../use-cases/register-organisation.js';
import { OrganisationType } from './organisation.type.js';

const upper = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const RegistrationStateEnum = upper(registrationStates);
registerEnumType(RegistrationStateEnum, {
  name: 'RegistrationState',
  description: 'LISTED came by import and nobody is in charge of it yet.',
});
export const ClaimStateEnum = upper(claimStates);
registerEnumType(ClaimStateEnum, { name: 'ClaimState' });
export const RegistrationOutcomeEnum = upper(['registered', 'claimed', 'yours']);
registerEnumType(RegistrationOutcomeEnum, {
  name: 'RegistrationOutcome',
  description: 'CLAIMED: the tax code was known already, staff decide whose it is.',
});

@ObjectType({ description: 'What one may do with an organisation’s registration now.' })
export class RegistrationAbilities {
  @Field()
  edit!: boolean;
  @Field()
  verify!: boolean;
}

@ObjectType({ description: 'An organisation as its own people and staff see it.' })
export class OrganisationRegistration {
  @Field(() => ID)
  id!: string;
  @Field(() => OrganisationType)
  organisation!: OrganisationType;
  @Field(() => RegistrationStateEnum)
  state!: RegistrationState;
  @Field(() => Int)
  revision!: number;
  @Field(() => String, { nullable: true })
  contactName!: string | null;
  @Field(() => String, { nullable: true })
  contactPhone!: string | null;
  @Field(() => String, { nullable: true })
  contactEmail!: string | null;
  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why staff sent it back.' })
  returnedReason!: string | null;
  @Field({ description: 'Somebody is in charge of it.' })
  hasPeople!: boolean;
  @Field(() => RegistrationAbilities)
  viewerCan!: RegistrationAbilities;
}

@ObjectType('GivenOrganisationProfile', { description: 'What somebody who claims it wrote about it.' })
export class GivenProfileType {
  @Field()
  name!: string;
  @Field(() => OrganisationKindEnum)
  kind!: OrganisationKind;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => String, { nullable: true })
  address!: string | null;
  @Field(() => SizeClassEnum, { nullable: true })
  sizeClass!: SizeClass | null;
  @Field(() => Code, { nullable: true })
  industry!: Code | null;
  @Field(() => String, { nullable: true })
  website!: string | null;
  @Field(() => String, { nullable: true })
  contactName!: string | null;
  @Field(() => String, { nullable: true })
  contactPhone!: string | null;
  @Field(() => String, { nullable: true })
  contactEmail!: string | null;
}

@ObjectType('OrganisationClaim', {
  description: 'Somebody says that an organisation in the register is theirs.',
})
export class OrganisationClaimType {
  @Field(() => ID)
  id!: string;
  @Field(() => OrganisationType)
  organisation!: OrganisationType;
  @Field()
  personName!: string;
  @Field()
  personEmail!: string;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => GivenProfileType, { nullable: true })
  given!: GivenProfileType | null;
  @Field(() => ClaimStateEnum)
  state!: ClaimState;
  @Field(() => String, { nullable: true })
  reason!: string | null;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;
}

@ObjectType()
export class RegisterOrganisationResult {
  @Field(() => RegistrationOutcomeEnum)
  outcome!: RegistrationOutcome;
  @Field(() => ID)
  organisationId!: string;
  @Field(() => OrganisationRegistration, {
    nullable: true,
    description: 'Null while staff have not accepted the claim.',
  })
  registration!: OrganisationRegistration | null;
}

@ObjectType({ description: 'What is known of a tax code.' })
export class TaxCodeLookup {
  @Field()
  valid!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What is wrong with it: empty, characters, length, check_digit, branch_number.',
  })
  problem!: string | null;
  @Field(() => String, { nullable: true, description: 'enterprise, branch or personal.' })
  kind!: string | null;
  @Field(() => String, { nullable: true })
  display!: string | null;
  @Field()
  exists!: boolean;
  @Field({ description: 'Nobody verified is in charge of it yet: registering it makes a claim.' })
  claimable!: boolean;
  @Field({ description: 'One belongs to it already.' })
  yours!: boolean;
  @Field(() => OrganisationType, { nullable: true, description: 'Never of a personal number.' })
  organisation!: OrganisationType | null;
}

@ObjectType()
export class PlaceOption {
  @Field(() => ID)
  unit!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
}

@ObjectType({ description: 'What a typed place, of today or of before July 2025, means today.' })
export class PlaceLookup {
  @Field({ description: 'commune, province, elsewhere, several or unknown.' })
  kind!: string;
  @Field(() => String, { nullable: true })
  province!: string | null;
  @Field(() => String, { nullable: true })
  commune!: string | null;
  @Field(() => [PlaceOption], { description: 'Communes to choose from when there are several.' })
  options!: PlaceOption[];
}

@InputType({ isAbstract: true })
abstract class ProfileInput {
  @Field(() => OrganisationKindEnum)
  kind!: OrganisationKind;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  nameEn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'As people write it: xã Bát Xát; thị trấn Bắc Hà; Hà Nội.',
  })
  place?: string | null;
  @Field(() => String, { nullable: true })
  address?: string | null;
  @Field(() => SizeClassEnum, { nullable: true })
  sizeClass?: SizeClass | null;
  @Field(() => String, { nullable: true, description: 'VSIC 2018 division.' })
  industry?: string | null;
  @Field(() => [String], { nullable: true })
  fieldsOfScience?: string[];
  @Field(() => String, { nullable: true })
  website?: string | null;
  @Field(() => String, { nullable: true })
  summary?: string | null;
  @Field(() => String, { nullable: true })
  contactName?: string | null;
  @Field(() => String, { nullable: true })
  contactPhone?: string | null;
  @Field(() => String, { nullable: true })
  contactEmail?: string | null;
  @Field({ defaultValue: true, description: 'False keeps it a draft.' })
  submit!: boolean;
}

@InputType()
export class RegisterOrganisationInput extends ProfileInput {
  @Field({ description: 'Made by the client; trying again with it registers nothing twice.' })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true })
  taxCode?: string | null;
}

@InputType()
export class UpdateOrganisationRegistrationInput extends ProfileInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  revision!: number;
}

@InputType()
export class ReturnOrganisationInput {
  @Field(() => ID)
  id!: string;
  @Field()
  reason!: string;
}

@InputType()
export class ClaimOrganisationInput {
  @Field(() => ID)
  organisationId!: string;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => String, { nullable: true })
  contactName?: string | null;
  @Field(() => String, { nullable: true })
  contactPhone?: string | null;
}

@InputType()
export class DecideOrganisationClaimInput {
  @Field(() => ID)
  id!: string;
  @Field()
  accept!: boolean;
  @Field(() => String, { nullable: true, description: 'Needed when refused.' })
  reason?: string | null;
}
