import type { OrganisationRow } from '@caunoi/shared/imports/organisation-row';
import { parseTaxCode } from '@caunoi/vietnamese/tax-code';
import { bulkUpsertSql } from '../../../platform/database/bulk-upsert.js';
import type { Reader } from '../../../platform/database/database.js';

/** Writes imported organisations. */
export const importOrganisationsSql = bulkUpsertSql({
  table: 'organisations',
  columns: {
    kind: 'text',
    name: 'text',
    name_en: 'text',
    tax_code: 'text',
    tax_code_kind: 'text',
    industry_code: 'text',
    field_codes: 'text[]',
    size_class: 'text',
    province: 'text',
    commune: 'text',
    address: 'text',
    website: 'text',
    phone: 'text',
    email: 'text',
    founded: 'int',
    summary: 'text',
    employees: 'int',
    rd_staff_fte: 'numeric',
    ocop: 'jsonb',
    st_enterprise: 'jsonb',
    innovating: 'boolean',
  },
});

/** The columns of an imported organisation. */
export function organisationColumns(row: OrganisationRow): Record<string, unknown> {
  const tax = row.taxCode === null ? undefined : parseTaxCode(row.taxCode);
  return {
    kind: row.kind,
    name: row.name,
    name_en: row.nameEn,
    tax_code: tax?.ok ? tax.value : null,
    tax_code_kind: tax?.ok ? tax.kind : null,
    industry_code: row.industryVsic,
    field_codes: row.fieldsOfScience,
    size_class: row.sizeClass,
    province: row.province,
    commune: row.commune,
    address: row.address,
    website: row.website,
    phone: row.phone,
    email: row.email,
    founded: row.founded,
    summary: row.summary,
    employees: row.employees,
    rd_staff_fte: row.rdStaffFte,
    ocop: row.oCop,
    st_enterprise: row.stEnterprise,
    innovating: row.innovating,
  };
}

/** Our ids of imported organisations, by the sender's ids; unknown ones are missing. */
export async function organisationIdsByExternalId(
  reader: Reader,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map();
  const rows = await reader.query<{ external_id: string; id: string }>(
    'select external_id, id from organisations where external_id = any($1)',
    [externalIds],
  );
  return new Map(rows.map(({ external_id, id }) => [external_id, id]));
}

/** Whose these tax codes are already: tax code -> external id, null for an organisation that was not imported. */
export async function holdersOfTaxCodes(
  reader: Reader,
  taxCodes: readonly string[],
): Promise<Map<string, string | null>> {
  if (taxCodes.length === 0) return new Map();
  const rows = await reader.query<{ tax_code: string; external_id: string | null }>(
    'select tax_code, external_id from organisations where tax_code = any($1)',
    [taxCodes],
  );
  return new Map(rows.map(({ tax_code, external_id }) => [tax_code, external_id]));
}
