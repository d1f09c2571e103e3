import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { itemKindLabels } from '@caunoi/shared/vocabulary-labels';
import { nfc } from '@caunoi/vietnamese/normalize';
import { Public } from '../../../platform/auth/access.decorator.js';
import { decodeOffset, encodeOffset, pageSize, type Facet } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { codeLabel, plainLabel, wordLabel } from '../../../platform/labels.js';
import { marksIn, searchedWords, snippetOf } from '../../../platform/search/highlight.js';
import { facetNames, Search, type SearchPage } from '../../../platform/search/search.js';
import { MOST_HITS } from '../../../platform/search/search-engine.js';
import { checkText } from '../../../platform/search/text-filter.js';
import { ExpertLoaders } from '../../experts/experts.public.js';
import { LabLoaders } from '../../labs/labs.public.js';
import { ListingLoaders } from '../../market/market.public.js';
import { NewsLoaders } from '../../news/news.public.js';
import { OrganisationLoader } from '../../organisations/organisations.public.js';
import { correctedText } from '../domain/corrected-text.js';
import { completes } from '../domain/facet-suggestions.js';
import { UnmetSearches } from '../use-cases/unmet-searches.js';
import {
  FacetSuggestion,
  type FoundItem,
  SearchArgs,
  SearchConnection,
  type SearchEdge,
  SuggestArgs,
  Suggestion,
  UnmetSearchType,
} from './search.type.js';

const labels = {
  kinds: wordLabel(itemKindLabels),
  fields: codeLabel('fields-of-science'),
  provinces: plainLabel,
};

@Resolver()
export class SearchResolver {
  constructor(
    private readonly engine: Search,
    private readonly unmet: UnmetSearches,
    private readonly listings: ListingLoaders,
    private readonly organisations: OrganisationLoader,
    private readonly experts: ExpertLoaders,
    private readonly labs: LabLoaders,
    private readonly news: NewsLoaders,
  ) {}

  @Public()
  @Query(() => SearchConnection, {
    description: 'Everything public, ranked by words, however they are typed.',
  })
  async search(@Args() args: SearchArgs, @Context() context: RequestContext): Promise<SearchConnection> {
    const first = pageSize(args.first);
    const offset = decodeOffset(args.after);
    const page = await this.engine.search({
      actor: context.actor,
      text: checkText(args.text),
      filter: args.filter ?? {},
      offset,
      limit: first,
      facets: true,
      asTyped: args.asTyped,
    });
    const unnarrowed =
      offset === 0 && !args.asTyped && facetNames.every((name) => (args.filter?.[name] ?? []).length === 0);
    if (unnarrowed) await this.unmet.note(args.text, page.total, page.cover);
    const words = searchedWords(
      args.text,
      page.corrections.map(({ read }) => read),
    );
    const items = await Promise.all(page.hits.map((hit) => this.item(context, hit.kind, hit.id)));
    const edges = page.hits.flatMap((hit, index): SearchEdge[] => {
      const item = items[index];
      if (!item) return [];
      const title = nfc('title' in item ? item.title : item.name);
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
      pageInfo: {
        endCursor: edges.at(-1)?.cursor ?? null,
        hasNextPage: offset + page.hits.length < Math.min(page.total, MOST_HITS),
      },
      totalCount: page.total,
      correctedText: correctedText(
        args.text,
        page.corrections,
        edges.flatMap(({ node }) => [node.title, node.snippet]),
      ),
      facets: facets(page, args.filter ?? {}),
    };
  }

  @Public()
  @Query(() => [Suggestion], { description: 'Titles that go with what has been typed so far.' })
  suggest(@Args() args: SuggestArgs, @Context() context: RequestContext): Promise<Suggestion[]> {
    return this.engine.suggest(context.actor, checkText(args.text), pageSize(args.first));
  }

  @Public()
  @Query(() => [FacetSuggestion], {
    description:
      'Kinds, fields and provinces whose names go with what has been typed, the most common first.',
  })
  async suggestFacets(
    @Args() args: SuggestArgs,
    @Context() context: RequestContext,
  ): Promise<FacetSuggestion[]> {
    const text = checkText(args.text);
    const found: FacetSuggestion[] = [];
    const values = await this.engine.facetValues(context.actor);
    for (const facet of facetNames) {
      for (const [code, count] of values[facet]) {
        const label = labels[facet](code);
        if (completes(text, label.vi) || completes(text, label.en))
          found.push({ facet, code, count, ...label });
      }
    }
    return found
      .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
      .slice(0, pageSize(args.first));
  }

  @Public()
  @Query(() => [UnmetSearchType], {
    description: 'What people looked for on at least five days and did not find, the most wanted first.',
  })
  unmetSearches(
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<UnmetSearchType[]> {
    return this.unmet.shown(pageSize(first));
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
      case 'news':
        return this.news.piece(context, id);
    }
  }
}

function textOf(item: FoundItem): string {
  if ('tests' in item) {
    return [
      ...item.tests.map((test) => test.name),
      ...item.equipment.map((equipment) => equipment.name),
    ].join('; ');
  }
  if ('bio' in item) return item.bio ?? '';
  return ('description' in item ? item.description : item.summary) ?? '';
}

function facets(
  page: SearchPage,
  chosen: Partial<Record<(typeof facetNames)[number], readonly string[] | null>>,
): Facet[] {
  return facetNames.map((name) => ({
    name,
    values: [...page.facets[name]]
      .map(([code, count]) => ({
        code,
        count,
        ...labels[name](code),
        selected: (chosen[name] ?? []).includes(code),
      }))
      .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1)),
  }));
}
