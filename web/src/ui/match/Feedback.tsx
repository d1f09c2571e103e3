import { declineReasonLabels, declineReasons } from '@caunoi/shared/matching/feedback-vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DeclineReason,
  GiveMatchFeedbackDocument,
  type MatchFieldsFragment,
  WithdrawMatchFeedbackDocument,
} from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../Button.js';
import { Dialog } from '../Dialog.js';
import { ChoiceField } from '../form/ChoiceField.js';
import { Actions, Form } from '../form/Form.js';
import { AskIntroduction } from '../interest/AskIntroduction.js';
import { FormProblem } from '../form/FormProblem.js';
import { TextArea } from '../form/TextArea.js';
import { useSubmit } from '../form/use-submit.js';
import styles from './Match.module.css';

const supplyKinds = { Offer: 'OFFER', Expert: 'EXPERT', Lab: 'LAB' } as const;

interface Props {
  match: MatchFieldsFragment;
  side: 'need' | 'offer';
  title: string;
  /** After a word was given or taken back. */
  onChange: () => void;
}

/** The owner of the need or the offer says whether a match helps; a declined one does not come back. */
export function Feedback({ match, side, title, onChange }: Props) {
  const { t } = useTranslation();
  const give = useSubmit(GiveMatchFeedbackDocument);
  const withdraw = useSubmit(WithdrawMatchFeedbackDocument);
  const [declining, setDeclining] = useState(false);
  const [needId = '', targetId = ''] = match.id.split('.');
  const pair = { needId, targetId, side: side === 'need' ? ('NEED' as const) : ('TARGET' as const) };
  const after = (done: unknown): void => {
    if (done !== undefined) onChange();
  };
  const decline = async (reason: DeclineReason | null, note: string): Promise<void> => {
    const said = { verdict: 'DECLINED' as const, reason, note: note.trim() || null };
    const done = await give.submit({ input: { ...pair, ...said } });
    if (done === undefined) return;
    setDeclining(false);
    onChange();
  };
  const helpful = match.feedback?.verdict === 'HELPFUL';
  const kind = match.target.__typename;
  const wanted =
    kind === 'Need'
      ? { need: needId, supply: { kind: 'OFFER' as const, id: targetId } }
      : { need: needId, supply: { kind: supplyKinds[kind], id: targetId } };
  return (
    <div className={`${styles.feedback} no-print`} role="group" aria-label={t('match.feedback', { title })}>
      <FormProblem error={give.error ?? withdraw.error} />
      <AskIntroduction wanted={wanted} title={title} brief />
      {helpful ? (
        <p role="status">
          {t('match.helped')}{' '}
          <button
            type="button"
            className={styles.mark}
            onClick={() => void withdraw.submit({ input: pair }).then(after)}
          >
            {t('match.takeBack')}
          </button>
        </p>
      ) : (
        <>
          <Button
            tone="plain"
            disabled={give.busy}
            onClick={() => void give.submit({ input: { ...pair, verdict: 'HELPFUL' } }).then(after)}
          >
            {t('match.helpful')}
          </Button>
          <Button tone="plain" onClick={() => setDeclining(true)}>
            {t('match.decline')}
          </Button>
        </>
      )}
      {declining && (
        <Decline
          title={title}
          give={give}
          onClose={() => setDeclining(false)}
          onSend={(reason, note) => void decline(reason, note)}
        />
      )}
    </div>
  );
}

function Decline({
  title,
  give,
  onClose,
  onSend,
}: {
  title: string;
  give: { busy: boolean; problemOf: (field: string) => string | undefined };
  onClose: () => void;
  onSend: (reason: DeclineReason | null, note: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  return (
    <Dialog title={t('match.declineTitle')} onClose={onClose}>
      <Form
        busy={give.busy}
        onSubmit={() => onSend((reason?.toUpperCase() ?? null) as DeclineReason | null, note)}
      >
        <p>{t('match.declineLead', { title })}</p>
        <ChoiceField
          label={t('match.why')}
          value={reason}
          onValue={setReason}
          problem={give.problemOf('reason')}
          choices={declineReasons.map((one) => ({
            value: one,
            label: format.term(declineReasonLabels[one]),
          }))}
        />
        <TextArea
          label={t('match.declineNote')}
          optional
          rows={2}
          maxLength={500}
          value={note}
          onValue={setNote}
        />
        <Actions>
          <Button type="submit" disabled={give.busy}>
            {t('match.declineSend')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
