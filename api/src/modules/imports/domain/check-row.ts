import type { FieldProblem } from '@caunoi/shared/errors';
import { rowSchemas, type ImportKind, type RowOf } from '@caunoi/shared/imports/row-schemas';
import { problemsOf } from '@caunoi/shared/imports/row-problems';
import { parseTaxCode, type TaxCodeProblem } from '@caunoi/vietnamese/tax-code';

/** Whether a list (`fields-of-science`, `vsic-2018`) holds a code. */
export type CodeExists = (scheme: 'fields-of-science' | 'vsic-2018', code: string) => boolean;

export type CheckedRow<Kind extends ImportKind> =
  | { readonly ok: true; readonly row: RowOf[Kind] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const taxCodeReasons: Readonly<Record<TaxCodeProblem, string>> = {
  empty: 'trống / empty',
  characters: 'có ký tự không phải chữ số / not only digits',
  length: 'phải có 10, 12 hoặc 13 chữ số / must have 10, 12 or 13 digits',
  check_digit: 'sai chữ số kiểm tra / wrong check digit',
  branch_number: 'sai số đơn vị phụ thuộc / wrong branch number',
};

/**
 * Holds a row against every rule that needs nothing but the row and the code lists. `found` are the problems of its
 * cells: their columns are not judged a second time. All problems are given, in the order of the columns.
 */
export function checkRow<Kind extends ImportKind>(
  kind: Kind,
  input: Readonly<Record<string, unknown>>,
  found: readonly FieldProblem[],
  codeExists: CodeExists,
): CheckedRow<Kind> {
  const parsed = rowSchemas[kind].safeParse(input);
  const problems = [...found];
  if (!parsed.success) {
    for (const problem of problemsOf(parsed.error, input)) {
      if (!problems.some(({ path }) => path === problem.path)) problems.push(problem);
    }
  }
  problems.push(
    ...checkCodes(input, codeExists).filter(({ path }) => !problems.some((known) => known.path === path)),
  );
  const tax = typeof input['taxCode'] === 'string' ? parseTaxCode(input['taxCode']) : undefined;
  if (tax && !tax.ok)
    problems.push({ path: 'taxCode', code: 'bad_tax_code', params: { reason: taxCodeReasons[tax.reason] } });
  if (problems.length > 0) return { ok: false, problems };
  const row = parsed.data as RowOf[Kind];
  return { ok: true, row: tax?.ok ? { ...row, taxCode: tax.value } : row };
}

function checkCodes(input: Readonly<Record<string, unknown>>, codeExists: CodeExists): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const check = (path: string, scheme: Parameters<CodeExists>[0], code: unknown): void => {
    if (typeof code === 'string' && !codeExists(scheme, code)) {
      problems.push({ path, code: 'not_in_list', params: { value: code.slice(0, 80) } });
    }
  };
  check('industryVsic', 'vsic-2018', input['industryVsic']);
  check('fieldOfScience', 'fields-of-science', input['fieldOfScience']);
  const codes = input['fieldsOfScience'];
  if (Array.isArray(codes))
    codes.forEach((code, i) => check(`fieldsOfScience[${i}]`, 'fields-of-science', code));
  return problems;
}
