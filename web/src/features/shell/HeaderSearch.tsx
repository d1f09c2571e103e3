import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { SuggestDocument, type SuggestQuery } from '../../graphql/generated/graphql.js';
import { pageOf } from '../../ui/cards/Card.js';
import { SearchBox } from '../../ui/SearchBox.js';

const PAUSE_MS = 160;
const SHORTEST = 2;

/** The search box of every page; on the page of results it holds what was searched for. */
export function HeaderSearch({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate();
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? searchedText(location.search) : ''),
  });
  const [known, setKnown] = useState(asked);
  const [typed, setTyped] = useState(asked);
  if (known !== asked) {
    setKnown(asked);
    setTyped(asked);
  }
  const suggestions = useSuggestions(typed === asked ? '' : typed);
  return (
    <SearchBox
      value={typed}
      suggestions={suggestions}
      inputRef={inputRef}
      onChange={setTyped}
      onSearch={(q) => void navigate({ to: '/search', search: { q } })}
      onPick={({ id, kind, text }) => {
        if (typeof id === 'string') void navigate({ to: pageOf[kind], params: { id } });
        else void navigate({ to: '/search', search: { q: text } });
        setTyped('');
      }}
    />
  );
}

function searchedText(search: object): string {
  return 'q' in search && typeof search.q === 'string' ? search.q : '';
}

/** Suggestions for what is typed, after a short pause; an answer to an older text is thrown away. */
function useSuggestions(text: string): SuggestQuery['suggest'] {
  const client = useClient();
  const [found, setFound] = useState<SuggestQuery['suggest']>([]);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < SHORTEST) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      const ask = async (): Promise<void> => {
        const { data } = await client
          .query<SuggestQuery>(SuggestDocument.toString(), { text: wanted })
          .toPromise();
        if (!late) setFound(data?.suggest ?? []);
      };
      void ask();
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [wanted, client]);
  return wanted.length < SHORTEST ? [] : found;
}
