import { fieldTexts } from '@caunoi/shared/errors';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterOrganisationDocument } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useDraft } from '../../../lib/use-draft.js';
import { Button } from '../../../ui/Button.js';
import { CheckField } from '../../../ui/form/CheckField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { emptyProfile, inputOf, missing, type Profile } from '../profile.js';
import { readRegistrationDraft, type RegistrationDraft } from '../registration-draft.js';
import styles from '../Registration.module.css';
import { ContactFields, ProfileFields } from './ProfileFields.js';
import { TaxCodeStep } from './TaxCodeStep.js';

interface Props {
  person: { id: string; fullName: string; email: string };
  onDone: (outcome: 'REGISTERED' | 'CLAIMED' | 'YOURS') => void;
}

const needed: readonly (readonly (keyof Profile)[])[] = [
  [],
  ['name', 'kind', 'place'],
  ['contactName', 'contactPhone'],
];

/** Tax code, who one is, whom to ask; each step on a screen of its own, all of it kept on this device until it is sent. */
export function RegisterSteps({ person, onDone }: Props) {
  const { t } = useTranslation('registration');
  const { locale, dateTime } = useFormat();
  const { submit, busy, error, problemOf } = useSubmit(RegisterOrganisationDocument);
  const draft = useDraft<RegistrationDraft>('organisation.new', {
    person: person.id,
    empty: () => ({
      step: 0,
      taxCode: '',
      key: crypto.randomUUID(),
      profile: { ...emptyProfile, contactName: person.fullName, contactEmail: person.email },
    }),
    read: readRegistrationDraft,
  });
  const { step, taxCode, profile, key } = draft.value;
  const [tried, setTried] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const go = (to: 0 | 1 | 2): void => {
    setTried(false);
    draft.update({ step: to });
  };
  const change = (part: Partial<Profile>): void =>
    draft.update((before) => ({
      ...before,
      key: crypto.randomUUID(),
      profile: { ...before.profile, ...part },
    }));
  const empty = missing(profile, needed[step] ?? []);
  const problem = (field: keyof Profile): string | undefined =>
    tried && empty.includes(field) ? fieldTexts.required[locale] : problemOf(field);

  const next = async (): Promise<void> => {
    setTried(true);
    if (empty.length > 0) return undefined;
    if (step === 1) return go(2);
    if (!agreed) return undefined;
    const data = await submit({
      input: {
        ...inputOf(profile),
        taxCode: taxCode.trim() === '' ? null : taxCode,
        idempotencyKey: key,
        submit: true,
      },
    });
    if (!data) return undefined;
    draft.clear();
    onDone(data.registerOrganisation.outcome);
    return undefined;
  };
  // What the api refused of the second step is mended there.
  const refusedEarlier = (['name', 'kind', 'place', 'industry'] as const).some((field) => problemOf(field));

  return (
    <div className={styles.steps}>
      {draft.restored && draft.savedAt !== undefined && (
        <p className={styles.soft} role="status">
          {t('restored', { when: dateTime(draft.savedAt) })}{' '}
          <button type="button" className={styles.textButton} onClick={draft.clear}>
            {t('startAnew')}
          </button>
        </p>
      )}
      <div>
        <p className={styles.count}>{t('step', { step: step + 1 })}</p>
        <h2 ref={heading} tabIndex={-1}>
          {t(`stepTitle.${step}`)}
        </h2>
      </div>
      {step === 0 ? (
        <TaxCodeStep
          taxCode={taxCode}
          onTaxCode={(value) => draft.update({ taxCode: value, key: crypto.randomUUID() })}
          onFree={() => go(1)}
          contactName={person.fullName}
          onClaimed={() => {
            draft.clear();
            onDone('CLAIMED');
          }}
        />
      ) : (
        <Form onSubmit={() => void next()} busy={busy} error={error}>
          {step === 1 ? (
            <ProfileFields profile={profile} onChange={change} problemOf={problem} />
          ) : (
            <>
              {refusedEarlier && (
                <Button tone="plain" onClick={() => go(1)}>
                  {t('mendEarlier')}
                </Button>
              )}
              <ContactFields profile={profile} onChange={change} problemOf={problem} />
              <CheckField
                label={t('agree')}
                checked={agreed}
                onChecked={setAgreed}
                problem={tried && !agreed ? t('agreeNeeded') : undefined}
              />
            </>
          )}
          <Actions>
            <Button type="submit" aria-disabled={busy}>
              {t(step === 1 ? 'goOn' : busy ? 'sending' : 'send')}
            </Button>
            <Button tone="plain" onClick={() => go(step === 1 ? 0 : 1)}>
              {t('back')}
            </Button>
          </Actions>
          {draft.savedAt !== undefined && <p className={styles.soft}>{t('kept')}</p>}
        </Form>
      )}
    </div>
  );
}
