import { codeOf } from '../../../platform/graphql/code.type.js';
import type { NeedRow, OfferRow } from '../domain/listing.js';
import type { NeedType, OfferType } from './listing.types.js';

const common = (row: OfferRow | NeedRow) => ({
  id: row.id,
  language: row.language,
  title: row.title,
  fieldOfScience: codeOf('fields-of-science', row.field_code),
  industry: codeOf('vsic-2018', row.industry_code),
  region: row.region,
  status: row.status,
  publishedAt: row.published_at,
  updatedAt: row.updated_at,
  provenance: { source: row.source, recordedAt: row.created_at },
  organisationId: row.organisation_id,
});

export const toOffer = (row: OfferRow): OfferType => ({
  ...common(row),
  kind: row.kind,
  summary: row.summary,
  keywords: row.keywords,
  trl: row.trl,
  ipStatus: row.ip_status,
  transferForms: row.transfer_forms,
  price:
    row.price_min_vnd === null && row.price_max_vnd === null
      ? null
      : { minVnd: row.price_min_vnd, maxVnd: row.price_max_vnd },
});

export const toNeed = (row: NeedRow): NeedType => ({
  ...common(row),
  description: row.description,
  budgetVnd: row.budget_vnd,
  deadline: row.deadline,
  trlMin: row.trl_min,
  visibility: row.visibility,
  anonymous: row.anonymous,
});
