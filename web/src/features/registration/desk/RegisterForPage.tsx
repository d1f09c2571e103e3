import { fieldTexts } from '@caunoi/shared/errors';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterOrganisationForDocument } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useDraft } from '../../../lib/use-draft.js';
import { Button, buttonClass } from '../../../ui/Button.js';
import { Crumbs } from '../../../ui/Crumbs.js';
import { DeskPage } from '../../../ui/desk/DeskPage.js';
import type { Person } from '../../../ui/desk/places.js';
import { CheckField } from '../../../ui/form/CheckField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import { ContactFields, ProfileFields } from '../components/ProfileFields.js';
import { emptyProfile, inputOf, missing, type Profile } from '../profile.js';
import { readRegistrationDraft, type RegistrationDraft } from '../registration-draft.js';
import '../words.js';

/** Staff register for somebody without an e-mail address; that organisation can be claimed later. */
export function RegisterForPage() {
  const { t } = useTranslation('registration');
  return (
    <>
      <Crumbs to="/desk/organisations" label={t('desk.title')} />
      <DeskPage
        title={t('for.title')}
        lead={t('for.lead')}
        roles={['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR']}
      >
        {(person) => <ForForm person={person} />}
      </DeskPage>
    </>
  );
}

function ForForm({ person }: { person: Person }) {
  const { t } = useTranslation('registration');
  const { locale } = useFormat();
  const { submit, busy, error, problemOf } = useSubmit(RegisterOrganisationForDocument);
  const [tried, setTried] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [made, setMade] = useState<{ id: string; name: string }>();
  const draft = useDraft<RegistrationDraft>('organisation.for', {
    person: person.id,
    empty: () => ({ step: 0, taxCode: '', key: crypto.randomUUID(), profile: emptyProfile }),
    read: readRegistrationDraft,
  });
  const { taxCode, profile, key } = draft.value;
  const empty = missing(profile, ['name', 'kind', 'place', 'contactName']);
  const problem = (field: keyof Profile): string | undefined =>
    tried && empty.includes(field) ? fieldTexts.required[locale] : problemOf(field);

  const save = async (): Promise<void> => {
    setTried(true);
    if (empty.length > 0 || !agreed) return undefined;
    const data = await submit({
      input: {
        ...inputOf(profile),
        taxCode: taxCode.trim() === '' ? null : taxCode,
        idempotencyKey: key,
        submit: true,
      },
    });
    if (!data) return undefined;
    setMade({ id: data.registerOrganisationFor.organisationId, name: profile.name });
    draft.clear();
    setTried(false);
    setAgreed(false);
    return undefined;
  };
  if (made) {
    return (
      <Notice tone="done" role="status" title={t('for.done', { name: made.name })}>
        <p>{t('for.doneNext')}</p>
        <Actions>
          <Link to="/organisations/$id" params={{ id: made.id }} className={buttonClass('plain')}>
            {t('mine.public')}
          </Link>
          <Button tone="plain" onClick={() => setMade(undefined)}>
            {t('for.another')}
          </Button>
        </Actions>
      </Notice>
    );
  }
  return (
    <Form onSubmit={() => void save()} busy={busy} error={error}>
      <TextField
        label={t('taxCode')}
        hint={t('for.taxCodeHint')}
        optional
        name="taxCode"
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        problem={problemOf('taxCode')}
        value={taxCode}
        onValue={(value) => draft.update({ taxCode: value, key: crypto.randomUUID() })}
      />
      <ProfileFields profile={profile} onChange={change} problemOf={problem} />
      <ContactFields profile={profile} onChange={change} problemOf={problem} />
      <CheckField
        label={t('for.agree')}
        checked={agreed}
        onChecked={setAgreed}
        problem={tried && !agreed ? t('for.agreeNeeded') : undefined}
      />
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'sending' : 'for.send')}
        </Button>
      </Actions>
    </Form>
  );

  function change(part: Partial<Profile>): void {
    draft.update((before) => ({
      ...before,
      key: crypto.randomUUID(),
      profile: { ...before.profile, ...part },
    }));
  }
}
