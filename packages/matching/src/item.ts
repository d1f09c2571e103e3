/** Kinds of supply that a need can be matched with, and the need itself. */
export type MatchKind =
  | 'need'
  | 'technology'
  | 'equipment'
  | 'software'
  | 'research_result'
  | 'patent'
  | 'testing_service'
  | 'service'
  | 'expertise'
  | 'expert'
  | 'lab';

/** The four lists that are ranked apart from each other. */
export type MatchGroup = 'need' | 'offer' | 'expert' | 'lab';

export interface Range {
  min?: number;
  max?: number;
}

/**
 * One need or one thing on offer. Everything but `id`, `kind` and some text may be missing; what is missing counts neither for
 * nor against a match. Money in VND, dates as ISO days, TRL 1..9.
 */
export interface MatchItem {
  id: string;
  kind: MatchKind;
  lang?: 'vi' | 'en';
  title?: string;
  /** Offer: the solution. Need: the problem. Expert: the biography. */
  summary?: string;
  /** Further text: full description, tests and equipment of a laboratory. */
  body?: string;
  keywords?: readonly string[];
  /** Name of a person or organisation; searched, never evidence for a match. */
  name?: string;
  /** Codes of the national field classification, `2.4`, `204` or longer. */
  fields?: readonly string[];
  /** VSIC codes, two digits or longer. */
  industries?: readonly string[];
  /** Offer: its level. */
  trl?: number;
  /** Need: the least level wanted. */
  trlMin?: number;
  /** Offer: asked price. */
  price?: Range;
  /** Need: money at hand. */
  budget?: Range;
  region?: string;
  /** The service needs no presence on site. */
  remote?: boolean;
  ipStatus?: string;
  transferOffered?: readonly string[];
  transferWanted?: readonly string[];
  languages?: readonly string[];
  organisationId?: string;
  organisationType?: string;
  accreditations?: readonly string[];
  publishedAt?: string;
  verifiedAt?: string;
  deadline?: string;
  /** Decisions on introductions of this organisation in this field. */
  success?: { accepted: number; decided: number };
  /** Fields whose values must never be said to the other side; they still take part in the score. */
  confidential?: readonly ('budget' | 'price' | 'region' | 'trl')[];
  /** Organisations that must not be brought together with this one. */
  blocked?: readonly string[];
}

export function groupOf(kind: MatchKind): MatchGroup {
  return kind === 'need' || kind === 'expert' || kind === 'lab' ? kind : 'offer';
}

/** Fields of an item whose text takes part in matching; explanations quote from these. */
export type QuotedField = 'title' | 'keywords' | 'summary' | 'body';
export const QUOTED_FIELDS: readonly QuotedField[] = ['title', 'keywords', 'summary', 'body'];

/** The text of a field as it is indexed and quoted, NFC. Keywords are joined with semicolons. */
export function fieldText(item: MatchItem, field: QuotedField): string {
  const value = field === 'keywords' ? (item.keywords ?? []).join('; ') : (item[field] ?? '');
  return value.normalize('NFC');
}
