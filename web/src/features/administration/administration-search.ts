import * as z from 'zod/mini';
import { integerParam, textParam } from '../../lib/search-params.js';

/** What the addresses of the pages of administration may say; what they may not is dropped. */
export const usersSearch = z.object({ text: textParam });

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const matching = (pattern: RegExp) => z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);

export const auditSearch = z.object({
  /** The beginning of the action's name, such as `session.` */
  action: textParam,
  actor: matching(uuid),
  subject: matching(/^[\w-]{1,64}$/),
  from: matching(day),
  to: matching(day),
  before: integerParam(1, Number.MAX_SAFE_INTEGER),
});
export type AuditSearch = z.infer<typeof auditSearch>;

export const mailsSearch = z.object({ before: integerParam(1, Number.MAX_SAFE_INTEGER) });

/** Days of the Vietnamese calendar as instants: from the beginning of the one to the end of the other. */
export function auditInstants({ from, to }: Pick<AuditSearch, 'from' | 'to'>): {
  from: string | undefined;
  to: string | undefined;
} {
  return { from: startOf(from, 0), to: startOf(to, 1) };
}

/** Vietnam is seven hours ahead the whole year. */
function startOf(date: string | undefined, daysLater: number): string | undefined {
  if (date === undefined) return undefined;
  const start = Date.parse(`${date}T00:00:00+07:00`);
  return Number.isNaN(start) ? undefined : new Date(start + daysLater * 86_400_000).toISOString();
}
