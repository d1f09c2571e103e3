import { useTranslation } from 'react-i18next';
import { DisableUserDocument, EnableUserDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import type { User } from '../UsersPage.js';

interface Props {
  user: User;
  onClose: () => void;
  onDone: () => void;
}

/** Shuts somebody out, or lets them in again, after saying what that means. */
export function AccessDialog({ user, onClose, onDone }: Props) {
  const { t } = useTranslation('administration');
  const disable = useSubmit(DisableUserDocument);
  const enable = useSubmit(EnableUserDocument);
  const shut = user.disabledAt !== null && user.disabledAt !== undefined;
  const { submit, busy, error } = shut ? enable : disable;
  const go = async (): Promise<void> => {
    if (await submit({ userId: user.id })) onDone();
  };
  const { fullName: name } = user;
  return (
    <Dialog title={t(shut ? 'users.enableOf' : 'users.disableOf', { name })} onClose={onClose}>
      <Form onSubmit={() => void go()} busy={busy} error={error}>
        <p>{t(shut ? 'users.enableMeans' : 'users.disableMeans')}</p>
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t(shut ? 'users.enable' : 'users.disable')}
          </Button>
          <Button tone="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
