import { industry as industryOf } from '@caunoi/code-lists/find-industry';
import type {
  OrganisationKind,
  RegisterOrganisationInput,
  RegistrationFragment,
  SizeClass,
} from '../../graphql/generated/graphql.js';

/** What a form says about an organisation; empty text for what is left out. */
export interface Profile {
  kind: OrganisationKind | '';
  name: string;
  place: string;
  address: string;
  sizeClass: SizeClass | '';
  /** VSIC 2018 division. */
  industry: string;
  website: string;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
}

export const organisationKinds = [
  'ENTERPRISE',
  'COOPERATIVE',
  'HOUSEHOLD_BUSINESS',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY',
  'ST_ORGANISATION',
  'SUPPORT_CENTRE',
  'AUTHORITY',
] as const satisfies readonly OrganisationKind[];
export const sizeClasses = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const satisfies readonly SizeClass[];

export const emptyProfile: Profile = {
  kind: '',
  name: '',
  place: '',
  address: '',
  sizeClass: '',
  industry: '',
  website: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
};

/** A profile that the device kept, as far as it still makes sense. */
export function readProfile(kept: Readonly<Record<string, unknown>>): Profile {
  const text = (name: keyof Profile): string => (typeof kept[name] === 'string' ? kept[name] : '');
  return {
    kind: organisationKinds.find((one) => one === kept['kind']) ?? '',
    name: text('name'),
    place: text('place'),
    address: text('address'),
    sizeClass: sizeClasses.find((one) => one === kept['sizeClass']) ?? '',
    industry: text('industry'),
    website: text('website'),
    contactName: text('contactName'),
    contactPhone: text('contactPhone'),
    contactEmail: text('contactEmail'),
  };
}

/** A registration as the form shows it. */
export function profileOf({ organisation, ...contact }: RegistrationFragment): Profile {
  const { organisationKind, name, commune, province, address, sizeClass, industry, website } = organisation;
  return {
    kind: organisationKind,
    name,
    place: [commune, province].filter(Boolean).join(', '),
    address: address ?? '',
    sizeClass: sizeClass ?? '',
    industry: industry?.code ?? '',
    website: website ?? '',
    contactName: contact.contactName ?? '',
    contactPhone: contact.contactPhone ?? '',
    contactEmail: contact.contactEmail ?? '',
  };
}

type ProfileInput = Omit<RegisterOrganisationInput, 'idempotencyKey' | 'taxCode' | 'submit'>;

/** The form's text as the api takes it. Call it only when `missing` is empty. */
export function inputOf(profile: Profile): ProfileInput {
  const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return {
    kind: profile.kind === '' ? 'ENTERPRISE' : profile.kind,
    name: profile.name.trim(),
    place: given(profile.place),
    address: given(profile.address),
    sizeClass: profile.sizeClass === '' ? null : profile.sizeClass,
    industry: given(profile.industry),
    website: given(profile.website.replace(/^(?!https?:\/\/)(?=\S)/i, 'https://')),
    contactName: given(profile.contactName),
    contactPhone: given(profile.contactPhone),
    contactEmail: given(profile.contactEmail),
  };
}

/** Fields without which nobody can decide. */
export const missing = (profile: Profile, fields: readonly (keyof Profile)[]): (keyof Profile)[] =>
  fields.filter((field) => profile[field].trim() === '');

/** The division of industry in the reader's language, with its code. */
export function industryLabel(code: string, locale: 'vi' | 'en'): string | undefined {
  const found = industryOf(code);
  return found && `${found[locale]} (${code})`;
}
