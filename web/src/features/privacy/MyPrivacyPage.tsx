import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyPrivacyDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Button } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Failed, RowsLoading } from '../../ui/State.js';
import { Table } from '../../ui/Table.js';
import { AskSections } from './components/AskSections.js';
import { Clock } from './components/Clock.js';
import { ConsentBlock } from './components/ConsentBlock.js';
import styles from './Privacy.module.css';
import './words.js';

/** What I agree to, and what I ask about my own data. */
export function MyPrivacyPage() {
  const { t } = useTranslation('privacy');
  return (
    <DeskPage
      title={t('mine.title')}
      lead={
        <>
          {t('mine.lead')} <Link to="/privacy">{t('mine.more')}</Link>
        </>
      }
    >
      {() => <MyPrivacy />}
    </DeskPage>
  );
}

function MyPrivacy() {
  const { t } = useTranslation('privacy');
  const { data, error, retry } = useData(MyPrivacyDocument, {});
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  return (
    <div className={styles.sections}>
      <section className={styles.section}>
        <h2>{t('mine.requests')}</h2>
        {data.myDataRequests.length === 0 ? (
          <p>{t('mine.none')}</p>
        ) : (
          <Table
            caption={t('mine.requests')}
            rows={data.myDataRequests}
            keyOf={({ id }) => id}
            columns={[
              { name: t('table.request'), cell: ({ kind }) => t(`kind.${kind}`) },
              {
                name: t('table.state'),
                cell: ({ state, fileUrl }) => (
                  <>
                    {t(`state.${state}`)}{' '}
                    {fileUrl !== null && (
                      <a href={fileUrl} download>
                        {t('mine.download')}
                      </a>
                    )}
                  </>
                ),
              },
              { name: t('table.due'), cell: (request) => <Clock request={request} /> },
              { name: t('table.reason'), cell: ({ reason }) => reason ?? '–' },
            ]}
          />
        )}
        <Button tone="plain" onClick={retry}>
          {t('mine.refresh')}
        </Button>
      </section>
      <section className={styles.section}>
        <h2>{t('mine.consents')}</h2>
        {data.consents.map((consent) => (
          <ConsentBlock key={consent.purpose} consent={consent} onChanged={retry} />
        ))}
      </section>
      <AskSections onAsked={retry} />
    </div>
  );
}
