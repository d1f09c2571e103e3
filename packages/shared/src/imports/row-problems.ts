import type { z } from 'zod';
import type { ErrorParams, FieldCode, FieldProblem } from '../errors.js';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly params?: Record<string, unknown>;
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
}

/** `['equipment', 0, 'name']` as people read it: `equipment[0].name`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`))
    .join('');
}

/** The value at a path of the checked input; undefined where the path leads nowhere. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** What a row schema found wrong, as field problems with the codes of `fieldTexts`. */
export function problemsOf(error: z.ZodError, input: unknown): FieldProblem[] {
  return error.issues.map((issue) => {
    const { code, params } = describe(issue as Issue, valueAt(input, issue.path));
    return { path: pathText(issue.path), code, params };
  });
}

function describe(issue: Issue, value: unknown): { code: FieldCode; params?: ErrorParams } {
  if (issue.params && 'fieldCode' in issue.params) {
    const { fieldCode, ...params } = issue.params;
    return { code: fieldCode as FieldCode, params: params as ErrorParams };
  }
  if (value === undefined || value === null) return { code: 'required' };
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return size(issue);
    case 'invalid_value':
    case 'invalid_format':
      return { code: 'not_in_list', params: { value: shorten(value) } };
    default:
      return { code: 'wrong_type', params: { expected: '…' } };
  }
}

function size(issue: Issue): { code: FieldCode; params: ErrorParams } {
  if (issue.origin === 'array') return { code: 'too_many', params: { max: Number(issue.maximum) } };
  const big = issue.code === 'too_big';
  return big
    ? { code: 'above_maximum', params: { max: Number(issue.maximum) } }
    : { code: 'below_minimum', params: { min: Number(issue.minimum) } };
}

const shorten = (value: unknown): string => Array.from(String(value)).slice(0, 80).join('');
