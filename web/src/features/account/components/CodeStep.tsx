import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SecondFactorWay, ShowSecondFactorDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import styles from '../../../ui/Gate.module.css';
import { useChecks } from '../use-checks.js';
import { PasskeyButton } from './PasskeyButton.js';

interface Props {
  due: readonly SecondFactorWay[];
  onDone: (due: readonly SecondFactorWay[]) => void;
  onStartAgain: () => void;
}

/** A passkey, a code of the authenticator app, or one of the recovery codes. */
export function CodeStep({ due, onDone, onStartAgain }: Props) {
  const { t } = useTranslation('account');
  const { submit, busy, error } = useSubmit(ShowSecondFactorDocument);
  const checks = useChecks();
  const [recovery, setRecovery] = useState(!due.includes('TOTP'));
  const [code, setCode] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const both = due.includes('TOTP') && due.includes('RECOVERY_CODE');
  const passkey = due.includes('PASSKEY') && window.PublicKeyCredential !== undefined;

  useEffect(() => {
    input.current?.focus();
  }, [recovery]);

  const show = async (): Promise<void> => {
    checks.begin();
    const typed = code.trim();
    if (typed === '') return;
    const way = recovery ? 'RECOVERY_CODE' : 'TOTP';
    const data = await submit({ way, code: recovery ? typed : typed.replaceAll(/\s/g, '') });
    if (data) onDone(data.showSecondFactor.secondFactorDue);
  };

  return (
    <>
      {passkey && (
        <div className={styles.ways}>
          <PasskeyButton onDone={onDone} />
          <p className={styles.or}>{t('or')}</p>
        </div>
      )}
      <Form onSubmit={() => void show()} busy={busy} error={error}>
        <TextField
          key={String(recovery)}
          label={t(recovery ? 'recovery' : 'totp')}
          hint={t(recovery ? 'recoveryHint' : 'totpHint')}
          problem={checks.missing(code)}
          inputRef={input}
          name="code"
          autoComplete={recovery ? 'off' : 'one-time-code'}
          inputMode={recovery ? 'text' : 'numeric'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          value={code}
          onValue={setCode}
        />
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'confirming' : 'confirm')}
        </Button>
        {both && (
          <Button
            tone="plain"
            onClick={() => {
              setRecovery(!recovery);
              setCode('');
            }}
          >
            {t(recovery ? 'useTotp' : 'useRecovery')}
          </Button>
        )}
        <Button tone="plain" onClick={onStartAgain}>
          {t('startAgain')}
        </Button>
      </Form>
    </>
  );
}
