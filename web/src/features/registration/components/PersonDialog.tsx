import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EndMembershipDocument,
  HandOverInOrganisationDocument,
  type OrganisationPeopleQuery,
  type OrganisationRole,
  SetMembershipRolesDocument,
} from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ChoiceField, ChoicesField } from '../../../ui/form/ChoiceField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { useRoleChoices } from '../use-role-choices.js';

type Member = OrganisationPeopleQuery['organisationPeople'][number];
export type Change = 'roles' | 'handOver' | 'end' | 'leave';

interface Props {
  change: Change;
  member: Member;
  organisationId: string;
  people: readonly Member[];
  onClose: () => void;
  /** With the sentence that says what happened. */
  onDone: (text: string) => void;
}

/** One change to one person, in a dialog that says what it means. */
export function PersonDialog(props: Props) {
  const { t } = useTranslation('registration');
  const { change, member, onClose } = props;
  return (
    <Dialog title={t(`people.${change}Title`, { name: member.fullName })} onClose={onClose}>
      {change === 'roles' ? (
        <Roles {...props} />
      ) : change === 'handOver' ? (
        <HandOver {...props} />
      ) : (
        <End {...props} />
      )}
    </Dialog>
  );
}

function Roles({ member, organisationId, onDone }: Props) {
  const { t } = useTranslation('registration');
  const choices = useRoleChoices();
  const { submit, busy, error } = useSubmit(SetMembershipRolesDocument);
  const [roles, setRoles] = useState<OrganisationRole[]>([...member.roles]);
  const save = async (): Promise<void> => {
    if (roles.length > 0 && (await submit({ organisationId, userId: member.userId, roles })))
      onDone(t('people.rolesDone', { name: member.fullName }));
  };
  return (
    <Form onSubmit={() => void save()} busy={busy} error={error}>
      <ChoicesField
        label={t('people.roles')}
        choices={choices}
        values={roles}
        onValues={setRoles}
        problem={roles.length === 0 ? t('people.oneRole') : undefined}
      />
      <p>{t('people.signInAgain')}</p>
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t('people.rolesSave')}
        </Button>
      </Actions>
    </Form>
  );
}

function HandOver({ member, organisationId, people, onDone }: Props) {
  const { t } = useTranslation('registration');
  const { submit, busy, error } = useSubmit(HandOverInOrganisationDocument);
  const [heir, setHeir] = useState<string>();
  const [tried, setTried] = useState(false);
  const others = people.filter(({ userId }) => userId !== member.userId);
  const nameOf = (id: string): string => others.find(({ userId }) => userId === id)?.fullName ?? '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (heir === undefined) return;
    if (await submit({ organisationId, from: member.userId, to: heir }))
      onDone(t('people.handOverDone', { name: member.fullName, heir: nameOf(heir) }));
  };
  return (
    <Form onSubmit={() => void save()} busy={busy} error={error}>
      <p>{t('people.handOverMeans', { roles: member.roles.map((role) => t(`role.${role}`)).join(', ') })}</p>
      <ChoiceField
        label={t('people.heir')}
        choices={others.map(({ userId, fullName, email }) => ({
          value: userId,
          label: fullName,
          hint: email,
        }))}
        value={heir}
        onValue={setHeir}
        problem={tried && heir === undefined ? t('people.chooseHeir') : undefined}
      />
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t('people.handOverDo')}
        </Button>
      </Actions>
    </Form>
  );
}

function End({ change, member, organisationId, onDone, onClose }: Props) {
  const { t } = useTranslation('registration');
  const { submit, busy, error } = useSubmit(EndMembershipDocument);
  const save = async (): Promise<void> => {
    if (await submit({ organisationId, userId: member.userId }))
      onDone(t('people.endDone', { name: member.fullName }));
  };
  return (
    <Form onSubmit={() => void save()} busy={busy} error={error}>
      <p>{t(change === 'leave' ? 'people.leaveMeans' : 'people.endMeans')}</p>
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t(change === 'leave' ? 'people.leaveDo' : 'people.endDo')}
        </Button>
        <Button tone="plain" onClick={onClose}>
          {t('people.cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
