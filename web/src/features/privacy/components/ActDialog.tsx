import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AnswerDataRequestDocument,
  ApproveDataRequestDocument,
  type DataRequestItemFragment,
  ExtendDataRequestDocument,
  RefuseDataRequestDocument,
} from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import styles from '../Privacy.module.css';

type Step = 'answer' | 'extend' | 'approve' | 'refuse';

interface Props {
  request: DataRequestItemFragment;
  onClose: () => void;
  onDone: () => void;
}

/** One step with a request, and the reason that its person reads. Nothing is chosen beforehand. */
export function ActDialog({ request, onClose, onDone }: Props) {
  const { t } = useTranslation('privacy');
  const [step, setStep] = useState<Step>();
  const [reason, setReason] = useState('');
  const ways = {
    answer: useSubmit(AnswerDataRequestDocument),
    extend: useSubmit(ExtendDataRequestDocument),
    approve: useSubmit(ApproveDataRequestDocument),
    refuse: useSubmit(RefuseDataRequestDocument),
  };
  const way = step && ways[step];
  const steps: Step[] = [
    ...(request.state === 'RECEIVED' ? (['answer'] as const) : []),
    'approve',
    'refuse',
    ...(request.extended ? [] : (['extend'] as const)),
  ];
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const data = await way?.submit({ input: { id: request.id, reason } });
    if (data) onDone();
  };
  return (
    <Dialog title={t('desk.actOf', { name: request.personName ?? '–' })} onClose={onClose}>
      <form className={styles.section} noValidate onSubmit={(event) => void save(event)}>
        {request.details !== null && <p className={styles.text}>{request.details}</p>}
        <FormProblem error={way?.error} />
        <ChoiceField
          label={t('desk.step')}
          value={step}
          onValue={setStep}
          choices={steps.map((value) => ({ value, label: t(`desk.${value}`) }))}
        />
        {step === 'approve' && request.kind === 'ERASURE' && (
          <Notice tone="warning">
            <p>{t('desk.eraseWarning')}</p>
          </Notice>
        )}
        <TextArea
          label={t('desk.reason')}
          value={reason}
          maxLength={1000}
          problem={way?.problemOf('reason')}
          onValue={setReason}
        />
        <Button type="submit" disabled={way === undefined || way.busy}>
          {t('desk.save')}
        </Button>
      </form>
    </Dialog>
  );
}
