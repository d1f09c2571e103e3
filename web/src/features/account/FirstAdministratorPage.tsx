import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BecomeFirstAdministratorDocument } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextField } from '../../ui/form/TextField.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { BrokenLink } from './components/BrokenLink.js';
import { EmailField } from './components/EmailField.js';
import { Gate } from '../../ui/Gate.js';
import { NewPasswordForm } from './components/NewPasswordForm.js';
import { useLinkToken } from '../../lib/link-token.js';
import { useChecks } from './use-checks.js';
import './words.js';

/** The link that the first start prints: whoever holds it becomes the administrator. */
export function FirstAdministratorPage() {
  const { t } = useTranslation('account');
  const { locale } = useFormat();
  const token = useLinkToken();
  const sending = useSubmit(BecomeFirstAdministratorDocument);
  const checks = useChecks();
  const [fullName, setFullName] = useState('');
  const [email, setEmail] = useState('');
  const [done, setDone] = useState(false);
  if (token === undefined) return <BrokenLink title={t('first.title')} />;
  const claim = async (password: string): Promise<void> => {
    const input = {
      token,
      fullName,
      email: email.trim(),
      password,
      locale,
    } as const;
    if (!(await sending.submit({ input }))) return;
    setDone(true);
    window.location.assign('/account/security?welcome=yes');
  };
  return (
    <Gate title={t('first.title')} lead={t('first.lead')}>
      <NewPasswordForm
        sending={sending}
        done={done}
        label={t('first.submit')}
        onPassword={(password) => void claim(password)}
        ready={() => {
          checks.begin();
          return fullName.trim() !== '' && email.trim() !== '';
        }}
        before={
          <>
            <TextField
              label={t('fullName')}
              problem={checks.missing(fullName) ?? sending.problemOf('fullName')}
              name="name"
              autoComplete="name"
              value={fullName}
              onValue={setFullName}
            />
            <EmailField
              label={t('email')}
              problem={checks.missing(email) ?? sending.problemOf('email')}
              autoComplete="username"
              value={email}
              onValue={setEmail}
            />
          </>
        }
      />
    </Gate>
  );
}
