import type { MatchGroup, MatchKind, QuotedField } from './item.js';
import type { FeatureName, Features } from './weights.js';

/** What one feature added to z. The amounts of a match sum to `z - bias`. */
export interface Contribution {
  feature: FeatureName;
  /** Null when not known; the amount is then 0. */
  value: number | null;
  weight: number;
  neutral: number;
  amount: number;
}

/** A stretch of a text: `text === fieldText(item, field).slice(start, end)`, offsets UTF-16 into the NFC text. */
export interface Quote {
  field: QuotedField;
  start: number;
  end: number;
  text: string;
}

export type MatchedTermKind =
  'exact' | 'without_diacritics' | 'corrected' | 'synonym' | 'translation' | 'concept';

/** A word or concept that both sides share, with where it stands on each side (at most three places each). */
export interface MatchedTerm {
  key: string;
  kind: MatchedTermKind;
  /** What it added to the raw lexical or concept score; terms are ordered by it. */
  weight: number;
  query: Quote[];
  target: Quote[];
}

export type ConstraintName = 'trl' | 'budget' | 'region' | 'ip' | 'language';

export interface Constraint {
  name: ConstraintName;
  state: 'met' | 'missing' | 'unknown';
}

/** What would have to change for a constraint to be met. Amounts that one side keeps confidential are left out. */
export type NearMiss =
  | { constraint: 'trl'; wanted?: number; offered?: number }
  | { constraint: 'budget'; wanted?: number; offered?: number }
  | { constraint: 'region'; wanted?: string; offered?: string }
  | { constraint: 'ip'; wanted?: readonly string[]; offered?: readonly string[] }
  | { constraint: 'language'; wanted?: readonly string[]; offered?: readonly string[] };

export interface Explanation {
  terms: MatchedTerm[];
  constraints: Constraint[];
  nearMisses: NearMiss[];
  /** Features whose value is not known for this pair. */
  unknown: FeatureName[];
}

export type GateName = 'evidence' | ConstraintName;
export type Band = 'strong' | 'fair' | 'weak';

/** One match, as stored and as served. Deterministic: the same items, weights and day give the same bytes. */
export interface Match {
  id: string;
  kind: MatchKind;
  group: MatchGroup;
  /** 1 / (1 + exp(-z)). */
  score: number;
  z: number;
  band: Band;
  features: Features;
  /** Largest effect first. */
  contributions: Contribution[];
  /** Hard gates and soft constraints that the pair meets, and those it fails. A failed hard gate is never shown. */
  gates: { passed: GateName[]; failed: GateName[] };
  explanation: Explanation;
  modelVersion: string;
}
