import { z } from 'zod';
import { flag } from './imports/row-fields.js';
import { limits } from './limits.js';

// Control characters but line ends and tabs, halves of surrogate pairs and non-characters: PostgreSQL or XML refuses them.
const unstorable = /[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/u;

const cleaned = (value: string): string => value.normalize('NFC').replace(/\r\n?/g, '\n').trim();

function check(value: string, max: number, ctx: z.RefinementCtx): void {
  if (Array.from(value).length > max) flag(ctx, 'too_long', { max });
  else if (unstorable.test(value)) flag(ctx, 'bad_characters');
}

/** What somebody types into a field that must be filled: NFC, trimmed, 1 to `max` code points. */
export const typedText = (max: number) =>
  z
    .string()
    .transform(cleaned)
    .superRefine((value, ctx) => {
      if (value === '') flag(ctx, 'required');
      else check(value, max, ctx);
    });

/** What somebody types into a field that may stay empty: NFC, trimmed, at most `max` code points; blank is null. */
export const optionalTypedText = (max: number) =>
  z
    .string()
    .nullable()
    .transform((value) => (value === null ? null : cleaned(value) || null))
    .superRefine((value, ctx) => {
      if (value !== null) check(value, max, ctx);
    });

/** Words that describe a listing: blank ones and repetitions are left out. */
export const typedKeywords = z
  .array(z.string().transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim()))
  .transform((values) => [...new Set(values.filter((value) => value !== ''))])
  .superRefine((values, ctx) => {
    if (values.length > limits.keywords) flag(ctx, 'too_many', { max: limits.keywords });
    values.forEach((value, index) => {
      if (Array.from(value).length > limits.keyword)
        flag(ctx, 'too_long', { max: limits.keyword }, [String(index)]);
      else if (unstorable.test(value)) flag(ctx, 'bad_characters', {}, [String(index)]);
    });
  });

/** A key that the client makes for one creation, so that trying again creates nothing twice. */
export const idempotencyKey = z.string().superRefine((value, ctx) => {
  if (!/^[\w.:-]{8,100}$/.test(value)) flag(ctx, value === '' ? 'required' : 'bad_characters');
});
