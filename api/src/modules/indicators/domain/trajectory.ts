import type { TriplingReading } from '@caunoi/shared/indicators/vocabulary';

/** How many times the baseline the target is, by the way "tăng 3 lần" is read. */
export const factors: Readonly<Record<TriplingReading, number>> = { times_three: 3, plus_300_percent: 4 };

/** The target under both readings; null without a baseline. */
export function tripled(baseline: number | null, reading: TriplingReading): number | null {
  return baseline === null ? null : baseline * factors[reading];
}

/** How many more a year from `asOf` until `by` it takes; 0 when the target is reached; null without a target or without time left. */
export function paceNeeded(now: number, target: number | null, asOf: string, by: string): number | null {
  if (target === null) return null;
  if (now >= target) return 0;
  const years = yearsBetween(asOf, by);
  return years <= 0 ? null : (target - now) / years;
}

export interface Point {
  readonly day: string;
  readonly value: number;
}

export interface Forecast {
  readonly day: string;
  readonly value: number;
  /** The 80 % prediction interval; a count is never below 0. */
  readonly low: number;
  readonly high: number;
  readonly points: number;
}

// Two-sided 80 % quantiles of Student's t for 1, 2, 3, ... degrees of freedom.
const t80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372];

/** In words, for whoever reads the number. */
export const forecastMethod = {
  vi: 'Đường thẳng bình phương tối thiểu qua số liệu cuối các năm gần nhất (tối đa 6 mốc); khoảng dự báo 80 %. Chỉ để tham khảo, không phải số liệu chính thức.',
  en: 'A least-squares line through the counts at the latest year ends (six points at most); 80 % prediction interval. For orientation only, not an official figure.',
};

/** A straight line through the points, carried on to `by`. Null with fewer than three points: two always lie on a line. */
export function forecast(points: readonly Point[], by: string): Forecast | null {
  const n = points.length;
  if (n < 3) return null;
  const xs = points.map(({ day }) => yearsBetween(points[0]!.day, day));
  const meanX = sum(xs) / n;
  const meanY = sum(points.map(({ value }) => value)) / n;
  const sxx = sum(xs.map((x) => (x - meanX) ** 2));
  if (sxx === 0) return null;
  const slope = sum(points.map(({ value }, i) => (xs[i]! - meanX) * (value - meanY))) / sxx;
  const residual = sum(points.map(({ value }, i) => (value - meanY - slope * (xs[i]! - meanX)) ** 2));
  const x = yearsBetween(points[0]!.day, by);
  const value = meanY + slope * (x - meanX);
  const spread = Math.sqrt((residual / (n - 2)) * (1 + 1 / n + (x - meanX) ** 2 / sxx));
  const margin = (t80[Math.min(n - 2, t80.length) - 1] ?? 1.372) * spread;
  return {
    day: by,
    value: Math.max(0, value),
    low: Math.max(0, value - margin),
    high: Math.max(0, value + margin),
    points: n,
  };
}

/** Years between two days, 365.25 days each. */
export function yearsBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 / 365.25;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
