import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../ui/Button.js';
import { Empty } from '../../../ui/State.js';
import type { SearchSearch } from '../search-search.js';
import styles from '../Search.module.css';

/** Nothing fits: three ways on. */
export function NothingFound({ text, search }: { text: string; search: SearchSearch }) {
  const { t } = useTranslation('search');
  const filtered =
    search.kinds !== undefined || search.fields !== undefined || search.provinces !== undefined;
  return (
    <Empty title={t('empty', { text })}>
      <p>{t('emptyNext')}</p>
      <ul className={styles.ways}>
        <li>{t('emptyWords')}</li>
        {filtered && <li>{t('emptyFilters')}</li>}
        <li>{t('emptyBrowse')}</li>
      </ul>
      <div className={styles.buttons}>
        {filtered && (
          <Link to="/search" search={{ q: text }} className={buttonClass('accent')}>
            {t('clearFilters')}
          </Link>
        )}
        <Link to="/needs" className={buttonClass('plain')}>
          {t('seeNeeds')}
        </Link>
        <Link to="/offers" className={buttonClass('plain')}>
          {t('seeOffers')}
        </Link>
      </div>
    </Empty>
  );
}
