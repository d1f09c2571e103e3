import { codeOf } from '../../../platform/graphql/code.type.js';
import type { GraphQLResolveInfo } from 'graphql';
import { asks, unaskedColumns } from '../../../platform/graphql/asked-fields.js';
import type { NeedRow, OfferRow } from '../domain/listing.js';
import type { NeedType, OfferType } from './listing.types.js';

/** Which field each optional column of a list is for. */
const fieldOfColumn = {
  keywords: 'keywords',
  transfer_forms: 'transferForms',
  source: 'provenance',
  created_at: 'provenance',
  updated_at: 'updatedAt',
  revision: 'revision',
  submitted_at: 'submittedAt',
  review_reason: 'reviewReason',
  expires_at: 'expiresAt',
  confirmed_at: 'confirmedAt',
};
/** Columns of the guided interview: each has its field, and the completeness is made of all of them. */
const interviewColumns = {
  current_situation: 'currentSituation',
  wanted_result: 'wantedResult',
  constraints: 'constraints',
  budget_min_vnd: 'budgetMinVnd',
  visibility_chosen: 'completeness',
};

/** The optional columns that the rows of a page do not need. */
export function unaskedListingColumns(info: GraphQLResolveInfo): ReadonlySet<string> {
  const path = ['edges', 'node'];
  const columns = asks(info, ...path, 'completeness')
    ? fieldOfColumn
    : { ...fieldOfColumn, ...interviewColumns };
  return unaskedColumns(info, path, columns);
}

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
  visibility: row.visibility,
  keywords: row.keywords,
  revision: row.revision,
  submittedAt: row.submitted_at,
  reviewReason: row.review_reason,
  expiresAt: row.expires_at,
  confirmedAt: row.confirmed_at,
});

// Object.assign: an object literal that begins with a spread costs twenty times as much here, for every row of a list.
export const toOffer = (row: OfferRow): OfferType =>
  Object.assign(common(row), {
    kind: row.kind,
    summary: row.summary,
    trl: row.trl,
    ipStatus: row.ip_status,
    transferForms: row.transfer_forms,
    price:
      row.price_min_vnd === null && row.price_max_vnd === null
        ? null
        : { minVnd: row.price_min_vnd, maxVnd: row.price_max_vnd },
  });

export const toNeed = (row: NeedRow): NeedType =>
  Object.assign(common(row), {
    description: row.description,
    budgetVnd: row.budget_vnd,
    deadline: row.deadline,
    trlMin: row.trl_min,
    anonymous: row.anonymous,
    currentSituation: row.current_situation,
    wantedResult: row.wanted_result,
    constraints: row.constraints,
    budgetMinVnd: row.budget_min_vnd,
    visibilityChosen: row.visibility_chosen,
  });
