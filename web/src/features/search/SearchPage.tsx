import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { Failed, RowsLoading, useTitle } from '../../ui/State.js';
import { Kinds } from './components/Kinds.js';
import { MoreFilters } from './components/MoreFilters.js';
import { NothingFound } from './components/NothingFound.js';
import { Results } from './components/Results.js';
import { searchFilter } from './search-search.js';
import styles from './Search.module.css';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/search');

export function SearchPage() {
  const { t } = useTranslation('search');
  const search = route.useSearch();
  const text = search.q ?? '';
  const pages = useConnection(
    SearchDocument,
    { text, first: PAGE, filter: searchFilter(search) },
    (data) => data.search,
    text === '',
  );
  const title = text === '' ? t('title') : t('titleFor', { text });
  useTitle(title);
  if (text === '') {
    return (
      <div className={styles.start}>
        <h1>{t('start')}</h1>
        <p>{t('startNext')}</p>
      </div>
    );
  }
  const corrected = pages.first?.correctedText;
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        {typeof corrected === 'string' && corrected !== text && (
          <p role="status">
            {t('corrected')} <strong>{corrected}</strong>. {t('askedFor', { text })}
          </p>
        )}
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
        <aside className={styles.aside} aria-label={t('notThere')}>
          <div className={styles.not}>
            <h2>{t('notThere')}</h2>
            <p>{t('notThereNext')}</p>
          </div>
          <MoreFilters search={search} facets={pages.first.facets} />
        </aside>
      </div>
    );
  }
}
