import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchSearch } from '../search-search.js';

/** What was searched instead of the words typed, and the way to search them as typed; or the way back from there. */
export function Corrected({
  search,
  corrected,
}: {
  search: SearchSearch;
  corrected: string | null | undefined;
}) {
  const { t } = useTranslation('search');
  const text = search.q ?? '';
  if (search.words === 'exact') {
    return (
      <p role="status">
        {t('asTyped')}{' '}
        <Link to="/search" search={{ ...search, words: undefined }}>
          {t('withCorrections')}
        </Link>
      </p>
    );
  }
  if (typeof corrected !== 'string' || corrected.trim() === text) return null;
  return (
    <p role="status">
      {t('corrected')} <strong>{corrected}</strong>.{' '}
      <Link to="/search" search={{ ...search, words: 'exact' }}>
        {t('searchAsTyped', { text })}
      </Link>
    </p>
  );
}
