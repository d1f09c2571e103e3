import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RejectNeedDocument, RejectOfferDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import type { Waiting } from '../queue.js';
import styles from '../Review.module.css';

const templates = ['result', 'contact', 'advert', 'duplicate', 'claim'] as const;

/** Sends a listing back with a reason: one of the common ones, changed at will, or one's own words. */
export function RejectDialog({
  waiting,
  onClose,
  onDone,
}: {
  waiting: Waiting;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('review');
  const need = useSubmit(RejectNeedDocument);
  const offer = useSubmit(RejectOfferDocument);
  const { busy, error, submit } = waiting.kind === 'need' ? need : offer;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const { id, revision } = waiting;
    if (await submit({ input: { id, revision, reason } })) onDone();
  };
  return (
    <Dialog title={t('rejectTitle')} onClose={onClose}>
      <Form busy={busy} error={error} onSubmit={() => void send()}>
        <p>
          <strong>{waiting.title}</strong>
        </p>
        <div role="group" aria-label={t('templates')} className={styles.templates}>
          {templates.map((name) => (
            <Button
              key={name}
              tone="plain"
              onClick={() =>
                setReason((before) => [before, t(`template.${name}`)].filter(Boolean).join('\n'))
              }
            >
              {t(`templateShort.${name}`)}
            </Button>
          ))}
        </div>
        <TextArea
          label={t('reason')}
          rows={4}
          maxLength={2000}
          problem={tried && reason.trim() === '' ? t('must') : undefined}
          value={reason}
          onValue={setReason}
        />
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t('send')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
