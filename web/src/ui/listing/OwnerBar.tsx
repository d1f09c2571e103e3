import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListingStatus, Visibility } from '../../graphql/generated/graphql.js';
import { buttonClass } from '../Button.js';
import { Expiry } from './Expiry.js';
import type { OwnListing } from './ListingSteps.js';
import styles from './OwnerBar.module.css';

interface Listing extends OwnListing {
  status: ListingStatus;
  visibility: Visibility;
  anonymous?: boolean;
  expiresAt: string | null;
  reviewReason: string | null;
  namedReaders: readonly string[] | null;
  namedOrganisations: readonly { id: string; name: string }[] | null;
}

// Most readers own nothing here: what owners need comes when an owner does.
const ListingSteps = lazy(async () => ({ default: (await import('./ListingSteps.js')).ListingSteps }));

/** Above one's own listing: where it stands, who can see it, and what one can do with it. Nothing for anybody else. */
export function OwnerBar({ kind, listing }: { kind: 'need' | 'offer'; listing: Listing }) {
  const { t } = useTranslation();
  const { edit, close, reopen, withdraw } = listing.viewerCan;
  if (!edit && !close && !reopen && !withdraw) return null;
  const names = [
    ...(listing.namedOrganisations ?? []).map(({ name }) => name),
    ...(listing.namedReaders ?? []),
  ];
  return (
    <section className={`${styles.bar} no-print`} aria-label={t('own.bar')}>
      <div>
        <p className={styles.status}>
          {t(`status.${listing.status}`)}
          <Expiry listing={listing} />
        </p>
        <p>
          {t(`visibility.${listing.visibility}`)}
          {listing.visibility === 'NAMED' && names.length > 0 && `: ${names.join(', ')}`}
          {listing.anonymous === true && `. ${t('own.anonymous')}`}
        </p>
        {listing.status === 'IN_REVIEW' && <p>{t('own.inReview')}</p>}
        {listing.reviewReason !== null && <p>{t('own.returned', { reason: listing.reviewReason })}</p>}
      </div>
      <div className={styles.actions}>
        {edit && (
          <Link
            to={kind === 'need' ? '/post/need' : '/post/offer'}
            search={{ id: listing.id, step: 'review' }}
            className={buttonClass('accent')}
          >
            {t('own.edit')}
          </Link>
        )}
        <Suspense>
          <ListingSteps kind={kind} listing={listing} />
        </Suspense>
      </div>
    </section>
  );
}
