import { fieldTexts } from '@caunoi/shared/errors';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  MyOrganisationDocument,
  type MyOrganisationQuery,
  type RegistrationFragment,
  UpdateOrganisationDocument,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useDraft } from '../../../lib/use-draft.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { emptyProfile, inputOf, missing, type Profile, profileOf, readProfile } from '../profile.js';
import { ConflictDialog } from './ConflictDialog.js';
import { ContactFields, ProfileFields } from './ProfileFields.js';

interface Props {
  registration: RegistrationFragment;
  onSaved: (saved: RegistrationFragment) => void;
}

interface Editing {
  /** The version that this text began from. */
  revision: number;
  profile: Profile;
}

/** The whole record on one page. When somebody else saved in between, both versions are shown and nothing is lost. */
export function EditForm({ registration, onSaved }: Props) {
  const { t } = useTranslation('registration');
  const { locale } = useFormat();
  const client = useClient();
  const { submit, busy, error, problemOf, reset } = useSubmit(UpdateOrganisationDocument);
  const [tried, setTried] = useState(false);
  const [theirs, setTheirs] = useState<RegistrationFragment>();
  const draft = useDraft<Editing>(`organisation.${registration.id}`, {
    empty: () => ({ revision: registration.revision, profile: profileOf(registration) }),
    read: (kept) => readEditing(kept, registration.revision),
  });
  const { revision, profile } = draft.value;
  const empty = missing(profile, ['name', 'kind', 'place', 'contactName', 'contactPhone']);
  const problem = (field: keyof Profile): string | undefined =>
    tried && empty.includes(field) ? fieldTexts.required[locale] : problemOf(field);
  const change = (part: Partial<Profile>): void =>
    draft.update((before) => ({ ...before, profile: { ...before.profile, ...part } }));

  const save = async (from: number): Promise<void> => {
    setTried(true);
    if (empty.length > 0) return undefined;
    const { nameEn, summary } = registration.organisation;
    const data = await submit({
      input: { id: registration.id, revision: from, ...inputOf(profile), nameEn, summary, submit: true },
    });
    if (data) {
      draft.clear();
      onSaved(data.updateOrganisationRegistration);
    }
    return undefined;
  };
  const conflict = error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'EDIT_CONFLICT');
  const showTheirs = async (): Promise<void> => {
    const { data } = await client
      .query<MyOrganisationQuery>(
        MyOrganisationDocument.toString(),
        { id: registration.id },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    setTheirs(data?.organisationRegistration ?? undefined);
  };

  return (
    <Form onSubmit={() => void save(revision)} busy={busy} error={error}>
      {conflict === true && (
        <Button tone="plain" onClick={() => void showTheirs()}>
          {t('conflict.look')}
        </Button>
      )}
      <ProfileFields profile={profile} onChange={change} problemOf={problem} />
      <ContactFields profile={profile} onChange={change} problemOf={problem} />
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'sending' : registration.state === 'VERIFIED' ? 'edit.save' : 'edit.send')}
        </Button>
      </Actions>
      {theirs && (
        <ConflictDialog
          mine={profile}
          theirs={profileOf(theirs)}
          onClose={() => setTheirs(undefined)}
          onKeepMine={() => {
            draft.update({ revision: theirs.revision });
            setTheirs(undefined);
            reset();
            void save(theirs.revision);
          }}
          onTakeTheirs={() => {
            draft.update({ revision: theirs.revision, profile: profileOf(theirs) });
            setTheirs(undefined);
            reset();
          }}
        />
      )}
    </Form>
  );
}

/** What this device kept, while it is about the same version as the register's. */
function readEditing(kept: unknown, revision: number): Editing | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { revision: of, profile } = kept as Record<string, unknown>;
  if (of !== revision || typeof profile !== 'object' || profile === null) return undefined;
  return { revision, profile: { ...emptyProfile, ...readProfile(profile as Record<string, unknown>) } };
}
