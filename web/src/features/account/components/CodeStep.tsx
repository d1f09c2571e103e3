import { fieldTexts } from '@caunoi/shared/errors';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type SecondFactorWay, ShowSecondFactorDocument } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import styles from '../SignIn.module.css';
import { Field } from './Field.js';
import { FormProblem } from './FormProblem.js';

interface Props {
  due: readonly SecondFactorWay[];
  onDone: (due: readonly SecondFactorWay[]) => void;
  onStartAgain: () => void;
}

/** A code of the authenticator app, or one of the recovery codes. */
export function CodeStep({ due, onDone, onStartAgain }: Props) {
  const { t } = useTranslation('account');
  const { locale } = useFormat();
  const [{ fetching, error }, show] = useMutation(ShowSecondFactorDocument.toString());
  const [recovery, setRecovery] = useState(!due.includes('TOTP'));
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const both = due.includes('TOTP') && due.includes('RECOVERY_CODE');

  useEffect(() => {
    input.current?.focus();
  }, [recovery]);

  const submit = async (): Promise<void> => {
    setTried(true);
    const typed = code.trim();
    if (typed === '') return input.current?.focus();
    if (fetching) return undefined;
    const way = recovery ? 'RECOVERY_CODE' : 'TOTP';
    const { data } = await show({ way, code: recovery ? typed : typed.replaceAll(/\s/g, '') });
    if (data) onDone(data.showSecondFactor.secondFactorDue);
    return undefined;
  };

  return (
    <form
      noValidate
      className={styles.form}
      aria-busy={fetching}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProblem error={error} />
      <Field
        key={String(recovery)}
        label={t(recovery ? 'recovery' : 'totp')}
        hint={t(recovery ? 'recoveryHint' : 'totpHint')}
        problem={tried && code.trim() === '' ? fieldTexts.required[locale] : undefined}
        inputRef={input}
        type="text"
        name="code"
        autoComplete={recovery ? 'off' : 'one-time-code'}
        inputMode={recovery ? 'text' : 'numeric'}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" aria-disabled={fetching}>
        {t(fetching ? 'confirming' : 'confirm')}
      </Button>
      {both && (
        <Button
          tone="plain"
          onClick={() => {
            setRecovery(!recovery);
            setCode('');
            setTried(false);
          }}
        >
          {t(recovery ? 'useTotp' : 'useRecovery')}
        </Button>
      )}
      <Button tone="plain" onClick={onStartAgain}>
        {t('startAgain')}
      </Button>
    </form>
  );
}
