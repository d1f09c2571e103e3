import { PLAN_INDICATORS, type PlanIndicator } from '@caunoi/code-lists/data/plan-indicators';
import type { IndicatorTerritory } from '@caunoi/shared/indicators/vocabulary';

export interface IndicatorDefinition extends PlanIndicator {
  /** Raised whenever the formula changes; every value names the one it was made with. */
  readonly formulaVersion: number;
  /** The registers of the platform give it. All others are entered from an official source, never worked out or extrapolated. */
  readonly computed: boolean;
}

const computed: ReadonlySet<string> = new Set(['T7']);

/** The targets and supporting indicators of the plan. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = PLAN_INDICATORS.map((indicator) => ({
  ...indicator,
  formulaVersion: 1,
  computed: computed.has(indicator.code),
}));

export const definitionOf = (code: string): IndicatorDefinition | undefined =>
  indicatorDefinitions.find((indicator) => indicator.code === code);

/** What a stored value of an indicator is counted in: T7 is kept as the number of enterprises, the multiple follows from the baseline. */
export const storedUnit = ({ code, unit }: IndicatorDefinition): string =>
  code === 'T7' ? 'enterprises' : unit;

/** The last day on which a territory existed; null for the one of today. */
export const lastDayOf: Readonly<Record<IndicatorTerritory, string | null>> = {
  lao_cai_2025: null,
  lao_cai_until_2025: '2025-06-30',
};
