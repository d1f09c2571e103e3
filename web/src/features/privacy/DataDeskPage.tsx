import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataDeskDocument, type DataRequestItemFragment } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Button } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Notice } from '../../ui/Notice.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { type Column, Table } from '../../ui/Table.js';
import { ActDialog } from './components/ActDialog.js';
import { Clock } from './components/Clock.js';
import { RecordDialog } from './components/RecordDialog.js';
import styles from './Privacy.module.css';
import './words.js';

/** The desk of whoever is in charge of personal data: what is due next stands first. */
export function DataDeskPage() {
  const { t } = useTranslation('privacy');
  return (
    <DeskPage title={t('desk.title')} lead={t('desk.lead')} roles={['PROVINCE_OFFICER', 'ADMINISTRATOR']}>
      {() => <Desk />}
    </DeskPage>
  );
}

function Desk() {
  const { t } = useTranslation('privacy');
  const [open, setOpen] = useState(true);
  const [acting, setActing] = useState<DataRequestItemFragment>();
  const [recording, setRecording] = useState(false);
  const [saved, setSaved] = useState(false);
  const { data, error, retry } = useData(DataDeskDocument, { open });
  const done = (): void => {
    setActing(undefined);
    setRecording(false);
    setSaved(true);
    retry();
  };
  const act: Column<DataRequestItemFragment> = {
    name: t('table.act'),
    cell: (request) =>
      request.state !== 'APPROVED' && (
        <Button
          tone="plain"
          aria-label={t('desk.actOf', { name: request.personName ?? '–' })}
          onClick={() => setActing(request)}
        >
          {t('desk.act')}
        </Button>
      ),
  };
  return (
    <div className={styles.section}>
      <div className={styles.row}>
        <Button tone={open ? 'accent' : 'plain'} aria-pressed={open} onClick={() => setOpen(true)}>
          {t('desk.open')}
        </Button>
        <Button tone={open ? 'plain' : 'accent'} aria-pressed={!open} onClick={() => setOpen(false)}>
          {t('desk.closed')}
        </Button>
        <Button tone="plain" onClick={() => setRecording(true)}>
          {t('desk.record')}
        </Button>
      </div>
      {saved && (
        <Notice tone="done" role="status">
          <p>{t('desk.saved')}</p>
        </Notice>
      )}
      {data === undefined ? (
        error === undefined ? (
          <RowsLoading />
        ) : (
          <Failed onRetry={retry} />
        )
      ) : data.dataRequests.length === 0 ? (
        <Empty title={t('desk.none')}>
          <p>{t('desk.noneNext')}</p>
        </Empty>
      ) : (
        <Table
          caption={t(open ? 'desk.open' : 'desk.closed')}
          rows={data.dataRequests}
          keyOf={({ id }) => id}
          columns={[
            {
              name: t('table.person'),
              cell: ({ personName, personKind, onBehalf }) => (
                <>
                  {personName ?? t('desk.erased')}
                  <span className={styles.soft}>
                    {personKind === 'EXPERT' && ` · ${t('desk.expert')}`}
                    {onBehalf && ` · ${t('desk.behalf')}`}
                  </span>
                </>
              ),
            },
            { name: t('table.request'), cell: ({ kind }) => t(`kind.${kind}`) },
            {
              name: t('table.state'),
              cell: ({ state, fileUrl, onBehalf }) => (
                <>
                  {t(`state.${state}`)}{' '}
                  {onBehalf && fileUrl !== null && (
                    <a href={fileUrl} download>
                      {t('mine.download')}
                    </a>
                  )}
                </>
              ),
            },
            { name: t('table.due'), cell: (request) => <Clock request={request} /> },
            ...(open ? [act] : [{ name: t('table.reason'), cell: reasonOf }]),
          ]}
        />
      )}
      {acting !== undefined && (
        <ActDialog request={acting} onClose={() => setActing(undefined)} onDone={done} />
      )}
      {recording && <RecordDialog onClose={() => setRecording(false)} onDone={done} />}
    </div>
  );
}

const reasonOf = ({ reason }: DataRequestItemFragment): string => reason ?? '–';
