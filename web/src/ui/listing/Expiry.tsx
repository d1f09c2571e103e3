import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListingStatus } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './OwnerBar.module.css';

const day = 86_400_000;
const soon = 14;

/** How long a published listing stays open, in days; or when it ended. */
export function Expiry({ listing }: { listing: { status: ListingStatus; expiresAt: string | null } }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [now] = useState(() => Date.now());
  if (listing.expiresAt === null) return null;
  if (listing.status === 'EXPIRED') return <span>{t('own.ended', { date: date(listing.expiresAt) })}</span>;
  if (listing.status !== 'PUBLISHED') return null;
  const left = Math.max(0, Math.floor((Date.parse(listing.expiresAt) - now) / day));
  return (
    <span className={left <= soon ? styles.soon : undefined}>
      {left === 0 ? t('own.endsToday') : t('own.daysLeft', { count: left })}
    </span>
  );
}
