import { fieldTexts } from '@caunoi/shared/errors';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import {
  DecideClaimDocument,
  ReturnOrganisationDocument,
  VerifyOrganisationDocument,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import type { Decision } from './CasePane.js';
import styles from './Desk.module.css';
import type { Waiting } from './queue.js';

interface Props {
  waiting: Waiting;
  decision: Decision;
  /** How many organisations it may be already. */
  similar: number;
  onClose: () => void;
  onDecided: (text: string) => void;
}

/** The last look before a decision is made; Enter confirms it, a return says why. */
export function DecideDialog(props: Props) {
  const { t } = useTranslation('registration');
  const { waiting, decision, onClose } = props;
  return (
    <Dialog title={t(`desk.${waiting.what}.${decision}Title`)} onClose={onClose}>
      {decision === 'accept' ? <Accept {...props} /> : <SendBack {...props} />}
    </Dialog>
  );
}

const nameOf = (waiting: Waiting): string =>
  (waiting.what === 'registration' ? waiting.registration : waiting.claim).organisation.name;

function Accept({ waiting, similar, onClose, onDecided }: Props) {
  const { t } = useTranslation('registration');
  const verify = useSubmit(VerifyOrganisationDocument);
  const decide = useSubmit(DecideClaimDocument);
  const busy = verify.busy || decide.busy;
  const name = nameOf(waiting);
  const save = async (): Promise<void> => {
    const done =
      waiting.what === 'registration'
        ? await verify.submit({ id: waiting.organisationId })
        : await decide.submit({ input: { id: waiting.claim.id, accept: true } });
    if (done) onDecided(t(`desk.${waiting.what}.accepted`, { name }));
  };
  return (
    <Form onSubmit={() => void save()} busy={busy} error={verify.error ?? decide.error}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t(`desk.${waiting.what}.acceptMeans`)}</p>
      {similar > 0 && <Notice tone="warning" title={t('desk.similarWarning', { count: similar })} />}
      <Actions>
        <Button type="submit" data-first-focus="" aria-disabled={busy}>
          {t(waiting.what === 'claim' ? 'desk.accept' : 'desk.verify')}
        </Button>
        <Button tone="plain" onClick={onClose}>
          {t('people.cancel')}
        </Button>
      </Actions>
    </Form>
  );
}

const templates = {
  registration: ['taxCode', 'name', 'place', 'contact', 'double'],
  claim: ['proof', 'contact', 'other'],
} as const;

function SendBack({ waiting, onDecided }: Props) {
  const { t, i18n } = useTranslation('registration');
  const { locale } = useFormat();
  const back = useSubmit(ReturnOrganisationDocument);
  const decide = useSubmit(DecideClaimDocument);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const busy = back.busy || decide.busy;
  const error: CombinedError | undefined = back.error ?? decide.error;
  const save = async (): Promise<void> => {
    setTried(true);
    const text = reason.trim();
    if (text === '') return;
    const done =
      waiting.what === 'registration'
        ? await back.submit({ input: { id: waiting.organisationId, reason: text } })
        : await decide.submit({ input: { id: waiting.claim.id, accept: false, reason: text } });
    if (done) onDecided(t(`desk.${waiting.what}.returned`, { name: nameOf(waiting) }));
  };
  const textOf = (name: string): string =>
    i18n.t(`registration:template.${name}` as 'registration:template.name');
  return (
    <Form onSubmit={() => void save()} busy={busy} error={error}>
      <p>{t(`desk.${waiting.what}.returnMeans`)}</p>
      <div className={styles.templates} role="group" aria-label={t('desk.templates')}>
        {templates[waiting.what].map((name) => (
          <button
            key={name}
            type="button"
            onClick={() =>
              setReason(reason.trim() === '' ? textOf(name) : `${reason.trim()}\n${textOf(name)}`)
            }
          >
            {i18n.t(`registration:templateName.${name}` as 'registration:templateName.name')}
          </button>
        ))}
      </div>
      <TextArea
        label={t('desk.reason')}
        hint={t('desk.reasonHint')}
        name="reason"
        rows={4}
        maxLength={2000}
        data-first-focus=""
        problem={tried && reason.trim() === '' ? fieldTexts.required[locale] : undefined}
        value={reason}
        onValue={setReason}
      />
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t(waiting.what === 'claim' ? 'desk.refuse' : 'desk.return')}
        </Button>
      </Actions>
    </Form>
  );
}
