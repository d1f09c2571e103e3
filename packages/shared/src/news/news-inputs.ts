import { z } from 'zod';
import { optionalTypedText, typedText } from '../form-fields.js';
import { flag, text } from '../imports/row-fields.js';
import { limits } from '../limits.js';
import { languages } from '../vocabulary.js';

/** What staff publish: something that happened, a call to take part, or something that takes place. */
export const newsKinds = ['news', 'call', 'event'] as const;
export type NewsKind = (typeof newsKinds)[number];

export const newsStatuses = ['draft', 'published', 'withdrawn'] as const;
export type NewsStatus = (typeof newsStatuses)[number];

export const newsKindLabels: Record<NewsKind, { vi: string; en: string }> = {
  news: { vi: 'Tin', en: 'News' },
  call: { vi: 'Lời mời gọi', en: 'Call' },
  event: { vi: 'Sự kiện', en: 'Event' },
};

const day = z.iso.date();

/** One piece as staff write it. `startsOn` is the day of an event; `endsOn` its last day, or the last day of a call. */
export const newsInput = z
  .object({
    id: text(36).nullish(),
    revision: z.int().min(1).nullish(),
    kind: z.enum(newsKinds),
    language: z.enum(languages),
    title: typedText(limits.title),
    summary: typedText(limits.shortText),
    body: optionalTypedText(limits.description).nullish(),
    place: optionalTypedText(limits.name).nullish(),
    startsOn: day.nullish(),
    endsOn: day.nullish(),
  })
  .superRefine((value, ctx) => {
    if (value.kind === 'event' && !value.startsOn) flag(ctx, 'required', {}, ['startsOn']);
    if (value.startsOn && value.endsOn && value.endsOn < value.startsOn)
      flag(ctx, 'below_minimum', { min: value.startsOn }, ['endsOn']);
  });
export type NewsInputValue = z.output<typeof newsInput>;

export const newsStepInput = z.object({ id: text(36), revision: z.int().min(1) });
