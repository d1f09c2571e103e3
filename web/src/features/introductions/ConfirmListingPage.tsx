import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmListingWithLinkDocument } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLinkToken } from '../../lib/link-token.js';
import { Button, buttonClass } from '../../ui/Button.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Gate } from '../../ui/Gate.js';
import { Notice } from '../../ui/Notice.js';
import './words.js';

const shape = /^(need|offer)\.[0-9a-f-]{36}\.[\w-]+$/;

/** The owner says in one press that a listing still holds. A press, because programs that look into mails follow links. */
export function ConfirmListingPage() {
  const { t } = useTranslation('introductions');
  const { dateTime } = useFormat();
  const token = useLinkToken(shape);
  const { submit, busy, error } = useSubmit(ConfirmListingWithLinkDocument);
  const [at, setAt] = useState<string>();
  if (token === undefined) {
    return (
      <Gate title={t('confirm.title')}>
        <Notice tone="warning" title={t('confirm.broken')}>
          <p>{t('confirm.brokenNext')}</p>
        </Notice>
        <Link to="/my/needs" className={buttonClass('plain')}>
          {t('confirm.mine')}
        </Link>
      </Gate>
    );
  }
  const [kind, id = ''] = token.split('.');
  const see = (
    <Link
      to={kind === 'need' ? '/needs/$id' : '/offers/$id'}
      params={{ id }}
      className={buttonClass('plain')}
    >
      {t('confirm.see')}
    </Link>
  );
  if (at !== undefined) {
    return (
      <Gate title={t('confirm.title')}>
        <Notice tone="done" role="status" title={t('confirm.done')}>
          <p>{t('confirm.doneNext', { time: dateTime(at) })}</p>
        </Notice>
        {see}
      </Gate>
    );
  }
  const confirm = async (): Promise<void> => {
    const data = await submit({ token });
    if (data) setAt(data.confirmListingWithLink);
  };
  return (
    <Gate title={t('confirm.title')} lead={t('confirm.lead')}>
      <FormProblem error={error} />
      <Button aria-disabled={busy} onClick={() => void confirm()}>
        {t(busy ? 'sending' : 'confirm.submit')}
      </Button>
      {see}
    </Gate>
  );
}
