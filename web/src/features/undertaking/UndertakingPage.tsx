import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptUndertakingDocument,
  UndertakingDocument,
  ViewerDocument,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { localPath } from '../../lib/local-path.js';
import { Button, buttonClass } from '../../ui/Button.js';
import { CheckField } from '../../ui/form/CheckField.js';
import { Form } from '../../ui/form/Form.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Notice } from '../../ui/Notice.js';
import { Failed, PageLoading, useTitle } from '../../ui/State.js';
import styles from './Undertaking.module.css';
import './words.js';

const route = getRouteApi('/confidentiality');

/** The undertaking that counts now, for everybody to read; a member accepts it here. */
export function UndertakingPage() {
  const { t } = useTranslation('undertaking');
  const { returnTo } = route.useSearch();
  const { locale, date, dateTime } = useFormat();
  const { data, error, retry } = useData(UndertakingDocument, {});
  const { data: who } = useData(ViewerDocument, {});
  useTitle(t('title'));
  const back = localPath(returnTo, window.location.origin);
  const here = `/confidentiality?returnTo=${encodeURIComponent(back)}`;
  if (data === undefined) return error === undefined ? <PageLoading /> : <Failed onRetry={retry} />;
  const { version, vi, en, validFrom, acceptedAt } = data.confidentialityUndertaking;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <p className={styles.version}>{t('version', { version, date: date(validFrom) })}</p>
      <article className={styles.text}>{locale === 'en' ? en : vi}</article>
      {acceptedAt !== null ? (
        <Notice tone="done" role="status" title={t('accepted', { time: dateTime(acceptedAt) })}>
          <a href={back} className={buttonClass('accent')}>
            {t('back')}
          </a>
        </Notice>
      ) : who?.viewer ? (
        <Accept version={version} />
      ) : (
        <Notice>
          <p>{t('signInNext')}</p>
          <a href={`/sign-in?returnTo=${encodeURIComponent(here)}`} className={buttonClass('accent')}>
            {t('signIn')}
          </a>
        </Notice>
      )}
    </div>
  );
}

function Accept({ version }: { version: number }) {
  const { t } = useTranslation('undertaking');
  const { submit, busy, error } = useSubmit(AcceptUndertakingDocument);
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  return (
    <Form
      busy={busy}
      error={error}
      onSubmit={() => {
        setTried(true);
        if (agreed) void submit({ version });
      }}
    >
      <CheckField
        label={t('agree')}
        checked={agreed}
        onChecked={setAgreed}
        problem={tried && !agreed ? t('must') : undefined}
      />
      <p className={styles.version}>{t('logged')}</p>
      <div>
        <Button type="submit" aria-disabled={busy}>
          {t('accept')}
        </Button>
      </div>
    </Form>
  );
}
