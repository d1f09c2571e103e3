import { Where } from '../../../platform/database/where.js';
import type { Actor } from '../../../platform/auth/actor.js';

/**
 * The listings an actor may see, as a condition on `o`: published and public for a stranger; a member sees the members'
 * tier too, and everything of its own organisations; the platform itself sees all.
 */
export function visibleTo(actor: Actor): Where {
  const where = new Where();
  if (actor.kind === 'system') return where;
  if (actor.kind === 'anonymous') return where.and("o.status = 'published'").and("o.visibility = 'public'");
  return where.and(
    "(o.status = 'published' and o.visibility in ('public', 'members')) or o.organisation_id = any(?)",
    actor.organisationIds,
  );
}
