import { codeOf, codesOf } from '../../../platform/graphql/code.type.js';
import type { OrganisationRow } from '../domain/organisation.js';
import type { OrganisationType } from './organisation.type.js';

export function toOrganisation(row: OrganisationRow): OrganisationType {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    nameEn: row.name_en,
    taxCode: row.tax_code,
    industry: codeOf('vsic-2018', row.industry_code),
    fieldsOfScience: codesOf('fields-of-science', row.field_codes),
    sizeClass: row.size_class,
    province: row.province,
    commune: row.commune,
    address: row.address,
    website: row.website,
    founded: row.founded,
    summary: row.summary,
    employees: row.employees,
    verifiedAt: row.verified_at,
    provenance: { source: row.source, recordedAt: row.created_at },
    updatedAt: row.updated_at,
  };
}
