import { z } from 'zod';
import { limits } from '../limits.js';
import { optionalTypedText, typedText } from '../form-fields.js';
import { text } from '../imports/row-fields.js';
import { requiredDay } from '../st-enterprises/inputs.js';
import { indicatorReadings, indicatorTerritories, triplingReadings, valueRoles } from './vocabulary.js';

/** A value, a baseline or a target of an indicator that somebody enters, with where it comes from. */
export const indicatorValueInput = z.object({
  indicator: text(20),
  role: z.enum(valueRoles),
  reading: z.enum(indicatorReadings).nullish(),
  periodStart: requiredDay,
  periodEnd: requiredDay,
  territory: z.enum(indicatorTerritories),
  number: z.number().min(-1e15).max(1e15).nullish(),
  statement: optionalTypedText(limits.description).nullish(),
  source: typedText(limits.shortText),
  evidence: z.array(typedText(limits.shortText)).max(20).default([]),
  /** The entry that this one takes the place of, and why. */
  corrects: text(36).nullish(),
  because: optionalTypedText(limits.summary).nullish(),
});

export const confirmValueInput = z.object({ id: text(36), revision: z.int().min(1) });
export const changeDraftInput = confirmValueInput.extend({
  number: z.number().min(-1e15).max(1e15).nullish(),
  statement: optionalTypedText(limits.description).nullish(),
  source: typedText(limits.shortText),
  evidence: z.array(typedText(limits.shortText)).max(20).default([]),
});

export const snapshotInput = z.object({
  indicator: text(20),
  reading: z.enum(indicatorReadings),
  territory: z.enum(indicatorTerritories),
  asOf: requiredDay,
  corrects: text(36).nullish(),
  because: optionalTypedText(limits.summary).nullish(),
});

export const triplingInput = z.object({
  reading: z.enum(triplingReadings),
  because: typedText(limits.summary),
});
