import type { ExpertRow } from '@caunoi/shared/imports/expert-row';
import { bulkUpsertSql } from '../../../platform/database/bulk-upsert.js';

/** Writes imported experts. */
export const importExpertsSql = bulkUpsertSql({
  table: 'experts',
  columns: {
    organisation_id: 'uuid',
    name: 'text',
    degree: 'text',
    field_codes: 'text[]',
    bio: 'text',
    languages: 'text[]',
    location: 'text',
  },
});

/** The columns of an imported expert. */
export function expertColumns(row: ExpertRow, organisationId: string | null): Record<string, unknown> {
  return {
    organisation_id: organisationId,
    name: row.name,
    degree: row.degree,
    field_codes: row.fieldsOfScience,
    bio: row.bio,
    languages: row.languages,
    location: row.location,
  };
}
