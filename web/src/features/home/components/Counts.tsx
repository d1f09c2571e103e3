import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HomeQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './Counts.module.css';

const lines = [
  { to: '/needs', of: 'needs', label: 'countNeeds' },
  { to: '/offers', of: 'offers', label: 'countOffers' },
  { to: '/organisations', of: 'organisations', label: 'countOrganisations' },
  { to: '/experts', of: 'experts', label: 'countExperts' },
  { to: '/labs', of: 'labs', label: 'countLabs' },
] as const;

/** What is listed now, and when that was counted. */
export function Counts({ counts }: { counts: HomeQuery['counts'] | undefined }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <section className={styles.counts} aria-label={t('counts')}>
      <ul>
        {lines.map(({ to, of, label }) => (
          <li key={to}>
            <Link to={to} data-kind={of}>
              <strong>{counts === undefined ? '–' : format.number(counts[of])}</strong> {t(label)}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        {counts !== undefined &&
          `${counts.matchedNeeds > 0 ? `${t('matched', { count: counts.matchedNeeds, shown: format.number(counts.matchedNeeds) })} ` : ''}${t('asOf', { time: format.dateTime(counts.asOf) })}`}
      </p>
    </section>
  );
}
