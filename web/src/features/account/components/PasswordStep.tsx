import { fieldTexts } from '@caunoi/shared/errors';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SignInDocument, type SecondFactorWay } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import styles from '../SignIn.module.css';
import { Field } from './Field.js';
import { FormProblem } from './FormProblem.js';

/** E-mail and password; tells which second factors are due, none when the person is in. */
export function PasswordStep({ onDone }: { onDone: (due: readonly SecondFactorWay[]) => void }) {
  const { t } = useTranslation('account');
  const { locale } = useFormat();
  const [{ fetching, error }, signIn] = useMutation(SignInDocument.toString());
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const emailInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const missing = (value: string): string | undefined =>
    tried && value === '' ? fieldTexts.required[locale] : undefined;

  const submit = async (): Promise<void> => {
    setTried(true);
    if (email.trim() === '') return emailInput.current?.focus();
    if (password === '') return passwordInput.current?.focus();
    if (fetching) return undefined;
    const { data } = await signIn({ input: { email: email.trim(), password } });
    if (data) onDone(data.signIn.secondFactorDue);
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
        label={t('email')}
        problem={missing(email.trim())}
        inputRef={emailInput}
        type="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label={t('password')}
        problem={missing(password)}
        inputRef={passwordInput}
        type={shown ? 'text' : 'password'}
        name="password"
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      >
        <Button tone="plain" onClick={() => setShown(!shown)}>
          {t(shown ? 'hide' : 'show')}
        </Button>
      </Field>
      <Button type="submit" aria-disabled={fetching}>
        {t(fetching ? 'submitting' : 'submit')}
      </Button>
    </form>
  );
}
