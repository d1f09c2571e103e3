import type { NeedDraftInput, OfferDraftInput } from '@caunoi/shared/market/listing-inputs';

type Columns = Record<string, unknown>;

/** Only what the input names: a field left out is a column left alone. */
function given(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

const common = (input: NeedDraftInput | OfferDraftInput): Columns => ({
  title: input.title,
  keywords: input.keywords,
  region: input.region,
  visibility: input.visibility,
  visibility_chosen: input.visibility === undefined ? undefined : true,
});

/** Text columns that are never null. */
const orEmpty = (text: string | null | undefined): string | undefined => (text === null ? '' : text);

export function needColumns(input: NeedDraftInput): Columns {
  return given({
    ...common(input),
    description: input.id ? orEmpty(input.description) : (input.description ?? ''),
    current_situation: input.currentSituation,
    wanted_result: input.wantedResult,
    constraints: input.constraints,
    budget_min_vnd: input.budgetMinVnd,
    budget_vnd: input.budgetVnd,
    deadline: input.deadline,
    trl_min: input.trlMin,
    anonymous: input.anonymous,
  });
}

export function offerColumns(input: OfferDraftInput): Columns {
  return given({
    ...common(input),
    kind: input.id ? input.kind : (input.kind ?? 'technology'),
    summary: input.id ? orEmpty(input.summary) : (input.summary ?? ''),
    trl: input.trl,
    ip_status: input.ipStatus,
    transfer_forms: input.transferForms,
    price_min_vnd: input.priceMinVnd,
    price_max_vnd: input.priceMaxVnd,
  });
}
