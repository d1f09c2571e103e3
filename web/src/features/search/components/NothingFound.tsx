import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass, type Tone } from '../../../ui/Button.js';
import { Empty } from '../../../ui/State.js';
import { isFiltered, type SearchSearch } from '../search-search.js';
import styles from '../Search.module.css';
import { Syntax } from './Start.js';

/** Nothing fits: what was looked for becomes a need, or three other ways on. */
export function NothingFound({ text, search }: { text: string; search: SearchSearch }) {
  const { t } = useTranslation('search');
  const filtered = isFiltered(search);
  return (
    <Empty title={text === '' ? t('emptyChosen') : t('empty', { text })}>
      <p>{t('emptyPost')}</p>
      <div className={styles.buttons}>
        <PostNeed text={text} tone="need" />
        {filtered && (
          <Link to="/search" search={{ q: text === '' ? undefined : text }} className={buttonClass('plain')}>
            {t('clearFilters')}
          </Link>
        )}
      </div>
      <p>{t('emptyNext')}</p>
      <ul className={styles.ways}>
        <li>{t('emptyWords')}</li>
        {filtered && <li>{t('emptyFilters')}</li>}
        <li>
          <Link to="/needs">{t('seeNeeds')}</Link>, <Link to="/offers">{t('seeOffers')}</Link>
        </li>
      </ul>
      <Syntax />
    </Empty>
  );
}

/** To the page that asks for a need, with the words typed here already in it. */
export function PostNeed({ text, tone }: { text: string; tone: Tone }) {
  const { t } = useTranslation('search');
  const query = text === '' ? '' : `?${new URLSearchParams({ text }).toString()}`;
  return (
    <a href={`/post/need${query}`} className={buttonClass(tone)}>
      {t('postNeed')}
    </a>
  );
}
