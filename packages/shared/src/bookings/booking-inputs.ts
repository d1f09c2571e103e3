import { z } from 'zod';
import { idempotencyKey, optionalTypedText, typedText } from '../form-fields.js';
import { flag, text } from '../imports/row-fields.js';
import { limits } from '../limits.js';
import { bookingLimits, resourceKinds } from './booking-limits.js';

const id = text(36);

/** An instant: `2026-12-01T08:00:00+07:00` or with Z; a time without its offset means nothing. Whole minutes. */
const instant = z.date().superRefine((value, ctx) => {
  if (Number.isNaN(value.getTime()) || value.getTime() % 60_000 !== 0) flag(ctx, 'bad_date');
});

const resourceIds = z.array(id).superRefine((ids, ctx) => {
  if (ids.length === 0) flag(ctx, 'required');
  else if (ids.length > bookingLimits.linkedResources)
    flag(ctx, 'too_many', { max: bookingLimits.linkedResources });
  else if (new Set(ids).size < ids.length) flag(ctx, 'duplicate_value', { value: 'resourceIds' });
});

function forwards({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, ctx: z.RefinementCtx): void {
  if (endsAt.getTime() <= startsAt.getTime())
    flag(ctx, 'below_minimum', { min: startsAt.toISOString() }, ['endsAt']);
}

const span = { startsAt: instant, endsAt: instant };
const wish = {
  /** The first is what is booked, the others go with it: a room, a technician. All or nothing. */
  resourceIds,
  organisationId: id.nullish(),
  purpose: optionalTypedText(limits.shortText).nullish(),
  idempotencyKey,
};

/** A slot of one or more resources of one lab, to hold or to book. */
export const slotInput = z.object({ ...wish, ...span }).superRefine(forwards);

/** Another time for the same booking; a later end alone extends it. */
export const moveInput = z.object({ id, ...span }).superRefine(forwards);

/** A booking that repeats: the first slot, and a rule of RFC 5545 (`FREQ=WEEKLY;COUNT=10`) in the wall time of the resource. */
export const seriesInput = z
  .object({
    ...wish,
    ...span,
    rule: typedText(bookingLimits.ruleText),
    conflicts: z.enum(['all_or_nothing', 'skip']),
  })
  .superRefine(forwards);

/** Time that the lab takes for its resource itself. */
export const blockInput = z
  .object({
    resourceId: id,
    kind: z.enum(['maintenance', 'calibration']),
    purpose: wish.purpose,
    idempotencyKey,
    ...span,
  })
  .superRefine(forwards);

/** A place in the line for any slot of so many minutes between two instants. */
export const waitInput = z
  .object({
    resourceId: id,
    organisationId: id.nullish(),
    minutes: z.int().min(5).max(bookingLimits.longestMinutes),
    ...span,
  })
  .superRefine(forwards);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const minutes = (min: number, max: number) => z.int().min(min).max(max);

/** An instrument, room or technician to be reserved, with its rules. */
export const resourceInput = z
  .object({
    labId: id,
    name: typedText(limits.name),
    kind: z.enum(resourceKinds),
    units: z.int().min(1).max(bookingLimits.units),
    timezone: text(60),
    opening: z.array(z.object({ weekday: z.int().min(1).max(7), from: time, to: time })).max(50),
    closures: z.array(z.object({ from: day, to: day })).max(400),
    bufferBeforeMinutes: minutes(0, 1440),
    bufferAfterMinutes: minutes(0, 1440),
    minMinutes: minutes(1, bookingLimits.longestMinutes),
    maxMinutes: minutes(1, bookingLimits.longestMinutes),
    slotMinutes: minutes(5, 1440),
    noticeMinutes: minutes(0, 60 * 24 * 90),
    horizonDays: z.int().min(1).max(731),
    approvalSteps: z.int().min(0).max(3),
    quotaMinutesPerWeek: z.int().min(1).max(bookingLimits.longestMinutes).nullish(),
    requiresTechnician: z.boolean(),
  })
  .superRefine((value, ctx) => {
    if (value.maxMinutes < value.minMinutes)
      flag(ctx, 'below_minimum', { min: value.minMinutes }, ['maxMinutes']);
    value.opening.forEach(({ from, to }, i) => {
      if (to <= from) flag(ctx, 'below_minimum', { min: from }, ['opening', String(i), 'to']);
    });
    value.closures.forEach(({ from, to }, i) => {
      if (to < from) flag(ctx, 'below_minimum', { min: from }, ['closures', String(i), 'to']);
    });
  });
