import type { ReactNode } from 'react';
import { isNotFound, type Loaded } from '../graphql/use-data.js';
import { Failed, NotFound, PageLoading } from './State.js';

/** The four states of a page about one thing; null from the api means there is no such thing. */
export function Detail<Data, Item>({
  crumbs,
  loaded,
  pick,
  children,
}: {
  /** The way back; not shown while loading, so that the served text stays where it is. */
  crumbs: ReactNode;
  loaded: Loaded<Data>;
  pick: (data: Data) => Item | null | undefined;
  children: (item: Item) => ReactNode;
}) {
  const { data, error, loading, retry } = loaded;
  const item = data === undefined ? undefined : pick(data);
  if (item === null || item === undefined) {
    if (isNotFound(error)) return <NotFound />;
    if (error !== undefined) return <Failed onRetry={retry} />;
    return loading || data === undefined ? <PageLoading /> : <NotFound />;
  }
  return (
    <>
      {crumbs}
      {children(item)}
    </>
  );
}
