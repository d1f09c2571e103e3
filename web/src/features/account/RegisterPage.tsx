import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterDocument } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { EmailField } from './components/EmailField.js';
import { Gate } from '../../ui/Gate.js';
import { LookInYourMail } from './components/LookInYourMail.js';
import { useChecks } from './use-checks.js';
import { keepWayBack } from './way-back.js';
import './words.js';

const route = getRouteApi('/register');

/** Asks for a name and an address; the rest happens through the link in the mail. */
export function RegisterPage() {
  const { t } = useTranslation('account');
  const { returnTo } = route.useSearch();
  const { locale } = useFormat();
  const { submit, busy, error, problemOf, reset } = useSubmit(RegisterDocument);
  const checks = useChecks();
  const [fullName, setFullName] = useState('');
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string>();

  const register = async (): Promise<void> => {
    checks.begin();
    if (fullName.trim() === '' || email.trim() === '') return;
    const address = email.trim();
    const data = await submit({ input: { fullName, email: address, locale } });
    if (!data) return;
    if (returnTo !== undefined) keepWayBack(returnTo);
    setSentTo(address);
  };

  if (sentTo !== undefined) {
    return (
      <LookInYourMail
        email={sentTo}
        what={t('register.sent', { hours: 24 })}
        onAgain={() => {
          reset();
          setSentTo(undefined);
        }}
      />
    );
  }
  return (
    <Gate
      title={t('register.title')}
      lead={t('register.lead')}
      foot={
        <Link to="/sign-in" search={{ returnTo }}>
          {t('register.haveOne')}
        </Link>
      }
    >
      <Form onSubmit={() => void register()} busy={busy} error={error}>
        <TextField
          label={t('fullName')}
          problem={checks.missing(fullName) ?? problemOf('fullName')}
          name="name"
          autoComplete="name"
          value={fullName}
          onValue={setFullName}
        />
        <EmailField
          label={t('email')}
          hint={t('register.emailHint')}
          problem={checks.missing(email) ?? problemOf('email')}
          autoComplete="email"
          value={email}
          onValue={setEmail}
        />
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'sending' : 'register.submit')}
        </Button>
      </Form>
    </Gate>
  );
}
