import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { type TypedDocumentString, ViewerDocument } from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import type { Person } from '../../../ui/desk/places.js';
import { Failed, NotFound, PageLoading } from '../../../ui/State.js';

/** Waits until it is known who writes: whose drafts this device may show hangs on it. */
export function WithPerson({ children }: { children: (person: Person | null) => ReactNode }) {
  const { data, error, retry } = useData(ViewerDocument, {});
  if (data !== undefined) return children(data.viewer ?? null);
  return error === undefined ? <PageLoading /> : <Failed onRetry={retry} />;
}

interface Props<Data, Item> {
  document: TypedDocumentString<Data, { id: string }>;
  /** None for something new. */
  id: string | undefined;
  pick: (data: Data) => Item | null;
  /** Without it there is nothing to show; otherwise it is left out. */
  must: boolean;
  children: (item: Item | undefined) => ReactNode;
}

/** The listing that is changed, read once from the server as it is now. */
export function WithListing<Data, Item>({ document, id, pick, must, children }: Props<Data, Item>) {
  const [{ data, error }, again] = useQuery<Data>({
    query: document.toString(),
    variables: { id: id ?? '' },
    pause: id === undefined,
    requestPolicy: 'cache-and-network',
  });
  if (id === undefined) return children(undefined);
  if (data === undefined || data === null) {
    if (error?.networkError !== undefined) return <Failed onRetry={() => again()} />;
    if (error !== undefined) return must ? <NotFound /> : children(undefined);
    return <PageLoading />;
  }
  const item = pick(data);
  if (item === null) return must ? <NotFound /> : children(undefined);
  return children(item);
}
