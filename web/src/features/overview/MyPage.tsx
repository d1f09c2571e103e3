import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MyWorkDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { type Work, workOf } from './my-work.js';
import styles from './Overview.module.css';
import './words.js';

/** What waits for a member, one row each, with the next step as a link. */
export function MyPage() {
  const { t } = useTranslation('overview');
  return (
    <DeskPage title={t('mine.title')} lead={t('mine.lead')}>
      {() => <Rows />}
    </DeskPage>
  );
}

function Rows() {
  const { t } = useTranslation('overview');
  const { data, error, retry } = useData(MyWorkDocument, {});
  const [now] = useState(() => new Date());
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  const work = workOf(data, now);
  if (work.length > 0) {
    return (
      <ul className={styles.rows}>
        {work.map((one) => (
          <Row key={`${one.kind}-${one.key}`} work={one} />
        ))}
      </ul>
    );
  }
  const hasOrganisation = data.myOrganisations.length > 0;
  return (
    <Empty title={t('mine.none')}>
      <p>{t(hasOrganisation ? 'mine.noneNext' : 'mine.noOrganisation')}</p>
      {hasOrganisation ? (
        <Link to="/post/need" className={buttonClass('need')}>
          {t('mine.postNeed')}
        </Link>
      ) : (
        <Link to="/register-organisation" className={buttonClass('accent')}>
          {t('mine.register')}
        </Link>
      )}
    </Empty>
  );
}

function Row({ work }: { work: Work }) {
  const { t } = useTranslation('overview');
  const { date } = useFormat();
  const name = work.title.trim() === '' ? t('mine.untitled') : work.title;
  return (
    <li className={styles.work}>
      <p className={work.kind === 'draft' ? styles.kind : styles.urgent}>{t(`kind.${work.kind}`)}</p>
      <p className={styles.name}>
        <Link to={work.to} params={{ id: work.id }}>
          {name}
        </Link>
      </p>
      {work.reason && <p className={styles.reason}>{work.reason}</p>}
      {work.until && <p className={styles.age}>{t('mine.until', { date: date(work.until) })}</p>}
    </li>
  );
}
