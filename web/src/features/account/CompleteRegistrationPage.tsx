import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompleteRegistrationDocument } from '../../graphql/generated/graphql.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { BrokenLink } from './components/BrokenLink.js';
import { Gate } from '../../ui/Gate.js';
import { NewPasswordForm } from './components/NewPasswordForm.js';
import { useLinkToken } from '../../lib/link-token.js';
import { takeWayBack } from './way-back.js';
import './words.js';

/** The link of a registration mail: a password, and the person is in. */
export function CompleteRegistrationPage() {
  const { t } = useTranslation('account');
  const token = useLinkToken();
  const sending = useSubmit(CompleteRegistrationDocument);
  const [done, setDone] = useState(false);
  if (token === undefined) {
    return <BrokenLink title={t('complete.title')} again={{ to: '/register', label: t('register.again') }} />;
  }
  const complete = async (password: string): Promise<void> => {
    if (!(await sending.submit({ input: { token, password } }))) return;
    setDone(true);
    // A whole new page: nothing that was kept for a stranger is shown to a member.
    window.location.assign(takeWayBack(window.location.origin) ?? '/account?welcome=yes');
  };
  return (
    <Gate title={t('complete.title')} lead={t('complete.lead')}>
      <NewPasswordForm
        sending={sending}
        done={done}
        label={t('complete.submit')}
        again={{ to: '/register', label: t('register.again') }}
        onPassword={(password) => void complete(password)}
      />
    </Gate>
  );
}
