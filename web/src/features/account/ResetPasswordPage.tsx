import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResetPasswordDocument } from '../../graphql/generated/graphql.js';
import { buttonClass } from '../../ui/Button.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Notice } from '../../ui/Notice.js';
import { Gate } from '../../ui/Gate.js';
import { NewPasswordForm } from './components/NewPasswordForm.js';
import { ForgotPasswordPage } from './ForgotPasswordPage.js';
import { useLinkToken } from '../../lib/link-token.js';
import './words.js';

/** The link of a reset mail: a new password. Other mails point here without a token, for asking for that mail. */
export function ResetPasswordPage() {
  const { t } = useTranslation('account');
  const token = useLinkToken();
  const sending = useSubmit(ResetPasswordDocument);
  const [done, setDone] = useState(false);
  if (token === undefined) return <ForgotPasswordPage />;
  if (done) {
    return (
      <Gate title={t('reset.doneTitle')}>
        <Notice tone="done" role="status">
          <p>{t('reset.done')}</p>
        </Notice>
        {/* A whole new page: a browser that was signed in has just been signed out with all others. */}
        <a href="/sign-in" className={buttonClass('accent')}>
          {t('submit')}
        </a>
      </Gate>
    );
  }
  const reset = async (password: string): Promise<void> => {
    if (await sending.submit({ input: { token, password } })) setDone(true);
  };
  return (
    <Gate title={t('reset.title')} lead={t('reset.lead')}>
      <NewPasswordForm
        sending={sending}
        done={done}
        label={t('reset.submit')}
        again={{ to: '/forgot-password', label: t('reset.again') }}
        onPassword={(password) => void reset(password)}
      />
    </Gate>
  );
}
