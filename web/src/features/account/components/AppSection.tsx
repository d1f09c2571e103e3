import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfirmTotpDocument,
  RemoveTotpDocument,
  StartTotpDocument,
  type StartTotpMutation,
} from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Icon } from '../../../ui/Icon.js';
import styles from '../Account.module.css';
import { useChecks } from '../use-checks.js';
import { QrCode } from './QrCode.js';
import { Section } from './Section.js';

interface Props {
  on: boolean;
  /** The first code that is right brings new recovery codes. */
  onCodes: (codes: readonly string[]) => void;
  onChanged: () => void;
}

/** The authenticator app: set up with a picture, proven with its first code, taken away again. */
export function AppSection({ on, onCodes, onChanged }: Props) {
  const { t } = useTranslation('account');
  const start = useSubmit(StartTotpDocument);
  const remove = useSubmit(RemoveTotpDocument);
  const [enrolment, setEnrolment] = useState<StartTotpMutation['startTotp']>();
  const begin = async (): Promise<void> => {
    const data = await start.submit({});
    if (data) setEnrolment(data.startTotp);
  };
  const takeAway = async (): Promise<void> => {
    if (await remove.submit({})) onChanged();
  };
  if (enrolment !== undefined && !on) {
    return (
      <Section title={t('app.title')}>
        <SetUp enrolment={enrolment} onCodes={onCodes} onCancel={() => setEnrolment(undefined)} />
      </Section>
    );
  }
  return (
    <Section title={t('app.title')} lead={t('app.lead')}>
      <FormProblem error={start.error ?? remove.error} />
      {on ? (
        <div className={styles.row}>
          <p className={styles.rowTitle}>
            {t('app.on')}{' '}
            <span className={styles.state}>
              <Icon name="check" size={16} /> {t('on')}
            </span>
          </p>
          <Button tone="plain" aria-disabled={remove.busy} onClick={() => void takeAway()}>
            {t('app.remove')}
          </Button>
        </div>
      ) : (
        <Actions>
          <Button tone="plain" aria-disabled={start.busy} onClick={() => void begin()}>
            {t('app.begin')}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

interface SetUpProps {
  enrolment: StartTotpMutation['startTotp'];
  onCodes: (codes: readonly string[]) => void;
  onCancel: () => void;
}

function SetUp({ enrolment, onCodes, onCancel }: SetUpProps) {
  const { t } = useTranslation('account');
  const { submit, busy, error } = useSubmit(ConfirmTotpDocument);
  const checks = useChecks();
  const [code, setCode] = useState('');
  const confirm = async (): Promise<void> => {
    checks.begin();
    if (code.trim() === '') return;
    const data = await submit({ code: code.replaceAll(/\s/g, '') });
    if (data) onCodes(data.confirmTotp.codes);
  };
  return (
    <div className={styles.set}>
      <QrCode text={enrolment.uri} label={t('app.qr')} />
      <ol className={styles.steps}>
        <li>{t('app.step1')}</li>
        <li>
          {t('app.step2')}
          <p className={styles.soft}>{t('app.byHand')}</p>
          <p className={styles.secret}>{enrolment.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
        </li>
        <li>
          <Form onSubmit={() => void confirm()} busy={busy} error={error}>
            <TextField
              label={t('app.step3')}
              problem={checks.missing(code)}
              name="code"
              autoComplete="one-time-code"
              inputMode="numeric"
              spellCheck={false}
              maxLength={12}
              value={code}
              onValue={setCode}
            />
            <Actions>
              <Button type="submit" aria-disabled={busy}>
                {t(busy ? 'confirming' : 'app.confirm')}
              </Button>
              <Button tone="plain" onClick={onCancel}>
                {t('cancel')}
              </Button>
            </Actions>
          </Form>
        </li>
      </ol>
    </div>
  );
}
