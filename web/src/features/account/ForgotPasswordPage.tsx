import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestPasswordResetDocument } from '../../graphql/generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { EmailField } from './components/EmailField.js';
import { Gate } from '../../ui/Gate.js';
import { LookInYourMail } from './components/LookInYourMail.js';
import { useChecks } from './use-checks.js';
import './words.js';

/** Asks for the address of an account whose password was forgotten. */
export function ForgotPasswordPage() {
  const { t } = useTranslation('account');
  const { submit, busy, error, problemOf, reset } = useSubmit(RequestPasswordResetDocument);
  const checks = useChecks();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const ask = async (): Promise<void> => {
    checks.begin();
    const address = email.trim();
    if (address !== '' && (await submit({ email: address }))) setSentTo(address);
  };
  if (sentTo !== undefined) {
    return (
      <LookInYourMail
        email={sentTo}
        what={t('forgotPage.sent', { minutes: 30 })}
        onAgain={() => {
          reset();
          setSentTo(undefined);
        }}
      />
    );
  }
  return (
    <Gate
      title={t('forgotPage.title')}
      lead={t('forgotPage.lead')}
      foot={
        <Link to="/sign-in" search={{}}>
          {t('forgotPage.back')}
        </Link>
      }
    >
      <Form onSubmit={() => void ask()} busy={busy} error={error}>
        <EmailField
          label={t('email')}
          problem={checks.missing(email) ?? problemOf('email')}
          autoComplete="username"
          value={email}
          onValue={setEmail}
        />
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'sending' : 'forgotPage.submit')}
        </Button>
      </Form>
    </Gate>
  );
}
