import type {
  IndicatorReading,
  IndicatorTerritory,
  ValueOrigin,
  ValueRole,
  ValueState,
} from '@caunoi/shared/indicators/vocabulary';

export interface ValueRow {
  id: string;
  indicator: string;
  role: ValueRole;
  reading: IndicatorReading | null;
  period_start: string;
  period_end: string;
  territory: IndicatorTerritory;
  number: number | null;
  statement: string | null;
  unit: string;
  formula_version: number;
  origin: ValueOrigin;
  source: string;
  evidence: string[];
  known_at: Date | null;
  counted_ids: string[] | null;
  state: ValueState;
  recorded_at: Date;
  confirmed_at: Date | null;
  corrects: string | null;
  because: string | null;
  revision: number;
}
