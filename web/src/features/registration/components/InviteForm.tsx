import { fieldTexts } from '@caunoi/shared/errors';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitePersonDocument, type OrganisationRole } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { ChoicesField } from '../../../ui/form/ChoiceField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { useRoleChoices } from '../use-role-choices.js';

/** Asks somebody by e-mail to join, and as what. */
export function InviteForm({
  organisationId,
  onSent,
}: {
  organisationId: string;
  onSent: (email: string) => void;
}) {
  const { t } = useTranslation('registration');
  const { locale } = useFormat();
  const choices = useRoleChoices();
  const { submit, busy, error, problemOf } = useSubmit(InvitePersonDocument);
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<OrganisationRole[]>(['MEMBER']);
  const [tried, setTried] = useState(false);
  const required = fieldTexts.required[locale];
  const send = async (): Promise<void> => {
    setTried(true);
    if (email.trim() === '' || roles.length === 0) return;
    const data = await submit({ input: { organisationId, email: email.trim(), roles } });
    if (!data) return;
    onSent(email.trim());
    setEmail('');
    setRoles(['MEMBER']);
    setTried(false);
  };
  return (
    <Form onSubmit={() => void send()} busy={busy} error={error}>
      <TextField
        label={t('people.email')}
        hint={t('people.emailHint')}
        type="email"
        name="inviteEmail"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        problem={tried && email.trim() === '' ? required : problemOf('email')}
        value={email}
        onValue={setEmail}
      />
      <ChoicesField
        label={t('people.roles')}
        choices={choices}
        values={roles}
        onValues={setRoles}
        problem={tried && roles.length === 0 ? required : problemOf('roles')}
      />
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t('people.send')}
        </Button>
      </Actions>
    </Form>
  );
}
