import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  IpStatus,
  Language,
  ListingStatus,
  OfferKind,
  TransferForm,
  Visibility,
} from '@caunoi/shared/vocabulary';
import { Code } from '../../../platform/graphql/code.type.js';
import { connectionOf } from '../../../platform/graphql/connection.js';
import {
  IpStatusEnum,
  LanguageEnum,
  ListingStatusEnum,
  OfferKindEnum,
  TransferFormEnum,
  VisibilityEnum,
} from '../../../platform/graphql/enums.js';
import type { OrganisationType } from '../../organisations/organisations.public.js';
import { Provenance } from '../../../platform/graphql/provenance.type.js';
import { CalendarDateScalar, VndScalar } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class PriceRange {
  @Field(() => VndScalar, { nullable: true })
  minVnd!: number | null;
  @Field(() => VndScalar, { nullable: true })
  maxVnd!: number | null;
}

@ObjectType({ isAbstract: true })
abstract class ListingType {
  @Field(() => ID)
  id!: string;
  @Field(() => LanguageEnum)
  language!: Language;
  @Field()
  title!: string;
  @Field(() => Code, { nullable: true })
  fieldOfScience!: Code | null;
  @Field(() => Code, { nullable: true })
  industry!: Code | null;
  @Field(() => String, { nullable: true })
  region!: string | null;
  @Field(() => ListingStatusEnum)
  status!: ListingStatus;
  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;
  @Field(() => Date, { description: 'When its owner last said that it still holds.' })
  confirmedAt!: Date;
  @Field(() => Date)
  updatedAt!: Date;
  @Field(() => Provenance)
  provenance!: Provenance;
  @Field(() => VisibilityEnum)
  visibility!: Visibility;
  @Field(() => [String])
  keywords!: string[];
  @Field(() => Int, { description: 'Counts changes; send it back with the next one.' })
  revision!: number;
  @Field(() => Date, { nullable: true, description: 'When it was handed to staff for review.' })
  submittedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why staff sent it back.' })
  reviewReason!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it leaves the lists by itself.' })
  expiresAt!: Date | null;
  /** For the loader; not a field. */
  organisationId!: string | null;
  /** The organisation where it was read together with its list; not a field. */
  readOrganisation?: OrganisationType | null;
}

@ObjectType('Offer')
export class OfferType extends ListingType {
  @Field(() => OfferKindEnum)
  kind!: OfferKind;
  @Field()
  summary!: string;
  @Field(() => Int, { nullable: true })
  trl!: number | null;
  @Field(() => IpStatusEnum)
  ipStatus!: IpStatus;
  @Field(() => [TransferFormEnum])
  transferForms!: TransferForm[];
  @Field(() => PriceRange, { nullable: true })
  price!: PriceRange | null;
}

@ObjectType('Need')
export class NeedType extends ListingType {
  @Field()
  description!: string;
  @Field(() => VndScalar, { nullable: true })
  budgetVnd!: number | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  deadline!: string | null;
  @Field(() => Int, { nullable: true })
  trlMin!: number | null;
  @Field(() => String, { nullable: true, description: 'What happens today.' })
  currentSituation!: string | null;
  @Field(() => String, { nullable: true, description: 'What result is wanted, best with a number.' })
  wantedResult!: string | null;
  @Field(() => String, { nullable: true })
  constraints!: string | null;
  @Field(() => VndScalar, {
    nullable: true,
    description: 'Lower end of the budget band; budgetVnd is the upper one.',
  })
  budgetMinVnd!: number | null;
  @Field()
  anonymous!: boolean;
  /** For the completeness; not a field. */
  visibilityChosen!: boolean;
}

export const OfferConnection = connectionOf(OfferType, 'Offer');
export const NeedConnection = connectionOf(NeedType, 'Need');
