import { introductionLimits } from '@caunoi/shared/introductions/vocabulary';
import { declineReasonLabels, declineReasons } from '@caunoi/shared/matching/feedback-vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptIntroductionDocument,
  type DeclineReason,
  DeclineIntroductionDocument,
  PassIntroductionDocument,
  RefuseIntroductionDocument,
  type WholeIntroductionFragment,
  WithdrawIntroductionDocument,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import styles from '../Introductions.module.css';

type Asked = 'decline' | 'withdraw' | 'refuse';

/** What the reader can do now, as buttons; nothing where there is nothing to do. */
export function Decide({ one }: { one: WholeIntroductionFragment }) {
  const { t } = useTranslation('introductions');
  const accept = useSubmit(AcceptIntroductionDocument);
  const pass = useSubmit(PassIntroductionDocument);
  const [asked, setAsked] = useState<Asked>();
  const [key] = useState(() => crypto.randomUUID());
  const input = { id: one.id, idempotencyKey: key };
  const can = one.viewerCan;
  const close = (): void => setAsked(undefined);
  if (!can.accept && !can.decline && !can.withdraw && !can.pass && !can.refuse) return null;
  return (
    <div className="no-print">
      <FormProblem error={accept.error ?? pass.error} />
      <div className={styles.decide}>
        {can.accept && (
          <Button aria-disabled={accept.busy} onClick={() => void accept.submit({ input })}>
            {t('do.accept')}
          </Button>
        )}
        {can.pass && (
          <Button aria-disabled={pass.busy} onClick={() => void pass.submit({ input })}>
            {t('do.pass')}
          </Button>
        )}
        {can.decline && (
          <Button tone="plain" onClick={() => setAsked('decline')}>
            {t('do.decline')}
          </Button>
        )}
        {can.refuse && (
          <Button tone="plain" onClick={() => setAsked('refuse')}>
            {t('do.refuse')}
          </Button>
        )}
        {can.withdraw && (
          <Button tone="plain" onClick={() => setAsked('withdraw')}>
            {t('do.withdraw')}
          </Button>
        )}
      </div>
      {asked === 'decline' && <Decline id={one.id} onClose={close} />}
      {asked === 'refuse' && <Refuse id={one.id} onClose={close} />}
      {asked === 'withdraw' && <Withdraw id={one.id} onClose={close} />}
    </div>
  );
}

interface Props {
  id: string;
  onClose: () => void;
}

/** The second of the two taps: the reason itself sends the no. */
function Decline({ id, onClose }: Props) {
  const { t } = useTranslation('introductions');
  const { term } = useFormat();
  const { submit, busy, error } = useSubmit(DeclineIntroductionDocument);
  const [key] = useState(() => crypto.randomUUID());
  const send = async (reason: DeclineReason): Promise<void> => {
    if (await submit({ input: { id, reason, idempotencyKey: key } })) onClose();
  };
  return (
    <Dialog title={t('decline.title')} onClose={onClose}>
      <p className={styles.text}>{t('decline.lead')}</p>
      <FormProblem error={error} />
      <ul className={styles.reasons}>
        {declineReasons.map((reason) => (
          <li key={reason}>
            <Button
              tone="plain"
              aria-disabled={busy}
              onClick={() => void send(reason.toUpperCase() as DeclineReason)}
            >
              {term(declineReasonLabels[reason])}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Refuse({ id, onClose }: Props) {
  const { t } = useTranslation('introductions');
  const { submit, busy, error, problemOf } = useSubmit(RefuseIntroductionDocument);
  const [key] = useState(() => crypto.randomUUID());
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (note.trim() !== '' && (await submit({ input: { id, note, idempotencyKey: key } }))) onClose();
  };
  return (
    <Dialog title={t('refuse.title')} onClose={onClose}>
      <Form busy={busy} error={error} onSubmit={() => void send()}>
        <TextArea
          label={t('refuse.note')}
          hint={t('refuse.hint')}
          rows={3}
          maxLength={introductionLimits.note}
          value={note}
          onValue={setNote}
          problem={tried && note.trim() === '' ? t('must') : problemOf('note')}
        />
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t('refuse.send')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}

function Withdraw({ id, onClose }: Props) {
  const { t } = useTranslation('introductions');
  const { submit, busy, error } = useSubmit(WithdrawIntroductionDocument);
  const [key] = useState(() => crypto.randomUUID());
  const send = async (): Promise<void> => {
    if (await submit({ input: { id, idempotencyKey: key } })) onClose();
  };
  return (
    <Dialog title={t('withdraw.title')} onClose={onClose}>
      <Form busy={busy} error={error} onSubmit={() => void send()}>
        <p>{t('withdraw.lead')}</p>
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t('withdraw.send')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
