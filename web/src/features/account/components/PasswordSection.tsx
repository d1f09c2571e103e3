import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangePasswordDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import { isTooShort, useChecks } from '../use-checks.js';
import { PasswordField } from './PasswordField.js';
import { Section } from './Section.js';

interface Props {
  /** Somebody who came by an identity provider has none yet. */
  has: boolean;
  email: string;
  onChanged: () => void;
}

/** A new password, proven with the old one. */
export function PasswordSection({ has, email, onChanged }: Props) {
  const { t } = useTranslation('account');
  const { submit, busy, error, problemOf } = useSubmit(ChangePasswordDocument);
  const checks = useChecks();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [changed, setChanged] = useState(false);
  const change = async (): Promise<void> => {
    checks.begin();
    setChanged(false);
    if ((has && currentPassword === '') || isTooShort(newPassword)) return;
    if (!(await submit({ input: { currentPassword, newPassword } }))) return;
    setChanged(true);
    onChanged();
  };
  if (changed) {
    return (
      <Section title={t('passwordChange.title')}>
        <Notice tone="done" role="status">
          <p>{t('passwordChange.done')}</p>
        </Notice>
      </Section>
    );
  }
  return (
    <Section title={t('passwordChange.title')} lead={t(has ? 'passwordChange.lead' : 'passwordChange.none')}>
      <Form onSubmit={() => void change()} busy={busy} error={error}>
        {/* For password managers: which account the password belongs to. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        {has && (
          <PasswordField
            use="current-password"
            name="currentPassword"
            label={t('passwordChange.current')}
            problem={checks.missing(currentPassword) ?? problemOf('currentPassword')}
            value={currentPassword}
            onValue={setCurrent}
          />
        )}
        <PasswordField
          use="new-password"
          name="newPassword"
          label={t('newPassword.label')}
          hint={t('newPassword.hint')}
          problem={checks.newPassword(newPassword) ?? problemOf('newPassword')}
          value={newPassword}
          onValue={setNew}
        />
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t(busy ? 'saving' : 'passwordChange.submit')}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
