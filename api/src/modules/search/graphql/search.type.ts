import { ArgsType, createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { Facet, PageArgs, PageInfo } from '../../../platform/graphql/connection.js';
import { ItemKindEnum } from '../../../platform/graphql/enums.js';
import { ExpertType } from '../../experts/experts.public.js';
import { LabType } from '../../labs/labs.public.js';
import { NeedType, OfferType } from '../../market/market.public.js';
import { NewsType } from '../../news/news.public.js';
import { OrganisationType } from '../../organisations/organisations.public.js';

export type FoundItem = OfferType | NeedType | OrganisationType | ExpertType | LabType | NewsType;

export const SearchItem = createUnionType({
  name: 'SearchItem',
  types: () => [OfferType, NeedType, OrganisationType, ExpertType, LabType, NewsType] as const,
  resolveType: (value: FoundItem) => {
    if ('newsKind' in value) return NewsType;
    if ('equipment' in value) return LabType;
    if ('languages' in value) return ExpertType;
    if ('sizeClass' in value) return OrganisationType;
    return 'description' in value ? NeedType : OfferType;
  },
});

@ObjectType({ description: 'UTF-16 offsets into the text beside it.' })
export class Highlight {
  @Field(() => Int)
  start!: number;
  @Field(() => Int)
  end!: number;
}

@ObjectType()
export class SearchHit {
  @Field(() => SearchItem)
  item!: FoundItem;
  @Field(() => Float)
  score!: number;
  @Field()
  title!: string;
  @Field(() => [Highlight])
  titleMarks!: Highlight[];
  @Field()
  snippet!: string;
  @Field(() => [Highlight])
  snippetMarks!: Highlight[];
}

@ObjectType()
export class SearchEdge {
  @Field()
  cursor!: string;
  @Field(() => SearchHit)
  node!: SearchHit;
}

@ObjectType()
export class SearchConnection {
  @Field(() => [SearchEdge])
  edges!: SearchEdge[];
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
  @Field(() => Int)
  totalCount!: number;
  @Field(() => String, {
    nullable: true,
    description: 'What was searched instead, when words were corrected.',
  })
  correctedText!: string | null;
  @Field(() => [Facet])
  facets!: Facet[];
}

@ObjectType()
export class Suggestion {
  @Field()
  text!: string;
  @Field(() => ItemKindEnum)
  kind!: ItemKind;
  @Field(() => ID)
  id!: string;
}

@InputType()
export class SearchFilter {
  @Field(() => [ItemKindEnum], { nullable: true })
  kinds?: ItemKind[] | null;
  @Field(() => [String], { nullable: true })
  fields?: string[] | null;
  @Field(() => [String], { nullable: true })
  provinces?: string[] | null;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field()
  text!: string;
  @Field(() => SearchFilter, { nullable: true })
  filter?: SearchFilter | null;
  @Field({ defaultValue: false, description: 'Search the words as typed, without corrections.' })
  asTyped!: boolean;
}

@ArgsType()
export class SuggestArgs {
  @Field()
  text!: string;
  @Field(() => Int, { defaultValue: 8 })
  first!: number;
}

@ObjectType({ description: 'A value to narrow a search by.' })
export class FacetSuggestion {
  @Field({ description: 'Name of the facet, as in SearchConnection.facets.' })
  facet!: string;
  @Field()
  code!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => Int)
  count!: number;
}

@ObjectType('UnmetSearch')
export class UnmetSearchType {
  @Field({ description: 'The words, without capitals and diacritics.' })
  text!: string;
  @Field(() => Int, { description: 'On how many days somebody looked for it.' })
  days!: number;
}
