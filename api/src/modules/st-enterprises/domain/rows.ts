import type { CertificateContent, FiguresInput } from '@caunoi/shared/st-enterprises/inputs';
import type {
  ApplicationKind,
  ApplicationState,
  AppraisalMode,
  AssessmentPurpose,
  AssessmentVerdict,
  ClockKind,
  CountReading,
  EconomicType,
  EnterpriseOrigin,
  TerritoryMode,
} from '@caunoi/shared/st-enterprises/vocabulary';
import type { SizeClass } from '@caunoi/shared/vocabulary';
import type { CertificateEvent } from './certificate-history.js';
import type { Condition } from './conditions.js';

/** Which enterprises a number is about. The same selection gives the number, its groups and its rows. */
export interface CountSelection {
  /** The end of this day. */
  readonly asOf: string;
  /** As the register stood at this instant. */
  readonly knownAt: Date;
  readonly reading: CountReading;
  readonly territory: TerritoryMode;
  /** The province or commune (of that territory). */
  readonly place: string;
  readonly industries?: readonly string[] | null | undefined;
  readonly sizes?: readonly string[] | null | undefined;
  readonly economicTypes?: readonly string[] | null | undefined;
  readonly origins?: readonly string[] | null | undefined;
}

export interface CountedRow {
  organisation_id: string;
  name: string;
  /** Null for an enterprise that is assessed as meeting the criteria and holds no certificate. */
  certificate_id: string | null;
  number: string | null;
  first_issued_on: string | null;
  legal_basis: string | null;
  /** The entry or assessment that the row rests on. */
  rests_on: string;
  effective_on: string;
  products: string[];
  unit_id: string | null;
  commune: string | null;
  industry_code: string | null;
  size_class: string | null;
  economic_type: string | null;
  origin: string | null;
}

export interface CountGroup {
  code: string | null;
  count: number;
}

export interface CertificateRow {
  id: string;
  organisation_id: string;
  number: string;
  issuer: string;
}

/** An entry with the words that only staff read. */
export interface RegisterEntry extends CertificateEvent {
  readonly note: string | null;
  readonly because: string | null;
}

export interface AssessmentRow {
  id: string;
  seq: number;
  organisation_id: string;
  purpose: AssessmentPurpose;
  made_on: string;
  recorded_at: Date;
  rules: string;
  verdict: AssessmentVerdict;
  conditions: Condition[];
  unit_id: string | null;
  province: string | null;
}

/** What the list of organisations says of an enterprise today. */
export interface EnterpriseRow {
  id: string;
  name: string;
  kind: string;
  province: string | null;
  commune: string | null;
  industry_code: string | null;
  size_class: SizeClass | null;
  economic_type?: EconomicType | null;
  origin?: EnterpriseOrigin | null;
}

export interface ApplicationRow {
  id: string;
  organisation_id: string;
  kind: ApplicationKind;
  certificate_id: string | null;
  state: ApplicationState;
  submitted_on: string;
  figures: FiguresInput;
  content: CertificateContent;
  appraisal: AppraisalMode | null;
  revision: number;
  recorded_at: Date;
}

export interface StepRow {
  step: string;
  taken_on: string;
  recorded_at: Date;
  recorded_by: string | null;
  document_number: string | null;
  note: string | null;
}

export interface ClockRow {
  id: string;
  kind: ClockKind;
  subject_id: string;
  organisation_id: string;
  started_on: string;
  due_on: string;
  length: number;
  unit: string;
  basis: string;
  met_on: string | null;
  document_number: string | null;
}
