import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RequestCorrectionDocument,
  RequestErasureDocument,
  RequestMyDataDocument,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import styles from '../Privacy.module.css';

/** The three things that a person may ask: a copy, a correction, erasure. */
export function AskSections({ onAsked }: { onAsked: () => void }) {
  return (
    <>
      <CopySection onAsked={onAsked} />
      <CorrectionSection onAsked={onAsked} />
      <ErasureSection onAsked={onAsked} />
    </>
  );
}

function Sent({ by }: { by: string | undefined }) {
  const { t } = useTranslation('privacy');
  const { date } = useFormat();
  if (by === undefined) return null;
  return (
    <Notice tone="done" role="status">
      <p>{t('mine.sent', { date: date(by) })}</p>
    </Notice>
  );
}

function CopySection({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation('privacy');
  const copy = useSubmit(RequestMyDataDocument);
  const [by, setBy] = useState<string>();
  const ask = async (): Promise<void> => {
    const data = await copy.submit({});
    if (!data) return;
    setBy(data.requestMyData.answerDue);
    onAsked();
  };
  return (
    <section className={styles.section}>
      <h2>{t('mine.copyTitle')}</h2>
      <p className={styles.text}>{t('mine.copyText')}</p>
      <FormProblem error={copy.error} />
      <Sent by={by} />
      <Button disabled={copy.busy} onClick={() => void ask()}>
        {t('mine.copy')}
      </Button>
    </section>
  );
}

function CorrectionSection({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation('privacy');
  const correction = useSubmit(RequestCorrectionDocument);
  const [details, setDetails] = useState('');
  const [by, setBy] = useState<string>();
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const data = await correction.submit({ input: { details } });
    if (!data) return;
    setBy(data.requestCorrection.answerDue);
    setDetails('');
    onAsked();
  };
  return (
    <section className={styles.section}>
      <h2>{t('mine.correctTitle')}</h2>
      <form className={styles.section} noValidate onSubmit={(event) => void ask(event)}>
        <FormProblem error={correction.error} />
        <Sent by={by} />
        <TextArea
          label={t('mine.correctLabel')}
          value={details}
          maxLength={2000}
          problem={correction.problemOf('details')}
          onValue={setDetails}
        />
        <Button type="submit" tone="plain" disabled={correction.busy}>
          {t('mine.correct')}
        </Button>
      </form>
    </section>
  );
}

function ErasureSection({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation('privacy');
  const erasure = useSubmit(RequestErasureDocument);
  const [asking, setAsking] = useState(false);
  const [by, setBy] = useState<string>();
  const ask = async (): Promise<void> => {
    const data = await erasure.submit({});
    setAsking(false);
    if (!data) return;
    setBy(data.requestErasure.answerDue);
    onAsked();
  };
  return (
    <section className={styles.section}>
      <h2>{t('mine.eraseTitle')}</h2>
      <p className={styles.text}>{t('mine.eraseText')}</p>
      <FormProblem error={erasure.error} />
      <Sent by={by} />
      <Button tone="plain" onClick={() => setAsking(true)}>
        {t('mine.erase')}
      </Button>
      {asking && (
        <Dialog title={t('mine.eraseSure')} onClose={() => setAsking(false)}>
          <div className={styles.section}>
            <p className={styles.text}>{t('mine.eraseText')}</p>
            <div className={styles.row}>
              <Button disabled={erasure.busy} onClick={() => void ask()}>
                {t('mine.eraseYes')}
              </Button>
              <Button tone="plain" onClick={() => setAsking(false)}>
                {t('mine.keep')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
}
