import { getRouteApi, Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import {
  MailOutboxDocument,
  type MailOutboxQuery,
  RetryMailDocument,
  SendKeptMailDocument,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button, buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Notice } from '../../ui/Notice.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { Table } from '../../ui/Table.js';
import styles from './Administration.module.css';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/administration/mails');

/** Mails that have not gone out: kept for want of a server, or refused by it. */
export function MailsPage() {
  const { t } = useTranslation('administration');
  return (
    <DeskPage title={t('mails.title')} lead={t('mails.lead')} roles={['ADMINISTRATOR']}>
      {() => <Outbox />}
    </DeskPage>
  );
}

function Outbox() {
  const { t } = useTranslation('administration');
  const { before } = route.useSearch();
  const { data, error, retry } = useData(MailOutboxDocument, { first: PAGE, before });
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  const { mailSettings: settings, failedMails: failed, keptMails: kept } = data;
  const last = kept.at(-1);
  return (
    <div className={styles.stack}>
      {settings.hasServer ? (
        <p>{t('mails.server', { sender: settings.sender })}</p>
      ) : (
        <Notice tone="warning" title={t('mails.noServer')}>
          <p>{t('mails.noServerNext')}</p>
        </Notice>
      )}
      {failed.length > 0 && <FailedMails mails={failed} onRetried={retry} />}
      {kept.length === 0 && failed.length === 0 && (
        <Empty title={t('mails.none')}>
          <p>{t('mails.noneNext')}</p>
        </Empty>
      )}
      {kept.length > 0 && (
        <>
          <h2>{t('mails.kept')}</h2>
          <ul className={styles.mails}>
            {kept.map((mail) => (
              <Kept key={mail.id} mail={mail} sendable={settings.hasServer} onSent={retry} />
            ))}
          </ul>
        </>
      )}
      {kept.length === PAGE && last !== undefined && (
        <p>
          <Link to="/administration/mails" search={{ before: last.id }} className={buttonClass('plain')}>
            {t('mails.older')}
          </Link>
        </p>
      )}
    </div>
  );
}

function FailedMails({ mails, onRetried }: { mails: MailOutboxQuery['failedMails']; onRetried: () => void }) {
  const { t, i18n } = useTranslation('administration');
  const format = useFormat();
  const { submit, busy, error } = useSubmit(RetryMailDocument);
  const again = async (id: number): Promise<void> => {
    if (await submit({ id })) onRetried();
  };
  return (
    <>
      <h2>{t('mails.failed')}</h2>
      <FormProblem error={error} />
      <Table
        caption={t('mails.failed')}
        rows={mails}
        keyOf={({ id }) => String(id)}
        columns={[
          {
            name: t('mails.mail'),
            cell: ({ kind, recipient }) => (
              <>
                {kind
                  ? i18n.t(`mails.kind.${kind}`, { ns: 'administration', defaultValue: kind })
                  : t('mails.other')}
                <div className={styles.soft}>{recipient}</div>
              </>
            ),
          },
          { name: t('mails.since'), cell: ({ since }) => format.dateTime(since) },
          {
            name: t('mails.tries'),
            cell: ({ attempts, nextAt, error: said }) => (
              <>
                {nextAt
                  ? t('mails.next', { count: attempts, at: format.dateTime(nextAt) })
                  : t('mails.givenUp', { count: attempts })}
                <div className={styles.soft}>{said}</div>
              </>
            ),
          },
          {
            name: t('mails.actions'),
            cell: ({ id }) => (
              <Button tone="plain" aria-disabled={busy} onClick={() => void again(id)}>
                {t('mails.retry')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

interface KeptProps {
  mail: MailOutboxQuery['keptMails'][number];
  sendable: boolean;
  onSent: () => void;
}

function Kept({ mail, sendable, onSent }: KeptProps) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { submit, busy, error } = useSubmit(SendKeptMailDocument);
  const send = async (): Promise<void> => {
    if (await submit({ id: mail.id })) onSent();
  };
  return (
    <li className={styles.mail}>
      <h3>{mail.subject}</h3>
      <p className={styles.soft}>
        {t('mails.to', { recipient: mail.recipient, at: format.dateTime(mail.at) })}
        {mail.sentAt && ` · ${t('mails.sent', { at: format.dateTime(mail.sentAt) })}`}
      </p>
      {mail.body && (
        <details>
          <summary>{t('mails.read')}</summary>
          <p className={styles.body}>
            <Linked text={mail.body} />
          </p>
        </details>
      )}
      <FormProblem error={error} />
      {sendable && !mail.sentAt && (
        <div>
          <Button tone="plain" aria-disabled={busy} onClick={() => void send()}>
            {t('mails.send')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The text of a mail with its links to press, opened on this very site whatever name it goes by. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return parts.map((part, at) => {
    if (at % 2 === 0 || !URL.canParse(part)) return <Fragment key={at}>{part}</Fragment>;
    const { pathname, search, hash } = new URL(part);
    return (
      <a key={at} href={pathname + search + hash}>
        {part}
      </a>
    );
  });
}
