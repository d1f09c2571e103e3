import { useState } from 'react';
import { type CombinedError, useClient, useQuery } from 'urql';
import type { TypedDocumentString } from './generated/graphql.js';

interface Page<Node> {
  edges: { node: Node }[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

export interface Pages<First, Node> {
  /** The first page as the api gave it: counts and facets are read from here. */
  first: First | undefined;
  nodes: Node[];
  loading: boolean;
  error: CombinedError | undefined;
  retry: () => void;
  hasMore: boolean;
  more: () => void;
  moreState: 'idle' | 'loading' | 'failed';
}

/** Pages read beyond the first, kept by query for as long as the tab lives: "back" returns to the list as it was left. */
const kept = new Map<string, unknown>();

/**
 * A Relay connection read page by page. While new variables are on their way the old rows stay and `loading` is true, so that a
 * list does not flicker at every filter.
 */
export function useConnection<Data, Variables extends { first: number }, First extends Page<unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => First,
  pause = false,
): Pages<First, First['edges'][number]['node']> {
  const client = useClient();
  const query = document.toString();
  const key = query + JSON.stringify(variables);
  const [result, execute] = useQuery<Data>({ query, variables, pause });
  const [moreState, setMoreState] = useState<{ key: string; state: 'loading' | 'failed' }>();
  const [, redraw] = useState(0);

  // A failed query carries data: null beside its errors.
  const data = result.data ?? undefined;
  const first = data === undefined ? undefined : pick(data);
  const rest = (kept.get(key) as First[] | undefined) ?? [];
  const last = rest.at(-1) ?? first;
  const shown = first === undefined ? [] : [first, ...rest];

  const readMore = async (): Promise<void> => {
    setMoreState({ key, state: 'loading' });
    const next = await client
      .query<Data>(query, { ...variables, after: last?.pageInfo.endCursor })
      .toPromise();
    if (!next.data || next.error !== undefined) {
      setMoreState({ key, state: 'failed' });
      return;
    }
    kept.set(key, [...rest, pick(next.data)]);
    setMoreState(undefined);
    redraw((n) => n + 1);
  };

  return {
    first,
    nodes: shown.flatMap((page) => page.edges.map((edge) => edge.node as First['edges'][number]['node'])),
    loading: result.fetching,
    error: result.error,
    retry: () => execute({ requestPolicy: 'network-only' }),
    hasMore: last?.pageInfo.hasNextPage ?? false,
    more: () => void readMore(),
    moreState: moreState?.key === key ? moreState.state : 'idle',
  };
}

/** In the place of matches where the thing itself is gone. */
export const noMatches = {
  ready: true,
  totalCount: 0,
  pageInfo: { endCursor: null, hasNextPage: false },
  edges: [],
};
