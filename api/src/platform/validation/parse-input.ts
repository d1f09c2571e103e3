import { problemsOf } from '@caunoi/shared/imports/row-problems';
import type { z } from 'zod';
import { AppError } from '../errors/app-error.js';

/** The value as the schema describes it. Throws INVALID_INPUT naming every wrong field by its path. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new AppError('INVALID_INPUT', {}, problemsOf(parsed.error, value));
  return parsed.data;
}
