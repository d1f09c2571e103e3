import { z } from 'zod';
import { limits } from '../limits.js';
import { externalId, optionalText, text, textList, vnd, wholeNumber } from './row-fields.js';

const equipment = z.object({
  id: optionalText(200),
  name: text(limits.name),
  model: optionalText(limits.name),
  purpose: optionalText(limits.shortText),
  hourlyRateVnd: vnd,
  requiresOperator: z.boolean().nullable(),
  bookingSlotMinutes: wholeNumber(1, 100_000),
  openingHours: optionalText(limits.shortText),
});

const test = z.object({
  name: text(limits.name),
  matrix: optionalText(limits.shortText),
  method: optionalText(limits.shortText),
  standard: optionalText(limits.shortText),
  feeVnd: vnd,
  turnaroundDays: wholeNumber(0, 3_650),
});

/** One laboratory of an import file, after its cells were read. */
export const labRow = z.object({
  id: externalId,
  organisationId: optionalText(200),
  name: text(limits.name),
  address: optionalText(limits.shortText),
  accreditations: textList(50, limits.name),
  equipment: z.array(equipment).max(500),
  tests: z.array(test).max(1_000),
});
export type LabRow = z.infer<typeof labRow>;
