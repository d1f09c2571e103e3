import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNotFound, type Loaded } from '../graphql/use-data.js';
import { useFormat } from '../i18n/use-format.js';
import { Failed, NotFound, PageLoading } from './State.js';

/** The four states of a page about one thing; null from the api means there is no such thing. */
export function Detail<Data, Item>({
  crumbs,
  loaded,
  pick,
  missing = <NotFound />,
  children,
}: {
  /** The way back; not shown while loading, so that the served text stays where it is. */
  crumbs: ReactNode;
  loaded: Loaded<Data>;
  pick: (data: Data) => Item | null | undefined;
  /** In the place of what is not there. */
  missing?: ReactNode;
  children: (item: Item) => ReactNode;
}) {
  const { data, error, loading, retry } = loaded;
  const item = data === undefined ? undefined : pick(data);
  if (item === null || item === undefined) {
    if (isNotFound(error)) return missing;
    if (error !== undefined) return <Failed onRetry={retry} />;
    return loading || data === undefined ? <PageLoading /> : missing;
  }
  return (
    <>
      {crumbs}
      {children(item)}
      <PrintSource />
    </>
  );
}

/** On paper a page says where it is from and when it was taken. */
function PrintSource() {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened] = useState(() => new Date().toISOString());
  return (
    <p className="print-only" data-print-source="">
      {t('printed', { date: format.date(opened), address: window.location.href })}
    </p>
  );
}
