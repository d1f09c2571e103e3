import { findCode } from '@caunoi/code-lists/registry';
import type { FieldProblem } from '@caunoi/shared/errors';
import type { RegisterOrganisationInput } from '@caunoi/shared/organisations/registration-inputs';
import { parseTaxCode } from '@caunoi/vietnamese/tax-code';
import { AppError } from '../../../platform/errors/app-error.js';
import { readPlace } from '../domain/place.js';

type Profile = Omit<RegisterOrganisationInput, 'idempotencyKey' | 'taxCode' | 'submit'>;

/** The columns of what somebody writes about an organisation. Throws INVALID_INPUT for unknown codes and places. */
export function profileColumns(input: Profile): Record<string, unknown> {
  const problems: FieldProblem[] = [];
  const known = (path: string, scheme: 'fields-of-science' | 'vsic-2018', code: string): void => {
    if (!findCode(scheme, code)) problems.push({ path, code: 'not_in_list', params: { value: code } });
  };
  if (input.industry !== null) known('industry', 'vsic-2018', input.industry);
  input.fieldsOfScience.forEach((code, index) =>
    known(`fieldsOfScience[${index}]`, 'fields-of-science', code),
  );
  const place = placeColumns(input.place, problems);
  if (problems.length > 0) throw new AppError('INVALID_INPUT', {}, problems);
  return {
    kind: input.kind,
    name: input.name,
    name_en: input.nameEn,
    ...place,
    address: input.address ?? input.place,
    size_class: input.sizeClass,
    industry_code: input.industry,
    field_codes: input.fieldsOfScience,
    website: input.website,
    summary: input.summary,
    contact_name: input.contactName,
    phone: input.contactPhone,
    email: input.contactEmail,
  };
}

function placeColumns(text: string | null, problems: FieldProblem[]): Record<string, unknown> {
  if (text === null) return { province: null, commune: null, commune_unit: null };
  const place = readPlace(text);
  switch (place.kind) {
    case 'here':
      return { province: place.province, commune: place.commune, commune_unit: place.unit };
    case 'elsewhere':
      return { province: place.province, commune: null, commune_unit: null };
    case 'several':
      problems.push({
        path: 'place',
        code: 'ambiguous_place',
        params: { options: place.options.map(({ vi }) => vi).join(', ') },
      });
      return {};
    case 'unknown':
      problems.push({ path: 'place', code: 'unknown_place' });
      return {};
    default:
      return place satisfies never;
  }
}

/** The tax code as it is stored. Throws INVALID_INPUT for one that cannot exist. */
export function taxColumns(taxCode: string | null): {
  tax_code: string | null;
  tax_code_kind: string | null;
} {
  if (taxCode === null) return { tax_code: null, tax_code_kind: null };
  const parsed = parseTaxCode(taxCode);
  if (!parsed.ok)
    throw new AppError('INVALID_INPUT', {}, [
      { path: 'taxCode', code: 'bad_tax_code', params: { reason: parsed.reason } },
    ]);
  return { tax_code: parsed.value, tax_code_kind: parsed.kind };
}
