import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListingStatus } from '../../graphql/generated/graphql.js';
import type { Pages } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import { buttonClass } from '../../ui/Button.js';
import { SelectField } from '../../ui/form/SelectField.js';
import { Expiry } from '../../ui/listing/Expiry.js';
import { ListingSteps, type OwnListing } from '../../ui/listing/ListingSteps.js';
import { MoreButton } from '../../ui/listing/MoreButton.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { type Column, Table } from '../../ui/Table.js';
import styles from './Posting.module.css';

export interface MyListing extends OwnListing {
  status: ListingStatus;
  anonymous?: boolean;
  expiresAt: string | null;
  updatedAt: string;
  reviewReason: string | null;
  completeness?: { percent: number };
  organisation: { name: string } | null;
}

export const statuses = [
  'DRAFT',
  'IN_REVIEW',
  'PUBLISHED',
  'CLOSED',
  'EXPIRED',
  'WITHDRAWN',
] as const satisfies readonly ListingStatus[];

interface Props {
  kind: 'need' | 'offer';
  pages: Pages<{ totalCount: number }, MyListing>;
  status: ListingStatus | undefined;
  onStatus: (status: ListingStatus | undefined) => void;
}

/** One's own needs or offers in any state, each with what can be done with it now. */
export function MyListings({ kind, pages, status, onStatus }: Props) {
  const { t } = useTranslation('posting');
  const common = useTranslation().t;
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          label={t('list.status')}
          empty={t('list.all')}
          options={statuses.map((value) => ({ value, label: common(`status.${value}`) }))}
          value={status ?? ''}
          onValue={(value) => onStatus(statuses.find((one) => one === value))}
        />
      </div>
      <Rows kind={kind} pages={pages} />
    </>
  );
}

function Rows({ kind, pages }: { kind: 'need' | 'offer'; pages: Pages<{ totalCount: number }, MyListing> }) {
  const { t } = useTranslation('posting');
  const common = useTranslation().t;
  const { dateTime, number } = useFormat();
  const post = kind === 'need' ? '/post/need' : '/post/offer';
  if (pages.first === undefined)
    return pages.error === undefined ? <RowsLoading /> : <Failed onRetry={pages.retry} />;
  if (pages.nodes.length === 0) {
    return (
      <Empty title={t(`${kind}.empty`)}>
        <p>{t(`${kind}.emptyNext`)}</p>
        <Link to={post} className={buttonClass(kind)}>
          {t(`${kind}.new`)}
        </Link>
      </Empty>
    );
  }
  const columns: [Column<MyListing>, ...Column<MyListing>[]] = [
    {
      name: t('list.listing'),
      cell: (one) => (
        <>
          <Title kind={kind} listing={one} />
          {one.anonymous === true && <span className={styles.quiet}> ({t('list.anonymous')})</span>}
          {one.reviewReason !== null && (
            <p className={styles.soon}>{t('list.returned', { reason: one.reviewReason })}</p>
          )}
        </>
      ),
    },
    {
      name: t('list.status'),
      cell: (one) => (
        <>
          {common(`status.${one.status}`)}
          {one.expiresAt !== null && (one.status === 'PUBLISHED' || one.status === 'EXPIRED') && ' · '}
          <Expiry listing={one} />
        </>
      ),
    },
    ...(kind === 'need'
      ? [
          {
            name: t('list.completeness'),
            number: true,
            cell: (one: MyListing) => `${number(one.completeness?.percent ?? 0)}%`,
          },
        ]
      : []),
    { name: t('list.updated'), cell: (one) => dateTime(one.updatedAt) },
    {
      name: t('list.actions'),
      cell: (one) => (
        <div className={styles.chips}>
          {one.viewerCan.edit && (
            <Link
              to={post}
              search={{ id: one.id, step: one.status === 'DRAFT' ? undefined : 'review' }}
              className={buttonClass('plain')}
            >
              {t(one.status === 'DRAFT' ? 'list.continue' : 'list.edit')}
              <span className="visually-hidden">: {one.title}</span>
            </Link>
          )}
          <ListingSteps kind={kind} listing={one} />
          <Link to={post} search={{ copy: one.id }} className={buttonClass('plain')}>
            {t('list.copy')}
            <span className="visually-hidden">: {one.title}</span>
          </Link>
        </div>
      ),
    },
  ];
  return (
    <>
      <Table caption={t(`${kind}.mine`)} columns={columns} rows={pages.nodes} keyOf={({ id }) => id} />
      <MoreButton pages={pages} total={pages.first.totalCount} capped={false} />
    </>
  );
}

function Title({ kind, listing }: { kind: 'need' | 'offer'; listing: MyListing }) {
  return kind === 'need' ? (
    <Link to="/needs/$id" params={{ id: listing.id }} className={styles.listTitle}>
      {listing.title}
    </Link>
  ) : (
    <Link to="/offers/$id" params={{ id: listing.id }} className={styles.listTitle}>
      {listing.title}
    </Link>
  );
}
