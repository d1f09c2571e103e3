import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument, type SecondFactorWay } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { useChecks } from '../use-checks.js';
import { EmailField } from './EmailField.js';
import { PasswordField } from './PasswordField.js';

/** E-mail and password; tells which second factors are due, none when the person is in. */
export function PasswordStep({ onDone }: { onDone: (due: readonly SecondFactorWay[]) => void }) {
  const { t } = useTranslation('account');
  const { submit, busy, error, problemOf } = useSubmit(SignInDocument);
  const checks = useChecks();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const signIn = async (): Promise<void> => {
    checks.begin();
    if (email.trim() === '' || password === '') return;
    const data = await submit({ input: { email: email.trim(), password } });
    if (data) onDone(data.signIn.secondFactorDue);
  };

  return (
    <Form onSubmit={() => void signIn()} busy={busy} error={error}>
      <EmailField
        label={t('email')}
        problem={checks.missing(email) ?? problemOf('email')}
        autoComplete="username"
        value={email}
        onValue={setEmail}
      />
      <PasswordField
        use="current-password"
        label={t('password')}
        problem={checks.missing(password)}
        value={password}
        onValue={setPassword}
      />
      <Button type="submit" aria-disabled={busy}>
        {t(busy ? 'submitting' : 'submit')}
      </Button>
    </Form>
  );
}
