import { findIndustries } from '@caunoi/code-lists/find-industry';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { PickField } from '../../../ui/form/PickField.js';
import { PlaceField } from '../../../ui/form/PlaceField.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import { industryLabel, organisationKinds, type Profile, sizeClasses } from '../profile.js';

interface FieldsProps {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
  problemOf: (field: keyof Profile) => string | undefined;
}

/** What an organisation is called, what it is, where, how large, and what it does. */
export function ProfileFields({ profile, onChange, problemOf }: FieldsProps) {
  const { t } = useTranslation('registration');
  const common = useTranslation().t;
  const { locale } = useFormat();
  const industry = industryLabel(profile.industry, locale);
  return (
    <>
      <TextField
        label={t('field.name')}
        hint={t('field.nameHint')}
        name="name"
        autoComplete="organization"
        maxLength={300}
        problem={problemOf('name')}
        value={profile.name}
        onValue={(name) => onChange({ name })}
      />
      <SelectField
        label={t('field.kind')}
        name="kind"
        problem={problemOf('kind')}
        value={profile.kind}
        onValue={(value) => onChange({ kind: organisationKinds.find((one) => one === value) ?? '' })}
        options={organisationKinds.map((value) => ({ value, label: common(`organisationKind.${value}`) }))}
        empty={t('field.choose')}
      />
      <PlaceField
        label={t('field.place')}
        hint={t('field.placeHint')}
        problem={problemOf('place')}
        value={profile.place}
        onValue={(place) => onChange({ place })}
      />
      <TextField
        label={t('field.address')}
        optional
        name="address"
        autoComplete="street-address"
        maxLength={300}
        problem={problemOf('address')}
        value={profile.address}
        onValue={(address) => onChange({ address })}
      />
      <PickField
        label={t('field.industry')}
        hint={t('field.industryHint')}
        optional
        name="industry"
        problem={problemOf('industry')}
        chosen={industry === undefined ? undefined : { value: profile.industry, label: industry }}
        onChoose={(chosen) => onChange({ industry: chosen?.value ?? '' })}
        find={(typed) =>
          findIndustries(typed).map((one) => ({ value: one.code, label: `${one[locale]} (${one.code})` }))
        }
      />
      <SelectField
        label={t('field.size')}
        hint={t('field.sizeHint')}
        optional
        name="sizeClass"
        problem={problemOf('sizeClass')}
        value={profile.sizeClass}
        onValue={(value) => onChange({ sizeClass: sizeClasses.find((one) => one === value) ?? '' })}
        options={sizeClasses.map((value) => ({ value, label: t(`size.${value}`) }))}
        empty={t('field.unknown')}
      />
    </>
  );
}

/** Whom staff ask. Never public. */
export function ContactFields({ profile, onChange, problemOf }: FieldsProps) {
  const { t } = useTranslation('registration');
  return (
    <>
      <TextField
        label={t('field.contactName')}
        name="contactName"
        autoComplete="name"
        maxLength={300}
        problem={problemOf('contactName')}
        value={profile.contactName}
        onValue={(contactName) => onChange({ contactName })}
      />
      <TextField
        label={t('field.contactPhone')}
        hint={t('field.contactHint')}
        name="contactPhone"
        type="tel"
        autoComplete="tel"
        maxLength={50}
        problem={problemOf('contactPhone')}
        value={profile.contactPhone}
        onValue={(contactPhone) => onChange({ contactPhone })}
      />
      <TextField
        label={t('field.contactEmail')}
        optional
        name="contactEmail"
        type="email"
        autoComplete="email"
        maxLength={254}
        problem={problemOf('contactEmail')}
        value={profile.contactEmail}
        onValue={(contactEmail) => onChange({ contactEmail })}
      />
      <TextField
        label={t('field.website')}
        optional
        name="website"
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={300}
        problem={problemOf('website')}
        value={profile.website}
        onValue={(website) => onChange({ website })}
      />
    </>
  );
}
