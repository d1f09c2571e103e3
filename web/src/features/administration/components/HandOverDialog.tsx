import { fieldTexts } from '@caunoi/shared/errors';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandOverMembershipDocument, HandOverPeopleDocument } from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useRoleNames } from '../../../i18n/use-role-names.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Failed, RowsLoading } from '../../../ui/State.js';
import type { User } from '../UsersPage.js';

interface Props {
  user: User;
  onClose: () => void;
  onDone: () => void;
}

/** Somebody leaves an organisation and a colleague takes over their roles there, at once. */
export function HandOverDialog({ user, onClose, onDone }: Props) {
  const { t } = useTranslation('administration');
  const [organisationId, setOrganisation] = useState(user.memberships[0]?.organisationId ?? '');
  return (
    <Dialog title={t('users.handOverOf', { name: user.fullName })} onClose={onClose}>
      <SelectField
        label={t('users.inOrganisation')}
        value={organisationId}
        onValue={setOrganisation}
        options={user.memberships.map((one) => ({ value: one.organisationId, label: one.organisationName }))}
      />
      <Heir key={organisationId} {...{ user, organisationId, onClose, onDone }} />
    </Dialog>
  );
}

function Heir({ user, organisationId, onClose, onDone }: Props & { organisationId: string }) {
  const { t } = useTranslation('administration');
  const { locale } = useFormat();
  const nameRoles = useRoleNames();
  const { data, error: unread, retry } = useData(HandOverPeopleDocument, { organisationId });
  const { submit, busy, error } = useSubmit(HandOverMembershipDocument);
  const [toUserId, setTo] = useState('');
  const [tried, setTried] = useState(false);
  if (data === undefined) return unread === undefined ? <RowsLoading rows={1} /> : <Failed onRetry={retry} />;
  const others = data.organisationPeople.filter(({ userId }) => userId !== user.id);
  if (others.length === 0) return <p>{t('users.nobodyElse')}</p>;
  const go = async (): Promise<void> => {
    setTried(true);
    if (toUserId !== '' && (await submit({ organisationId, fromUserId: user.id, toUserId }))) onDone();
  };
  return (
    <Form onSubmit={() => void go()} busy={busy} error={error}>
      <p>{t('users.handOverMeans', { name: user.fullName })}</p>
      <SelectField
        label={t('users.heir')}
        empty={t('users.choose')}
        problem={tried && toUserId === '' ? fieldTexts.required[locale] : undefined}
        value={toUserId}
        onValue={setTo}
        options={others.map((one) => ({
          value: one.userId,
          label: `${one.fullName} (${nameRoles(one.roles)})`,
        }))}
      />
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t('users.handOver')}
        </Button>
        <Button tone="plain" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
