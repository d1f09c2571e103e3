import type { FiguresInput } from '@caunoi/shared/st-enterprises/inputs';
import type { AssessmentVerdict, ConditionOutcome } from '@caunoi/shared/st-enterprises/vocabulary';

/** Which text of law the figures were held against; stored with every assessment. */
export const rulesVersion = 'D268/2025';

export interface Condition {
  readonly code: ConditionCode;
  readonly outcome: ConditionOutcome;
  readonly article: string;
  readonly vi: string;
  readonly en: string;
  /** The figures that are not there; filled only when the outcome is `missing`. */
  readonly needs: readonly string[];
}

export interface Assessment {
  readonly verdict: AssessmentVerdict;
  readonly conditions: readonly Condition[];
}

export type ConditionCode =
  'law' | 'results' | 'age' | 'size' | 'spending' | 'people' | 'products' | 'effect';

const general = 'Nghị định 268/2025/NĐ-CP, Điều 47';
const bySize = 'Nghị định 268/2025/NĐ-CP, Điều 47 (theo quy mô)';
const billion = 1_000_000_000;

type Size = NonNullable<FiguresInput['size']>;
/** true, false, or the names of the figures without which it cannot be told. */
type Finding = boolean | readonly string[];

/**
 * Holds the figures of an enterprise against Decree 268/2025/NĐ-CP, Art. 47: each condition met, not met or missing.
 * A figure that was not given is never taken as 0: the condition is then `missing`, unless the figures at hand decide it.
 * Averages run over the last three fiscal years before `on`; a younger enterprise over its whole life, one full year at least.
 */
export function assess(figures: FiguresInput, on: string): Assessment {
  const size = figures.size ?? null;
  const years = lastYears(figures, on);
  const conditions = [
    condition(
      'law',
      general,
      'Thành lập, hoạt động theo Luật Doanh nghiệp',
      'Founded and operating under the Enterprise Law',
      given(figures.underEnterpriseLaw, 'underEnterpriseLaw'),
    ),
    condition(
      'results',
      general,
      'Có kết quả KH&CN sở hữu hoặc được sử dụng hợp pháp',
      'Owns or lawfully uses an S&T result',
      figures.results == null ? ['results'] : figures.results.length > 0,
    ),
    condition(
      'age',
      general,
      'Có ít nhất một năm tài chính trọn vẹn',
      'At least one full fiscal year',
      oneFullYear(figures, on),
    ),
    condition(
      'size',
      bySize,
      'Quy mô theo pháp luật về doanh nghiệp nhỏ và vừa',
      'Size class by the SME law',
      size === null ? ['size'] : true,
    ),
    ...(size === null ? [] : sizeConditions(size, figures, years)),
  ];
  return { verdict: verdictOf(conditions), conditions };
}

function sizeConditions(size: Size, figures: FiguresInput, years: Years): Condition[] {
  const spending = ratio(years, 'rdInnovationSpendingVnd', 2);
  const revenue = (percent: number) => ratio(years, 'stProductRevenueVnd', percent);
  const sizeText = { vi: { large: 'lớn', medium: 'vừa', small: 'nhỏ', micro: 'siêu nhỏ' }[size], en: size };
  const at = (code: ConditionCode, vi: string, en: string, finding: Finding) =>
    condition(
      code,
      bySize,
      `${vi} (doanh nghiệp ${sizeText.vi})`,
      `${en} (${sizeText.en} enterprise)`,
      finding,
    );
  if (size === 'large') {
    return [
      at(
        'spending',
        'Chi NC&PT, ĐMST ≥ 2 % doanh thu thuần hoặc ≥ 200 tỷ đồng/năm',
        'R&D and innovation spending ≥ 2 % of net revenue or ≥ 200 billion đồng a year',
        either(spending, average(years, 'rdInnovationSpendingVnd', 200 * billion)),
      ),
      at(
        'people',
        'Bộ phận NC&PT ≥ 10 người có trình độ đại học, ≥ 5 người Việt Nam',
        'R&D unit with ≥ 10 graduates, ≥ 5 of them Vietnamese',
        both(
          given(figures.rdUnit, 'rdUnit'),
          least(figures.rdUnitGraduates, 10, 'rdUnitGraduates'),
          least(figures.rdUnitVietnamese, 5, 'rdUnitVietnamese'),
        ),
      ),
      at(
        'products',
        'Doanh thu sản phẩm KH&CN ≥ 30 % hoặc ≥ 90 tỷ đồng/năm',
        'S&T product revenue ≥ 30 % of revenue or ≥ 90 billion đồng a year',
        either(revenue(30), average(years, 'stProductRevenueVnd', 90 * billion)),
      ),
      at(
        'effect',
        'Xuất khẩu, công nghệ khuyến khích hoặc giải thưởng chất lượng, môi trường',
        'Exported, from an encouraged technology, or a quality or environment award',
        either(
          given(figures.exported, 'exported'),
          given(figures.encouragedTechnology, 'encouragedTechnology'),
          given(figures.qualityAward, 'qualityAward'),
        ),
      ),
    ];
  }
  if (size === 'medium') {
    return [
      at(
        'spending',
        'Chi NC&PT, ĐMST ≥ 2 % doanh thu thuần',
        'R&D and innovation spending ≥ 2 % of net revenue',
        spending,
      ),
      at(
        'people',
        'Bộ phận NC&PT ≥ 5 người có trình độ đại học, có người Việt Nam',
        'R&D unit with ≥ 5 graduates, Vietnamese among them',
        both(
          given(figures.rdUnit, 'rdUnit'),
          least(figures.rdUnitGraduates, 5, 'rdUnitGraduates'),
          least(figures.rdUnitVietnamese, 1, 'rdUnitVietnamese'),
        ),
      ),
      at('products', 'Doanh thu sản phẩm KH&CN ≥ 20 %', 'S&T product revenue ≥ 20 % of revenue', revenue(20)),
    ];
  }
  return [
    at(
      'spending',
      'Chi NC&PT, ĐMST ≥ 2 % doanh thu thuần',
      'R&D and innovation spending ≥ 2 % of net revenue',
      spending,
    ),
    at(
      'people',
      '≥ 2 nhân lực KH,CN&ĐMST, có người Việt Nam, hoặc ≥ 2 chuyên gia thuê ngoài',
      '≥ 2 STI staff, Vietnamese among them, or ≥ 2 hired experts',
      either(
        both(
          least(figures.stiStaff, 2, 'stiStaff'),
          least(figures.stiStaffVietnamese, 1, 'stiStaffVietnamese'),
        ),
        least(figures.hiredExperts, 2, 'hiredExperts'),
      ),
    ),
    at(
      'products',
      'Có ít nhất một sản phẩm đang thương mại hóa',
      'At least one product being commercialised',
      least(figures.commercialProducts, 1, 'commercialProducts'),
    ),
  ];
}

interface Years {
  readonly rows: FiguresInput['years'];
  readonly complete: boolean;
}

/** The fiscal years that count: the three before the year of `on`, or fewer when the enterprise is younger. */
function lastYears(figures: FiguresInput, on: string): Years {
  const last = Number(on.slice(0, 4)) - 1;
  const founded = figures.foundedOn ? Number(figures.foundedOn.slice(0, 4)) : null;
  const first = founded === null ? last - 2 : Math.max(last - 2, founded);
  const rows = figures.years.filter((row) => row.year >= first && row.year <= last);
  const wanted = Math.max(0, last - first + 1);
  return { rows, complete: wanted > 0 && new Set(rows.map((row) => row.year)).size === wanted };
}

type Amount = 'rdInnovationSpendingVnd' | 'stProductRevenueVnd' | 'netRevenueVnd';

function sum(years: Years, field: Amount): number | readonly string[] {
  if (!years.complete) return ['years'];
  let total = 0;
  for (const row of years.rows) {
    const value = row[field];
    if (value == null) return [`years.${field}`];
    total += value;
  }
  return total;
}

function ratio(years: Years, field: Amount, percent: number): Finding {
  const part = sum(years, field);
  const whole = sum(years, 'netRevenueVnd');
  if (typeof part !== 'number' || typeof whole !== 'number') {
    return [
      ...new Set([...(typeof part === 'number' ? [] : part), ...(typeof whole === 'number' ? [] : whole)]),
    ];
  }
  // Without revenue there is nothing that the share could be of.
  return whole > 0 && part * 100 >= percent * whole;
}

function average(years: Years, field: Amount, bound: number): Finding {
  const total = sum(years, field);
  return typeof total === 'number' ? total / years.rows.length >= bound : total;
}

function oneFullYear(figures: FiguresInput, on: string): Finding {
  if (!figures.foundedOn) return ['foundedOn'];
  const year = Number(figures.foundedOn.slice(0, 4));
  const firstFull = figures.foundedOn.slice(4) === '-01-01' ? year : year + 1;
  return on > `${firstFull}-12-31`;
}

const given = (value: boolean | null | undefined, name: string): Finding => value ?? [name];
const least = (value: number | null | undefined, bound: number, name: string): Finding =>
  value == null ? [name] : value >= bound;

/** Met as soon as one way is; not met when all ways are not; else it depends on what is missing. */
function either(...findings: readonly Finding[]): Finding {
  if (findings.includes(true)) return true;
  return missingOf(findings) ?? false;
}

/** Not met as soon as one part is not, whatever is missing besides. */
function both(...findings: readonly Finding[]): Finding {
  if (findings.includes(false)) return false;
  return missingOf(findings) ?? true;
}

function missingOf(findings: readonly Finding[]): readonly string[] | undefined {
  const names = findings.flatMap((finding) => (typeof finding === 'boolean' ? [] : finding));
  return names.length > 0 ? [...new Set(names)] : undefined;
}

function condition(
  code: ConditionCode,
  article: string,
  vi: string,
  en: string,
  finding: Finding,
): Condition {
  const outcome = finding === true ? 'met' : finding === false ? 'not_met' : 'missing';
  return { code, article, vi, en, outcome, needs: typeof finding === 'boolean' ? [] : finding };
}

function verdictOf(conditions: readonly Condition[]): AssessmentVerdict {
  if (conditions.some(({ outcome }) => outcome === 'not_met')) return 'not_met';
  return conditions.every(({ outcome }) => outcome === 'met') ? 'met' : 'incomplete';
}
