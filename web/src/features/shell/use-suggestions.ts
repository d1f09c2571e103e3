import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { SuggestDocument, type SuggestQuery } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Suggested } from '../../ui/SearchBox.js';

const PAUSE_MS = 160;
const SHORTEST = 2;

/** A thing that can be opened, or a value that a search can be narrowed by. */
export interface Suggestion extends Suggested {
  readonly open?: SuggestQuery['suggest'][number];
  readonly narrow?: SuggestQuery['suggestFacets'][number];
}

/**
 * Suggestions for what is typed, after a short pause: values to narrow by first, then things. An answer to an older text is
 * thrown away. While `composing` nothing is asked: half a syllable of Telex means nothing.
 */
export function useSuggestions(text: string, composing: boolean): Suggestion[] {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const client = useClient();
  const [found, setFound] = useState<SuggestQuery>();
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < SHORTEST || composing) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      const ask = async (): Promise<void> => {
        const { data } = await client
          .query<SuggestQuery>(SuggestDocument.toString(), { text: wanted })
          .toPromise();
        if (!late) setFound(data ?? undefined);
      };
      void ask();
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [wanted, composing, client]);
  if (wanted.length < SHORTEST || found === undefined) return [];
  return [
    ...found.suggestFacets.map((one): Suggestion => ({
      key: `${one.facet}:${one.code}`,
      text: format.term(one),
      note: t('suggestedFacet', { facet: t(`facet.${facetName(one.facet)}`), count: one.count }),
      narrow: one,
    })),
    ...found.suggest.map((one): Suggestion => ({ key: one.id, text: one.text, kind: one.kind, open: one })),
  ];
}

const facetName = (facet: string): 'kinds' | 'fields' | 'provinces' =>
  facet === 'kinds' || facet === 'fields' ? facet : 'provinces';
