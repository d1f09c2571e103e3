/** Lengths in code points, sizes in items; the only statement of limits for api, import and forms. */
export const limits = {
  title: 200,
  summary: 5_000,
  description: 10_000,
  name: 300,
  shortText: 500,
  keyword: 100,
  keywords: 30,
  codes: 20,
  pageSize: 100,
  defaultPageSize: 20,
  searchText: 2_000,
  /** Totals are counted up to here, then shown as "1.000+". */
  countedTotal: 1_000,
  maxVnd: 9_000_000_000_000_000,
} as const;
