import { findCode } from '@caunoi/code-lists/registry';
import type { FieldProblem } from '@caunoi/shared/errors';
import { AppError } from '../../../platform/errors/app-error.js';

interface Codes {
  fieldOfScience?: string | null;
  industry?: string | null;
}

/** The codes as they are stored. Throws INVALID_INPUT for one that its list does not have. */
export function listingCodes(input: Codes): { field_code?: string | null; industry_code?: string | null } {
  const problems: FieldProblem[] = [];
  const check = (
    path: string,
    scheme: 'fields-of-science' | 'vsic-2018',
    code: string | null,
  ): string | null => {
    if (code === null) return null;
    const entry = findCode(scheme, code);
    if (!entry) problems.push({ path, code: 'not_in_list', params: { value: code } });
    return entry ? (scheme === 'fields-of-science' ? dotted(entry.code) : entry.code) : code;
  };
  const codes = {
    ...(input.fieldOfScience === undefined
      ? {}
      : { field_code: check('fieldOfScience', 'fields-of-science', input.fieldOfScience) }),
    ...(input.industry === undefined
      ? {}
      : { industry_code: check('industry', 'vsic-2018', input.industry) }),
  };
  if (problems.length > 0) throw new AppError('INVALID_INPUT', {}, problems);
  return codes;
}

/** Level-2 fields are written 2.11, as people and imports write them; the list itself says 211. */
export const dotted = (code: string): string =>
  /^\d{3}$/.test(code) ? `${code[0]}.${Number(code.slice(1))}` : code;
