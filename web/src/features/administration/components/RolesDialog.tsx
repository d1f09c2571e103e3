import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlatformRole, SetPlatformRolesDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ChoicesField } from '../../../ui/form/ChoiceField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import type { User } from '../UsersPage.js';

const platformRoles = [
  'ADVISER',
  'PROVINCE_OFFICER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const satisfies PlatformRole[];

interface Props {
  user: User;
  onClose: () => void;
  onDone: () => void;
}

/** The roles for the whole province that a person holds. */
export function RolesDialog({ user, onClose, onDone }: Props) {
  const { t } = useTranslation('administration');
  const common = useTranslation();
  const { submit, busy, error } = useSubmit(SetPlatformRolesDocument);
  const [roles, setRoles] = useState<readonly PlatformRole[]>(user.platformRoles);
  const save = async (): Promise<void> => {
    if (await submit({ userId: user.id, roles: [...roles] })) onDone();
  };
  return (
    <Dialog title={t('users.rolesOf', { name: user.fullName })} onClose={onClose}>
      <Form onSubmit={() => void save()} busy={busy} error={error}>
        <ChoicesField
          label={t('users.roles')}
          hint={t('users.rolesHint')}
          choices={platformRoles.map((value) => ({
            value,
            label: common.t(`role.${value}`),
            hint: t(`users.roleHint.${value}`),
          }))}
          values={roles}
          onValues={setRoles}
        />
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t(busy ? 'saving' : 'users.saveRoles')}
          </Button>
          <Button tone="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
