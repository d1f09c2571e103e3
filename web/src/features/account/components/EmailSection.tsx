import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestEmailChangeDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import { useChecks } from '../use-checks.js';
import { EmailField } from './EmailField.js';
import { Section } from './Section.js';

/** The address of the account; a new one counts once both sides have said yes. */
export function EmailSection({ email }: { email: string }) {
  const { t } = useTranslation('account');
  const { submit, busy, error, problemOf } = useSubmit(RequestEmailChangeDocument);
  const checks = useChecks();
  const [newEmail, setNewEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const ask = async (): Promise<void> => {
    checks.begin();
    setAsked(false);
    if (newEmail.trim() !== '' && (await submit({ newEmail: newEmail.trim() }))) setAsked(true);
  };
  return (
    <Section title={t('emailChange.title')} lead={t('emailChange.now', { email })}>
      <Form onSubmit={() => void ask()} busy={busy} error={error}>
        <EmailField
          label={t('emailChange.new')}
          hint={t('emailChange.hint')}
          problem={checks.missing(newEmail) ?? problemOf('newEmail')}
          autoComplete="email"
          name="newEmail"
          value={newEmail}
          onValue={setNewEmail}
        />
        {asked && (
          <Notice tone="done" role="status" title={t('emailChange.asked')}>
            <p>{t('emailChange.askedNext')}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t(busy ? 'sending' : 'emailChange.submit')}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
