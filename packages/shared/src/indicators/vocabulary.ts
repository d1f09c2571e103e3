/** The closed lists of words of the plan's indicators. */

export const valueRoles = ['value', 'baseline', 'target'] as const;
export type ValueRole = (typeof valueRoles)[number];
export const valueStates = ['draft', 'confirmed'] as const;
export type ValueState = (typeof valueStates)[number];
/** How a value came about; nothing is ever extrapolated into one. */
export const valueOrigins = ['entered', 'computed'] as const;
export type ValueOrigin = (typeof valueOrigins)[number];
/** Which province a number covers: Lào Cai since July 2025, or Lào Cai as it was before the merger. */
export const indicatorTerritories = ['lao_cai_2025', 'lao_cai_until_2025'] as const;
export type IndicatorTerritory = (typeof indicatorTerritories)[number];
export const indicatorReadings = ['certified', 'meets_criteria'] as const;
export type IndicatorReading = (typeof indicatorReadings)[number];

/** "Tăng 3 lần": up to three times the baseline, or up by three times the baseline. */
export const triplingReadings = ['times_three', 'plus_300_percent'] as const;
export type TriplingReading = (typeof triplingReadings)[number];
export const triplingLabels: Record<TriplingReading, { vi: string; en: string }> = {
  times_three: { vi: 'Gấp 3 lần năm gốc (×3)', en: 'Three times the baseline (×3)' },
  plus_300_percent: { vi: 'Tăng thêm 300 % (×4)', en: 'Up by 300 % (×4)' },
};
