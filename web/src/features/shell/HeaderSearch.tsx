import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { facetCode } from '../../lib/facets.js';
import { pageOf } from '../../ui/cards/Card.js';
import { SearchBox } from '../../ui/SearchBox.js';
import { useSuggestions, type Suggestion } from './use-suggestions.js';

/** The search box of every page; on the page of results it holds what was searched for. */
export function HeaderSearch({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate();
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? searchedText(location.search) : ''),
  });
  const [known, setKnown] = useState(asked);
  const [typed, setTyped] = useState(asked);
  const [composing, setComposing] = useState(false);
  if (known !== asked) {
    setKnown(asked);
    setTyped(asked);
  }
  const suggestions = useSuggestions(typed === asked ? '' : typed, composing);
  const pick = ({ open, narrow, text }: Suggestion): void => {
    setTyped('');
    if (open !== undefined) void navigate({ to: pageOf[open.kind], params: { id: open.id } });
    else if (narrow !== undefined)
      void navigate({ to: '/search', search: { [narrow.facet]: [facetCode(narrow.facet, narrow.code)] } });
    else void navigate({ to: '/search', search: { q: text } });
  };
  return (
    <SearchBox
      value={typed}
      suggestions={suggestions}
      inputRef={inputRef}
      onChange={setTyped}
      onCompose={setComposing}
      onSearch={(q) => void navigate({ to: '/search', search: { q } })}
      onPick={pick}
    />
  );
}

function searchedText(search: object): string {
  return 'q' in search && typeof search.q === 'string' ? search.q : '';
}
