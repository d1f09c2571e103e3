import type { OfferRow } from '@caunoi/shared/imports/offer-row';
import type { Language } from '@caunoi/shared/vocabulary';
import { bulkUpsertSql } from '../../../platform/database/bulk-upsert.js';

/** Writes imported offers: a new one is published, a changed one keeps its status. */
export const importOffersSql = bulkUpsertSql({
  table: 'offers',
  columns: {
    organisation_id: 'uuid',
    language: 'text',
    title: 'text',
    keywords: 'text[]',
    field_code: 'text',
    industry_code: 'text',
    region: 'text',
    published_at: 'timestamptz',
    kind: 'text',
    summary: 'text',
    trl: 'int',
    ip_status: 'text',
    transfer_forms: 'text[]',
    price_min_vnd: 'bigint',
    price_max_vnd: 'bigint',
  },
  values: { published_at: 'coalesce(input.published_at, known.published_at, now())' },
  once: { status: "'published'", visibility: "'public'" },
});

/** The columns of an imported offer. */
export function offerColumns(
  row: OfferRow,
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
    published_at: row.publishedAt,
    kind: row.kind,
    summary: row.summary,
    trl: row.trl,
    ip_status: row.ipStatus ?? 'none',
    transfer_forms: row.transferForms,
    price_min_vnd: row.priceVnd?.min ?? null,
    price_max_vnd: row.priceVnd?.max ?? null,
  };
}
