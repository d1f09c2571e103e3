import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { itemKindLabels } from '@caunoi/shared/vocabulary-labels';
import { fold } from '@caunoi/vietnamese/fold';
import { Public } from '../../../platform/auth/access.decorator.js';
import { decodeOffset, encodeOffset, pageSize, type Facet } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { codeLabel, plainLabel, wordLabel } from '../../../platform/labels.js';
import { marksIn, searchedWords, snippetOf } from '../../../platform/search/highlight.js';
import { facetNames, SEARCH_ENGINE, type SearchEngine, type SearchPage } from '../../../platform/search/search-engine.js';
import { checkText } from '../../../platform/search/text-filter.js';
import { ExpertLoaders } from '../../experts/experts.public.js';
import { LabLoaders } from '../../labs/labs.public.js';
import { ListingLoaders } from '../../market/market.public.js';
import { OrganisationLoader } from '../../organisations/organisations.public.js';
import { type FoundItem, SearchArgs, SearchConnection, type SearchEdge, SuggestArgs, Suggestion } from './search.type.js';

const labels = { kinds: wordLabel(itemKindLabels), fields: codeLabel('fields-of-science'), provinces: plainLabel };

@Resolver()
export class SearchResolver {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly listings: ListingLoaders,
    private readonly organisations: OrganisationLoader,
    private readonly experts: ExpertLoaders,
    private readonly labs: LabLoaders,
  ) {}

  @Public()
  @Query(() => SearchConnection, { description: 'Everything public, ranked by words, however they are typed.' })
  async search(@Args() args: SearchArgs, @Context() context: RequestContext): Promise<SearchConnection> {
    const first = pageSize(args.first);
    const offset = decodeOffset(args.after);
    const page = await this.engine.search({
      text: checkText(args.text),
      filter: args.filter ?? {},
      offset,
      limit: first,
      facets: true,
    });
    const words = searchedWords(args.text, page.corrections.map(({ read }) => read));
    const items = await Promise.all(page.hits.map((hit) => this.item(context, hit.kind, hit.id)));
    const edges = page.hits.flatMap((hit, index): SearchEdge[] => {
      const item = items[index];
      if (!item) return [];
      const title = 'title' in item ? item.title : item.name;
      const snippet = snippetOf(textOf(item), words);
      return [
        {
          cursor: encodeOffset(offset + index + 1),
          node: {
            item,
            score: hit.score,
            title,
            titleMarks: marksIn(title, words),
            snippet: snippet.text,
            snippetMarks: snippet.marks,
          },
        },
      ];
    });
    return {
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: offset + page.hits.length < page.total },
      totalCount: page.total,
      correctedText: corrected(args.text, page.corrections),
      facets: facets(page, args.filter ?? {}),
    };
  }

  @Public()
  @Query(() => [Suggestion], { description: 'Titles that go with what has been typed so far.' })
  suggest(@Args() args: SuggestArgs): Promise<Suggestion[]> {
    return this.engine.suggest(checkText(args.text), pageSize(args.first));
  }

  private item(context: RequestContext, kind: ItemKind, id: string): Promise<FoundItem | null> {
    switch (kind) {
      case 'offer':
        return this.listings.offer(context, id);
      case 'need':
        return this.listings.need(context, id);
      case 'organisation':
        return this.organisations.load(context, id);
      case 'expert':
        return this.experts.expert(context, id);
      case 'lab':
        return this.labs.lab(context, id);
    }
  }
}

function textOf(item: FoundItem): string {
  if ('tests' in item) {
    return [...item.tests.map((test) => test.name), ...item.equipment.map((equipment) => equipment.name)].join('; ');
  }
  if ('bio' in item) return item.bio ?? '';
  return ('description' in item ? item.description : item.summary) ?? '';
}

function corrected(text: string, corrections: SearchPage['corrections']): string | null {
  if (corrections.length === 0) return null;
  const read = new Map(corrections.map((correction) => [correction.typed, correction.read]));
  return text
    .split(/(\s+)/)
    .map((word) => read.get(fold(word)) ?? word)
    .join('');
}

function facets(page: SearchPage, chosen: Partial<Record<(typeof facetNames)[number], readonly string[] | null>>): Facet[] {
  return facetNames.map((name) => ({
    name,
    values: [...page.facets[name]]
      .map(([code, count]) => ({ code, count, ...labels[name](code), selected: (chosen[name] ?? []).includes(code) }))
      .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1)),
  }));
}
