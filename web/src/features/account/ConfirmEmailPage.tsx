import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmEmailChangeDocument, type EmailChangeProgress } from '../../graphql/generated/graphql.js';
import { Button, buttonClass } from '../../ui/Button.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Notice } from '../../ui/Notice.js';
import { BrokenLink } from './components/BrokenLink.js';
import { Gate } from '../../ui/Gate.js';
import { useLinkToken } from '../../lib/link-token.js';
import './words.js';

/**
 * One side's yes to a change of address. It takes a press of a button: programs that look into mails follow links, and would
 * otherwise say yes for their reader.
 */
export function ConfirmEmailPage() {
  const { t } = useTranslation('account');
  const token = useLinkToken();
  const { submit, busy, error } = useSubmit(ConfirmEmailChangeDocument);
  const [progress, setProgress] = useState<EmailChangeProgress>();
  if (token === undefined)
    return (
      <BrokenLink
        title={t('confirmEmail.title')}
        again={{ to: '/account', label: t('confirmEmail.account') }}
      />
    );
  const confirm = async (): Promise<void> => {
    const data = await submit({ token });
    if (data) setProgress(data.confirmEmailChange);
  };
  if (progress !== undefined) {
    const changed = progress === 'CHANGED';
    return (
      <Gate title={t('confirmEmail.title')}>
        <Notice
          tone={changed ? 'done' : 'info'}
          role="status"
          title={t(changed ? 'confirmEmail.changed' : 'confirmEmail.waiting')}
        >
          <p>{t(changed ? 'confirmEmail.changedNext' : 'confirmEmail.waitingNext')}</p>
        </Notice>
        <Link to="/account" className={buttonClass('plain')}>
          {t('confirmEmail.account')}
        </Link>
      </Gate>
    );
  }
  return (
    <Gate title={t('confirmEmail.title')} lead={t('confirmEmail.lead')}>
      <FormProblem error={error} />
      <Button aria-disabled={busy} onClick={() => void confirm()}>
        {t(busy ? 'sending' : 'confirmEmail.submit')}
      </Button>
    </Gate>
  );
}
