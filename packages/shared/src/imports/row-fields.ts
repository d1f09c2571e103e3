import { z } from 'zod';
import type { ErrorParams, FieldCode } from '../errors.js';
import { limits } from '../limits.js';

/** Adds one problem with its code and the facts of its sentence; `problemsOf` reads it back. */
export function flag(
  ctx: z.RefinementCtx,
  code: FieldCode,
  params: ErrorParams = {},
  path: string[] = [],
): void {
  ctx.addIssue({ code: 'custom', message: code, params: { fieldCode: code, ...params }, path });
}

function longerThan(text: string, max: number): boolean {
  // UTF-16 units are never fewer than code points, so most texts need no count.
  return text.length > max && Array.from(text).length > max;
}

/** Text of 1 to `max` code points. */
export const text = (max: number) =>
  z.string().superRefine((value, ctx) => {
    if (longerThan(value, max)) flag(ctx, 'too_long', { max });
    if (value === '') flag(ctx, 'required');
  });

/** Text of at most `max` code points, or null. */
export const optionalText = (max: number) => text(max).nullable();

/** At most `max` texts of at most `length` code points each. */
export const textList = (max: number, length: number) => z.array(text(length)).max(max);

/** Codes of a list; whether each exists is checked against the list itself. */
export const codeList = z.array(text(20)).max(limits.codes);

/** A whole number within both bounds, or null. */
export const wholeNumber = (min: number, max: number) => z.int().min(min).max(max).nullable();

/** Whole đồng, or null. */
export const vnd = wholeNumber(0, limits.maxVnd);

/** The sender's id of a record. */
export const externalId = text(200);

/** `YYYY-MM-DD`, or null. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();

/** An ISO instant, or null. */
export const instant = z.string().nullable();

export const webAddress = optionalText(limits.shortText).superRefine((value, ctx) => {
  if (value !== null && !/^https?:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/iu.test(value)) flag(ctx, 'bad_url');
});

export const emailAddress = optionalText(254).superRefine((value, ctx) => {
  if (value !== null && !/^[^\s@<>"]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(value)) flag(ctx, 'bad_email');
});
