import type { AgencyKind } from '@caunoi/shared/plan/vocabulary';

export interface AgencyRow {
  id: string;
  code: string;
  kind: AgencyKind;
  name: string;
  name_en: string | null;
  valid_from: string | null;
  valid_to: string | null;
  revision: number;
}

export interface SuccessionRow {
  id: string;
  from_id: string;
  to_id: string;
  on_day: string;
  part: string | null;
  legal_basis: string;
}
