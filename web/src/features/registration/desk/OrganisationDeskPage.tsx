import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationQueueDocument } from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { usePageKeys } from '../../../lib/page-keys.js';
import { buttonClass } from '../../../ui/Button.js';
import { DeskPage } from '../../../ui/desk/DeskPage.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { Notice } from '../../../ui/Notice.js';
import { Empty, RowsLoading } from '../../../ui/State.js';
import '../words.js';
import { CasePane, type Decision } from './CasePane.js';
import styles from './Desk.module.css';
import { after, daysSince, queueOf, type Waiting } from './queue.js';

const route = getRouteApi('/desk/organisations');
const staff = ['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR'] as const;

/** Registrations to verify and claims to decide, with everything needed beside the queue, and the keyboard through all of it. */
export function OrganisationDeskPage() {
  const { t } = useTranslation('registration');
  return (
    <DeskPage
      title={t('desk.title')}
      lead={t('desk.lead')}
      roles={staff}
      actions={
        <Link to="/desk/organisations/new" className={buttonClass('plain')}>
          {t('desk.registerFor')}
        </Link>
      }
    >
      {() => <Queue />}
    </DeskPage>
  );
}

function Queue() {
  const { t } = useTranslation('registration');
  const { data, error, retry } = useData(OrganisationQueueDocument, {});
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const [decision, setDecision] = useState<Decision>();
  const [done, setDone] = useState<string>();
  const queue = data === undefined ? [] : queueOf(data);
  const current = queue.find(({ key }) => key === open);
  const at = current === undefined ? -1 : queue.indexOf(current);

  const show = (one: Waiting | undefined): void => {
    setDecision(undefined);
    void navigate({ search: { open: one?.key }, resetScroll: false });
  };
  usePageKeys([
    { key: 'j', does: t('keys.next'), run: () => show(queue[Math.min(at + 1, queue.length - 1)]) },
    { key: 'k', does: t('keys.previous'), run: () => show(queue[Math.max(at - 1, 0)]) },
    { key: 'v', does: t('keys.verify'), run: () => current && setDecision('accept') },
    { key: 'r', does: t('keys.return'), run: () => current && setDecision('return') },
  ]);

  if (data === undefined) return error === undefined ? <RowsLoading /> : <FormProblem error={error} />;
  const decided = (one: Waiting, text: string): void => {
    show(after(queue, one.key));
    setDone(text);
    retry();
  };
  return (
    <>
      {done !== undefined && (
        <Notice tone="done" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {queue.length === 0 ? (
        <Empty title={t('desk.empty')}>
          <p>{t('desk.emptyNext')}</p>
          <Link to="/desk/organisations/new" className={buttonClass('plain')}>
            {t('desk.registerFor')}
          </Link>
        </Empty>
      ) : (
        <div className={current === undefined ? styles.desk : `${styles.desk} ${styles.opened}`}>
          <nav aria-label={t('desk.queue')} className={styles.queue}>
            <p className={styles.count}>{t('desk.count', { count: queue.length })}</p>
            <ol>
              {queue.map((one) => (
                <li key={one.key}>
                  <QueueRow one={one} current={one.key === open} />
                </li>
              ))}
            </ol>
            <p className={styles.keys}>{t('desk.keys')}</p>
          </nav>
          {current === undefined ? (
            <p className={styles.choose}>{t('desk.choose')}</p>
          ) : (
            <div className={styles.case}>
              <p className={styles.backToQueue}>
                <Link to="/desk/organisations" search={{}}>
                  {t('desk.backToQueue')}
                </Link>
              </p>
              <CasePane
                key={current.key}
                waiting={current}
                decision={decision}
                onDecision={setDecision}
                onDecided={(text) => decided(current, text)}
              />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function QueueRow({ one, current }: { one: Waiting; current: boolean }) {
  const { t } = useTranslation('registration');
  const common = useTranslation().t;
  const [now] = useState(() => new Date());
  const { organisation } = one.what === 'registration' ? one.registration : one.claim;
  const days = daysSince(one.since, now);
  return (
    <Link
      to="/desk/organisations"
      search={{ open: one.key }}
      resetScroll={false}
      className={styles.row}
      aria-current={current ? 'true' : undefined}
    >
      <span className={styles.name}>{organisation.name}</span>
      <span className={styles.sub}>
        {one.what === 'registration'
          ? common(`organisationKind.${one.registration.organisation.organisationKind}`)
          : t('desk.claimBy', { name: one.claim.personName })}
        {organisation.commune ? ` · ${organisation.commune}` : ''}
      </span>
      <span className={days >= 3 ? styles.late : styles.age}>
        {days === 0 ? t('desk.today') : t('desk.days', { count: days })}
      </span>
    </Link>
  );
}
