import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Concept } from '@caunoi/thesaurus/parse';
import { Code, codeOf } from '../../../platform/graphql/code.type.js';
import { MatchBandEnum } from '../../../platform/graphql/enums.js';
import type { MatchBand } from '@caunoi/shared/vocabulary';
import { proposalSources, proposalStates } from '../domain/proposals.js';

const upper = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
export const ProposalSourceEnum = upper(proposalSources);
registerEnumType(ProposalSourceEnum, { name: 'ThesaurusProposalSource' });
export const ProposalStateEnum = upper(proposalStates);
registerEnumType(ProposalStateEnum, { name: 'ThesaurusProposalState' });
export const VersionStateEnum = upper(['draft', 'published']);
registerEnumType(VersionStateEnum, { name: 'ThesaurusVersionState' });

@ObjectType({
  description: 'One concept of the thesaurus: what it is called in both languages, and its neighbours.',
})
export class ThesaurusConcept {
  @Field(() => ID)
  id!: string;
  @Field()
  field!: string;
  @Field(() => Code, { nullable: true })
  fieldOfScience!: Code | null;
  @Field(() => [String])
  vi!: readonly string[];
  @Field(() => [String], { description: 'What people outside the field say.' })
  viLay!: readonly string[];
  @Field(() => [String])
  en!: readonly string[];
  @Field(() => [String])
  enLay!: readonly string[];
  @Field(() => [String])
  abbr!: readonly string[];
  @Field(() => [String])
  broader!: readonly string[];
  @Field(() => [String])
  related!: readonly string[];
  @Field(() => [String], { description: 'Follows from what others name as broader.' })
  narrower!: readonly string[];
}

@ObjectType()
export class ThesaurusConceptPage {
  @Field(() => [ThesaurusConcept])
  concepts!: ThesaurusConcept[];
  @Field(() => Int)
  totalCount!: number;
}

@ArgsType()
export class ThesaurusConceptsArgs {
  @Field({ defaultValue: '' })
  text!: string;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => Int, { defaultValue: 20 })
  first!: number;
}

@InputType()
export class ThesaurusConceptInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the draft that was read; none where there is no draft.',
  })
  revision?: number | null;
  @Field(() => ID)
  id!: string;
  @Field()
  field!: string;
  @Field(() => [String])
  vi!: string[];
  @Field(() => [String])
  viLay!: string[];
  @Field(() => [String])
  en!: string[];
  @Field(() => [String])
  enLay!: string[];
  @Field(() => [String])
  abbr!: string[];
  @Field(() => [String])
  broader!: string[];
  @Field(() => [String])
  related!: string[];
}

@InputType()
export class ThesaurusDraftInput {
  @Field(() => Int)
  revision!: number;
}
@InputType()
export class PublishThesaurusInput extends ThesaurusDraftInput {
  @Field({ description: 'What changed and why, for the history.' })
  note!: string;
}
@InputType()
export class RevertThesaurusInput {
  @Field(() => Int, { description: 'The version to return to; 0 is the thesaurus as it ships.' })
  number!: number;
  @Field()
  note!: string;
}

@ObjectType()
export class ThesaurusChange {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'added, changed or restored' })
  kind!: string;
  @Field(() => [String])
  lines!: readonly string[];
}

@ObjectType({ description: 'A version of the thesaurus; the highest published number is in force.' })
export class ThesaurusVersionType {
  @Field(() => Int)
  number!: number;
  @Field(() => VersionStateEnum)
  state!: string;
  @Field(() => Int)
  basedOn!: number;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => Int)
  revision!: number;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;
  @Field(() => [ThesaurusChange], { description: 'Against the version that was in force before it.' })
  changes!: readonly ThesaurusChange[];
}

@ObjectType({
  description: 'What the draft would do to one match of a need; null where it stands in no list.',
})
export class ThesaurusEffect {
  @Field(() => ID)
  id!: string;
  @Field()
  title!: string;
  @Field(() => Int, { nullable: true })
  rankBefore!: number | null;
  @Field(() => Int, { nullable: true })
  rankAfter!: number | null;
  @Field(() => MatchBandEnum, { nullable: true })
  bandBefore!: MatchBand | null;
  @Field(() => MatchBandEnum, { nullable: true })
  bandAfter!: MatchBand | null;
}

@ObjectType()
export class ThesaurusProposalType {
  @Field(() => ID)
  id!: string;
  @Field(() => ProposalSourceEnum)
  source!: string;
  @Field()
  term!: string;
  @Field({ description: 'Empty where nothing says which concept it is.' })
  concept!: string;
  @Field(() => Int, { description: 'Organisations that speak for it; of a search, days.' })
  seen!: number;
  @Field(() => ProposalStateEnum)
  state!: string;
  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@InputType()
export class DecideProposalInput {
  @Field(() => ID)
  id!: string;
  @Field()
  accept!: boolean;
  @Field(() => String, { nullable: true })
  concept?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed to decline.' })
  reason?: string | null;
}

export const toConcept = (concept: Concept, narrower: readonly string[]): ThesaurusConcept => ({
  id: concept.id,
  field: concept.field,
  fieldOfScience: codeOf('fields-of-science', concept.field),
  vi: concept.vi,
  viLay: concept.viLay,
  en: concept.en,
  enLay: concept.enLay,
  abbr: concept.abbr,
  broader: concept.broader,
  related: concept.related,
  narrower,
});
