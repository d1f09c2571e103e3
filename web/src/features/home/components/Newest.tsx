import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeQuery } from '../../../graphql/generated/graphql.js';
import type { Loaded } from '../../../graphql/use-data.js';
import { NeedCard } from '../../../ui/cards/NeedCard.js';
import { OfferCard } from '../../../ui/cards/OfferCard.js';
import { Empty, Failed, RowsLoading } from '../../../ui/State.js';
import styles from '../Home.module.css';

/** The newest of both banks, side by side. */
export function Newest({ home }: { home: Loaded<HomeQuery> }) {
  const { t } = useTranslation('home');
  const { data, error, retry } = home;
  if (data === undefined && error !== undefined) return <Failed onRetry={retry} />;
  return (
    <div className={styles.newest}>
      <section>
        <h2>{t('newestNeeds')}</h2>
        <Rows
          rows={data?.needs.edges.map(({ node }) => (
            <NeedCard key={node.id} need={node} compact />
          ))}
          empty={t('emptyNeeds')}
        />
        <Link to="/needs" className={styles.all}>
          {t('allNeeds')}
        </Link>
      </section>
      <section>
        <h2>{t('newestOffers')}</h2>
        <Rows
          rows={data?.offers.edges.map(({ node }) => (
            <OfferCard key={node.id} offer={node} compact />
          ))}
          empty={t('emptyOffers')}
        />
        <Link to="/offers" className={styles.all}>
          {t('allOffers')}
        </Link>
      </section>
    </div>
  );
}

function Rows({ rows, empty }: { rows: ReactNode[] | undefined; empty: string }) {
  const { t } = useTranslation('home');
  if (rows === undefined) return <RowsLoading rows={5} />;
  if (rows.length > 0) return rows;
  return (
    <Empty title={empty}>
      <p>{t('emptyNext')}</p>
    </Empty>
  );
}
