import type { NeedRow } from '@caunoi/shared/imports/need-row';
import type { Language, Visibility } from '@caunoi/shared/vocabulary';
import { bulkUpsertSql } from '../../../platform/database/bulk-upsert.js';

/** Writes imported needs: a new one is published, a changed one keeps its status. */
export const importNeedsSql = bulkUpsertSql({
  table: 'needs',
  columns: {
    organisation_id: 'uuid',
    language: 'text',
    title: 'text',
    keywords: 'text[]',
    field_code: 'text',
    industry_code: 'text',
    region: 'text',
    visibility: 'text',
    published_at: 'timestamptz',
    description: 'text',
    budget_vnd: 'bigint',
    deadline: 'date',
    trl_min: 'int',
    anonymous: 'boolean',
  },
  values: { published_at: 'coalesce(input.published_at, known.published_at, now())' },
  once: { status: "'published'" },
});

/** The columns of an imported need. */
export function needColumns(
  row: NeedRow,
  organisationId: string | null,
  language: Language,
): Record<string, unknown> {
  return {
    organisation_id: organisationId,
    language,
    title: row.title,
    keywords: row.keywords,
    field_code: row.fieldOfScience,
    industry_code: row.industryVsic,
    region: row.region,
    visibility: visibilityOf(row.confidentiality),
    published_at: row.publishedAt,
    description: row.description,
    budget_vnd: row.budgetVnd,
    deadline: row.deadline,
    trl_min: row.trlMin,
    anonymous: row.confidentiality === 'anonymous',
  };
}

function visibilityOf(confidentiality: NeedRow['confidentiality']): Visibility {
  switch (confidentiality) {
    case null:
    case 'public':
    case 'anonymous':
      return 'public';
    case 'members':
    case 'after_nda':
      return confidentiality;
    case 'private':
      return 'named';
    default:
      return confidentiality satisfies never;
  }
}
