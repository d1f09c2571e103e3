import * as z from 'zod/mini';

/** The URL's search as text: a key that stands twice gives a list. Nothing is guessed to be a number or JSON. */
export type RawSearch = Record<string, string | string[]>;

/** Reads `?a=1&b=x&b=y` to `{ a: '1', b: ['x', 'y'] }`; codes such as `4.10` stay text. */
export function parseSearchParams(query: string): RawSearch {
  const found: RawSearch = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const before = found[key];
    if (before === undefined) found[key] = value;
    else if (Array.isArray(before)) before.push(value);
    else found[key] = [before, value];
  }
  return found;
}

/** The inverse of parseSearchParams: `?a=1&b=x&b=y`, or an empty text; what is empty, or neither text nor number, is left out. */
export function stringifySearchParams(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (typeof one === 'number' || (typeof one === 'string' && one !== '')) params.append(key, `${one}`);
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

const asList = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);
const MAX_VALUES = 30;
const MAX_TEXT = 400;

/** A short text; anything else in the address is dropped, so that a mistyped address still shows a page. */
export const textParam = z.catch(z.optional(z.string().check(z.trim(), z.maxLength(MAX_TEXT))), undefined);

/** Several codes of an open list (fields of science, provinces). */
export const codesParam = z.catch(
  z.optional(
    z.pipe(z.transform(asList), z.array(z.string().check(z.minLength(1))).check(z.maxLength(MAX_VALUES))),
  ),
  undefined,
);

/** Several values of a closed list; unknown ones are dropped one by one. */
export function enumsParam<const T extends readonly string[]>(values: T) {
  const keep = (value: unknown): T[number][] | undefined => {
    const list = asList(value);
    if (!Array.isArray(list)) return undefined;
    const kept = values.filter((one) => list.includes(one));
    return kept.length === 0 ? undefined : kept;
  };
  return z.optional(z.pipe(z.unknown(), z.transform(keep)));
}

/** One value of a closed list. */
export function enumParam<const T extends readonly string[]>(values: T) {
  const keep = (value: unknown): T[number] | undefined => values.find((one) => one === value);
  return z.optional(z.pipe(z.unknown(), z.transform(keep)));
}

/** A whole number between two bounds. */
export function integerParam(min: number, max: number) {
  const keep = (value: unknown): number | undefined => {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const n = Number(value);
    return Number.isInteger(n) && n >= min && n <= max ? n : undefined;
  };
  return z.optional(z.pipe(z.unknown(), z.transform(keep)));
}

/** Adds the value to the list, or takes it out; an empty list becomes undefined, so that it leaves the address. */
export function toggled<T extends string>(list: readonly T[] | undefined, value: T): T[] | undefined {
  const now = list ?? [];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return next.length === 0 ? undefined : next;
}
