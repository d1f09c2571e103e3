export type SizeClass = 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';
/** The two groups of sectors of Decree 80/2021/NĐ-CP, by the main registered line of business (Art. 6). */
export type SectorGroup = 'agri_industry_construction' | 'trade_services';

interface Threshold {
  size: Exclude<SizeClass, 'LARGE'>;
  /** Employees paying social insurance, yearly average. */
  employees: number;
  /** Đồng a year. */
  revenue: number;
  /** Đồng. */
  capital: number;
}

const BILLION = 1_000_000_000;

/** Upper bounds, inclusive, of Decree 80/2021/NĐ-CP Article 5. */
export const SIZE_THRESHOLDS: Readonly<Record<SectorGroup, readonly Threshold[]>> = {
  agri_industry_construction: [
    { size: 'MICRO', employees: 10, revenue: 3 * BILLION, capital: 3 * BILLION },
    { size: 'SMALL', employees: 100, revenue: 50 * BILLION, capital: 20 * BILLION },
    { size: 'MEDIUM', employees: 200, revenue: 200 * BILLION, capital: 100 * BILLION },
  ],
  trade_services: [
    { size: 'MICRO', employees: 10, revenue: 10 * BILLION, capital: 3 * BILLION },
    { size: 'SMALL', employees: 50, revenue: 100 * BILLION, capital: 50 * BILLION },
    { size: 'MEDIUM', employees: 100, revenue: 300 * BILLION, capital: 100 * BILLION },
  ],
};

export interface SizeInput {
  sectorGroup: SectorGroup;
  employees: number;
  /** Total revenue of the preceding year, đồng; null when not known. */
  revenueVnd: number | null;
  /** Total capital at the end of the preceding year, đồng; null when not known. */
  capitalVnd: number | null;
}

/**
 * The size class by Decree 80/2021/NĐ-CP Art. 5: the first of micro, small, medium whose bound holds for employees and for
 * revenue or capital; otherwise large. With one of the two figures unknown the other decides alone: supplying the missing one
 * can only lower the class. With neither known the answer is null, unless the number of employees already makes it large.
 * Throws RangeError on a negative or non-finite number.
 */
export function enterpriseSizeClass(input: SizeInput): SizeClass | null {
  const { employees, revenueVnd, capitalVnd } = input;
  for (const n of [employees, revenueVnd ?? 0, capitalVnd ?? 0]) {
    if (!Number.isFinite(n) || n < 0) throw new RangeError(`not a size: ${n}`);
  }
  const possible = SIZE_THRESHOLDS[input.sectorGroup].filter((bound) => employees <= bound.employees);
  if (possible.length === 0) return 'LARGE';
  if (revenueVnd === null && capitalVnd === null) return null;
  const met = possible.find(
    (bound) => (revenueVnd ?? Infinity) <= bound.revenue || (capitalVnd ?? Infinity) <= bound.capital,
  );
  return met?.size ?? 'LARGE';
}

/** The sector group of a VSIC 2018 or 2025 section letter: A to F are agriculture, industry and construction, in both versions. */
export function sectorGroupOf(sectionLetter: string): SectorGroup {
  return /^[A-F]$/.test(sectionLetter.trim().toUpperCase()) ? 'agri_industry_construction' : 'trade_services';
}
