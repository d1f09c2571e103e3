import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskWorkDocument, type DeskWorkQuery } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { RowsLoading } from '../../ui/State.js';
import styles from './Overview.module.css';
import './words.js';

interface Queue {
  name: 'registrations' | 'claims' | 'needs' | 'offers';
  to: '/desk/organisations' | '/desk/review';
  count: number;
  /** Since when the longest waits, ISO. */
  oldest: string | null | undefined;
}

const day = 86_400_000;
/** From here on somebody has waited long. */
const lateDays = 3;

/** What waits for staff today: each queue with how many and how long the oldest. */
export function DeskHomePage() {
  const { t } = useTranslation('overview');
  return (
    <DeskPage
      title={t('desk.title')}
      lead={t('desk.lead')}
      roles={['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR']}
    >
      {() => <Queues />}
    </DeskPage>
  );
}

const queuesOf = ({ organisationDesk, needsToReview, offersToReview }: DeskWorkQuery): Queue[] => [
  {
    name: 'registrations',
    to: '/desk/organisations',
    count: organisationDesk.registrations,
    oldest: organisationDesk.oldestRegistration,
  },
  {
    name: 'claims',
    to: '/desk/organisations',
    count: organisationDesk.claims,
    oldest: organisationDesk.oldestClaim,
  },
  {
    name: 'needs',
    to: '/desk/review',
    count: needsToReview.totalCount,
    oldest: needsToReview.edges[0]?.node.submittedAt,
  },
  {
    name: 'offers',
    to: '/desk/review',
    count: offersToReview.totalCount,
    oldest: offersToReview.edges[0]?.node.submittedAt,
  },
];

function Queues() {
  const { t } = useTranslation('overview');
  const { number } = useFormat();
  const { data, error } = useData(DeskWorkDocument, {});
  const [now] = useState(() => Date.now());
  if (data === undefined)
    return error === undefined ? <RowsLoading rows={4} /> : <FormProblem error={error} />;
  return (
    <ul className={styles.queues}>
      {queuesOf(data).map(({ name, to, count, oldest }) => {
        const days = oldest ? Math.max(0, Math.floor((now - Date.parse(oldest)) / day)) : 0;
        return (
          <li key={name}>
            <Link to={to} className={styles.queue}>
              <span className={count === 0 ? styles.none : styles.count}>{number(count)}</span>
              <span className={styles.name}>{t(`queue.${name}`)}</span>
              <span className={count > 0 && days >= lateDays ? styles.late : styles.age}>
                {count === 0
                  ? t('desk.nothing')
                  : days === 0
                    ? t('desk.today')
                    : t('desk.oldest', { count: days })}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
