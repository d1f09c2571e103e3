import type { GraphQLResolveInfo } from 'graphql';
import { unaskedColumns } from '../../../platform/graphql/asked-fields.js';
import { codeOf, codesOf } from '../../../platform/graphql/code.type.js';
import type { OrganisationRow } from '../domain/organisation.js';
import type { OrganisationType } from './organisation.type.js';

/** Which field each optional column is for. */
const fieldOfColumn = {
  field_codes: 'fieldsOfScience',
  address: 'address',
  website: 'website',
  founded: 'founded',
  summary: 'summary',
  employees: 'employees',
  source: 'provenance',
  created_at: 'provenance',
  updated_at: 'updatedAt',
  verified_by: 'verifiedBy',
};

/** The columns of organisations at that path below a field that the operation does not ask for. */
export const unaskedOrganisationColumns = (
  info: GraphQLResolveInfo,
  path: readonly string[],
): ReadonlySet<string> => unaskedColumns(info, path, fieldOfColumn);

export function toOrganisation(row: OrganisationRow): OrganisationType {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    nameEn: row.name_en,
    taxCode: row.tax_code,
    industry: codeOf('vsic-2018', row.industry_code),
    // A getter: the column may have been left out.
    get fieldsOfScience() {
      return codesOf('fields-of-science', row.field_codes);
    },
    sizeClass: row.size_class,
    province: row.province,
    commune: row.commune,
    address: row.address,
    website: row.website,
    founded: row.founded,
    summary: row.summary,
    employees: row.employees,
    verifiedAt: row.verified_at,
    verifiedBy: row.verified_by,
    provenance: { source: row.source, recordedAt: row.created_at },
    updatedAt: row.updated_at,
  };
}
