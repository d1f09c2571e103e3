import {
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import type { IpStatus, Language, OfferKind, TransferForm, Visibility } from '@caunoi/shared/vocabulary';
import {
  IpStatusEnum,
  LanguageEnum,
  OfferKindEnum,
  TransferFormEnum,
  VisibilityEnum,
} from '../../../platform/graphql/enums.js';
import { CalendarDateScalar, VndScalar } from '../../../platform/graphql/scalars.js';
import { needQuestions, type NeedQuestion } from '@caunoi/shared/market/completeness';
import { identifyingKinds, type IdentifyingKind } from '../domain/identifying.js';
import { NeedType, OfferType } from './listing.types.js';

const upper = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const NeedQuestionEnum = upper(needQuestions);
registerEnumType(NeedQuestionEnum, {
  name: 'NeedQuestion',
  description: 'The guided interview, the most useful question first.',
});
export const IdentifyingKindEnum = upper(identifyingKinds);
registerEnumType(IdentifyingKindEnum, { name: 'IdentifyingKind' });

@ObjectType({ description: 'What one may do with an offer or a need now.' })
export class ListingAbilitiesType {
  @Field()
  edit!: boolean;
  @Field()
  publish!: boolean;
  @Field()
  close!: boolean;
  @Field()
  reopen!: boolean;
  @Field()
  withdraw!: boolean;
  @Field({ description: 'Approve or reject it as staff.' })
  review!: boolean;
}

@ObjectType()
export class NeedCompleteness {
  @Field(() => Int, { description: '0 to 100; an answer never lowers it.' })
  percent!: number;
  @Field(() => NeedQuestionEnum, { nullable: true })
  next!: NeedQuestion | null;
  @Field(() => [NeedQuestionEnum])
  missing!: readonly NeedQuestion[];
}

@ObjectType({ description: 'Somebody else saved it since it was read; nothing was changed.' })
export class NeedEditConflict {
  @Field({ description: 'EDIT_CONFLICT' })
  code!: string;
  @Field(() => NeedType, { description: 'As it is stored now.' })
  stored!: NeedType;
}

@ObjectType({ description: 'Somebody else saved it since it was read; nothing was changed.' })
export class OfferEditConflict {
  @Field({ description: 'EDIT_CONFLICT' })
  code!: string;
  @Field(() => OfferType, { description: 'As it is stored now.' })
  stored!: OfferType;
}

export const SaveNeedDraftResult = createUnionType({
  name: 'SaveNeedDraftResult',
  types: () => [NeedType, NeedEditConflict] as const,
  resolveType: (value: NeedType | NeedEditConflict) => ('stored' in value ? NeedEditConflict : NeedType),
});
export const SaveOfferDraftResult = createUnionType({
  name: 'SaveOfferDraftResult',
  types: () => [OfferType, OfferEditConflict] as const,
  resolveType: (value: OfferType | OfferEditConflict) => ('stored' in value ? OfferEditConflict : OfferType),
});

@InputType({ isAbstract: true, description: 'A field left out stays as it is; null clears it.' })
abstract class DraftInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision that was read; needed with an id.' })
  revision?: number | null;
  @Field(() => String, { nullable: true, description: 'Made by the client; needed for a new one.' })
  idempotencyKey?: string | null;
  @Field(() => ID, { nullable: true, description: 'Needed for a new one.' })
  organisationId?: string | null;
  @Field(() => LanguageEnum, { nullable: true })
  language?: Language;
  @Field(() => String, { nullable: true })
  title?: string;
  @Field(() => [String], { nullable: true })
  keywords?: string[];
  @Field(() => String, { nullable: true })
  fieldOfScience?: string | null;
  @Field(() => String, { nullable: true })
  industry?: string | null;
  @Field(() => String, { nullable: true })
  region?: string | null;
  @Field(() => VisibilityEnum, { nullable: true })
  visibility?: Visibility;
  @Field(() => [String], {
    nullable: true,
    description: 'Addresses of the people who may read the NAMED tier.',
  })
  namedReaders?: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'Organisations whose people may read the NAMED tier.',
  })
  namedOrganisations?: string[];
}

@InputType()
export class NeedDraftInput extends DraftInput {
  @Field(() => String, { nullable: true })
  description?: string | null;
  @Field(() => String, { nullable: true })
  currentSituation?: string | null;
  @Field(() => String, { nullable: true })
  wantedResult?: string | null;
  @Field(() => String, { nullable: true })
  constraints?: string | null;
  @Field(() => VndScalar, { nullable: true })
  budgetMinVnd?: number | null;
  @Field(() => VndScalar, { nullable: true })
  budgetVnd?: number | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  deadline?: string | null;
  @Field(() => Int, { nullable: true })
  trlMin?: number | null;
  @Field(() => Boolean, { nullable: true })
  anonymous?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'The warnings about an anonymous need that others read already were read; nothing of it is stored.',
  })
  warningsRead?: boolean | null;
}

@InputType()
export class OfferDraftInput extends DraftInput {
  @Field(() => OfferKindEnum, { nullable: true })
  kind?: OfferKind;
  @Field(() => String, { nullable: true })
  summary?: string | null;
  @Field(() => Int, { nullable: true })
  trl?: number | null;
  @Field(() => IpStatusEnum, { nullable: true })
  ipStatus?: IpStatus;
  @Field(() => [TransferFormEnum], { nullable: true })
  transferForms?: TransferForm[];
  @Field(() => VndScalar, { nullable: true })
  priceMinVnd?: number | null;
  @Field(() => VndScalar, { nullable: true })
  priceMaxVnd?: number | null;
}

@InputType()
export class ListingStepInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The revision that was read.' })
  revision!: number;
}

@InputType()
export class PublishInput extends ListingStepInput {
  @Field(() => Boolean, { nullable: true, description: 'The warnings about an anonymous need were read.' })
  warningsRead?: boolean | null;
}

@InputType()
export class RejectInput extends ListingStepInput {
  @Field()
  reason!: string;
}

@ObjectType({ description: 'Words that may tell who wrote a text; offsets are UTF-16 into it.' })
export class IdentifyingWords {
  @Field(() => IdentifyingKindEnum)
  kind!: IdentifyingKind;
  @Field()
  text!: string;
  @Field(() => Int)
  start!: number;
  @Field(() => Int)
  end!: number;
}

@ObjectType()
export class AnonymityWarningsType {
  @Field(() => [IdentifyingWords])
  identifying!: IdentifyingWords[];
  @Field(() => Int, {
    nullable: true,
    description:
      'So few organisations share industry and place that readers can guess; null when there are enough.',
  })
  fewOrganisations!: number | null;
}

@InputType()
export class AnonymityQuestionInput {
  @Field({ description: 'Everything that readers will see, as one text.' })
  text!: string;
  @Field(() => ID, { nullable: true, description: 'The organisation that wants to stay unnamed.' })
  organisationId?: string | null;
  @Field(() => String, { nullable: true })
  industry?: string | null;
  @Field(() => String, { nullable: true })
  region?: string | null;
}

@ObjectType()
export class SimilarNeed {
  @Field(() => NeedType)
  need!: NeedType;
  @Field(() => Float, { description: 'Share of the wording in common, 0 to 1.' })
  similarity!: number;
}

@ObjectType()
export class SimilarOffer {
  @Field(() => OfferType)
  offer!: OfferType;
  @Field(() => Float, { description: 'Share of the wording in common, 0 to 1.' })
  similarity!: number;
}

@ObjectType({ description: 'The confidentiality undertaking that counts now.' })
export class NdaType {
  @Field(() => Int)
  version!: number;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => Date)
  validFrom!: Date;
  @Field(() => Date, { nullable: true, description: 'When you accepted this version.' })
  acceptedAt!: Date | null;
}

@ObjectType({ description: 'What accepting the confidentiality undertaking would open to you.' })
export class BehindUndertaking {
  @Field(() => Int)
  needs!: number;
  @Field(() => Int)
  offers!: number;
}

@InputType()
export class NdaTextInput {
  @Field()
  vi!: string;
  @Field()
  en!: string;
}
