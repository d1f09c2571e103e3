import type {
  IpStatus,
  Language,
  ListingStatus,
  OfferKind,
  TransferForm,
  Visibility,
} from '@caunoi/shared/vocabulary';

/** A page of a list may come without columns that nobody asked for (`ListRequest.leaveOut`). */
interface ListingRow {
  id: string;
  language: Language;
  title: string;
  field_code: string | null;
  industry_code: string | null;
  region: string | null;
  status: ListingStatus;
  organisation_id: string | null;
  visibility: Visibility;
  published_at: Date | null;
  keywords: string[];
  revision: number;
  submitted_at: Date | null;
  review_reason: string | null;
  confirmed_at: Date;
  expires_at: Date | null;
  source: string;
  created_at: Date;
  updated_at: Date;
}

/** An offer as lists and pages show it. */
export interface OfferRow extends ListingRow {
  kind: OfferKind;
  summary: string;
  trl: number | null;
  ip_status: IpStatus;
  transfer_forms: TransferForm[];
  price_min_vnd: number | null;
  price_max_vnd: number | null;
}

/** A need as its reader may see it: `organisation_id` is null when the owner is hidden from this reader. */
export interface NeedRow extends ListingRow {
  description: string;
  current_situation: string | null;
  wanted_result: string | null;
  constraints: string | null;
  budget_min_vnd: number | null;
  budget_vnd: number | null;
  deadline: string | null;
  trl_min: number | null;
  anonymous: boolean;
  visibility_chosen: boolean;
}

export interface OfferSelection {
  ids?: readonly string[] | undefined;
  kinds?: readonly OfferKind[] | null | undefined;
  fields?: readonly string[] | null | undefined;
  industries?: readonly string[] | null | undefined;
  ipStatuses?: readonly IpStatus[] | null | undefined;
  regions?: readonly string[] | null | undefined;
  trlMin?: number | null | undefined;
  trlMax?: number | null | undefined;
  organisationId?: string | null | undefined;
}

export interface NeedSelection {
  ids?: readonly string[] | undefined;
  fields?: readonly string[] | null | undefined;
  industries?: readonly string[] | null | undefined;
  regions?: readonly string[] | null | undefined;
  organisationId?: string | null | undefined;
}
