import { useTranslation } from 'react-i18next';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Actions } from '../../ui/form/Form.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Failed, RowsLoading } from '../../ui/State.js';
import { Icon } from '../../ui/Icon.js';
import styles from './Account.module.css';
import './words.js';

/** Where this account is signed in, and ending it there. */
export function SessionsPage() {
  const { t } = useTranslation('account');
  return (
    <DeskPage title={t('sessions.title')} lead={t('sessions.lead')}>
      {() => <Sessions />}
    </DeskPage>
  );
}

type Session = MySessionsQuery['mySessions'][number];

function Sessions() {
  const { t } = useTranslation('account');
  const { data, error, retry } = useData(MySessionsDocument, {});
  const endOthers = useSubmit(EndOtherSessionsDocument);
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  const sessions = [...data.mySessions].sort((a, b) => Number(b.current) - Number(a.current));
  const end = async (): Promise<void> => {
    if (await endOthers.submit({})) retry();
  };
  return (
    <>
      <ul className={styles.rows}>
        {sessions.map((session) => (
          <Row key={session.id} session={session} onEnded={retry} />
        ))}
      </ul>
      <FormProblem error={endOthers.error} />
      {sessions.length > 1 ? (
        <Actions>
          <Button tone="plain" aria-disabled={endOthers.busy} onClick={() => void end()}>
            {t('sessions.endOthers')}
          </Button>
        </Actions>
      ) : (
        <p className={styles.soft}>{t('sessions.alone')}</p>
      )}
      <p className={styles.soft}>{t('sessions.strange')}</p>
    </>
  );
}

function Row({ session, onEnded }: { session: Session; onEnded: () => void }) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const { submit, busy, error } = useSubmit(EndSessionDocument);
  const { id, device, network, method, secondFactor, startedAt, lastSeenAt, current } = session;
  const name = device === '?' ? t('sessions.unknown') : device;
  const end = async (): Promise<void> => {
    if (await submit({ id })) onEnded();
  };
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.rowTitle}>
          {name}{' '}
          {current && (
            <span className={styles.state}>
              <Icon name="check" size={16} /> {t('sessions.here')}
            </span>
          )}
        </p>
        <p className={styles.soft}>
          {t('sessions.times', { start: format.dateTime(startedAt), seen: format.dateTime(lastSeenAt) })}
        </p>
        <p className={styles.soft}>
          {t(`sessions.by.${method}`)}
          {secondFactor && method !== 'PASSKEY' && ` · ${t('sessions.second')}`}
          {network !== '' && ` · ${t('sessions.network', { network })}`}
        </p>
        <FormProblem error={error} />
      </div>
      {!current && (
        <Button
          tone="plain"
          aria-disabled={busy}
          aria-label={t('sessions.endNamed', { name })}
          onClick={() => void end()}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
