import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { hasCode } from '../../graphql/use-data.js';
import { Failed, RowsLoading, useTitle } from '../../ui/State.js';
import { Corrected } from './components/Corrected.js';
import { Kinds } from './components/Kinds.js';
import { MoreFilters } from './components/MoreFilters.js';
import { NothingFound, PostNeed } from './components/NothingFound.js';
import { Results } from './components/Results.js';
import { SearchDown } from './components/SearchDown.js';
import { Start } from './components/Start.js';
import { isFiltered, searchFilter } from './search-search.js';
import styles from './Search.module.css';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/search');

export function SearchPage() {
  const { t } = useTranslation('search');
  const search = route.useSearch();
  const text = search.q ?? '';
  const asked = text !== '' || isFiltered(search);
  const pages = useConnection(
    SearchDocument,
    { text, first: PAGE, filter: searchFilter(search), asTyped: search.words === 'exact' },
    (data) => data.search,
    !asked,
  );
  const title = text !== '' ? t('titleFor', { text }) : asked ? t('titleChosen') : t('title');
  useTitle(title);
  if (!asked) return <Start />;
  // The search may be down while old results still stand in the cache: they would be told as if they were today's.
  if (hasCode(pages.error, 'SEARCH_UNAVAILABLE')) return <SearchDown title={title} onRetry={pages.retry} />;
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        <Corrected search={search} corrected={pages.first?.correctedText} />
      </header>
      <Kinds search={search} facets={pages.first?.facets ?? []} />
      {content()}
    </>
  );

  function content() {
    if (pages.first === undefined) {
      return pages.error === undefined ? <RowsLoading /> : <Failed onRetry={pages.retry} />;
    }
    if (pages.nodes.length === 0) return <NothingFound text={text} search={search} />;
    return (
      <div className={styles.columns}>
        <Results pages={pages} total={pages.first.totalCount} />
        <aside className={styles.aside} aria-label={t('aside')}>
          <MoreFilters search={search} facets={pages.first.facets} />
          <div className={styles.not}>
            <h2>{t('notThere')}</h2>
            <p>{t('notThereNext')}</p>
            <PostNeed text={text} tone="plain" />
          </div>
        </aside>
      </div>
    );
  }
}
