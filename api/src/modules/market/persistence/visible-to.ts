import type { Reader } from '../../../platform/database/database.js';
import { Where } from '../../../platform/database/where.js';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { isStaff } from '../domain/listing.policy.js';

/**
 * The listings an actor may see, as a condition on `o`: published and public for a stranger; a member sees the members'
 * tier too, the tier behind the confidentiality undertaking once the present version of it is accepted, what names the
 * member or an organisation of it as a reader, and everything of its own organisations; staff see everything but others' drafts; the platform itself
 * sees all.
 */
export function visibleTo(actor: Actor): Where {
  const where = new Where();
  if (actor.kind === 'system') return where;
  if (actor.kind === 'anonymous') return where.and("o.status = 'published'").and("o.visibility = 'public'");
  const own = where.param(actor.organisationIds);
  const user = where.param(actor.userId);
  const mine = `o.organisation_id = any(${own}) or o.created_by = ${user}`;
  if (isStaff(actor)) return where.and(`o.status <> 'draft' or ${mine}`);
  return where.and(
    `(o.status = 'published' and (
       o.visibility in ('public', 'members')
       or o.visibility = 'after_nda' and exists (
         select 1 from nda_acceptances a where a.user_id = ${user} and a.version = (select max(version) from nda_texts))
       or o.visibility = 'named' and exists (
         select 1 from listing_readers r join users u on u.email = r.email where r.listing_id = o.id and u.id = ${user})
       or o.visibility = 'named' and exists (
         select 1 from listing_reader_organisations r where r.listing_id = o.id and r.organisation_id = any(${own}))))
     or o.organisation_id = any(${own})`,
  );
}

/** What a list shows: what was published and the actor may see; of what is not public any more only the actor's own. */
export function listedFor(actor: Actor): Where {
  const where = visibleTo(actor).and('o.published_at is not null');
  return actor.kind === 'user' && isStaff(actor)
    ? where.and("o.status = 'published' or o.organisation_id = any(?)", actor.organisationIds)
    : where;
}

/** What the actor's organisations and the actor itself wrote. */
export function ownedBy(actor: UserActor): Where {
  const where = new Where();
  return where.and(
    `o.organisation_id = any(${where.param(actor.organisationIds)}) or o.created_by = ${where.param(actor.userId)}`,
  );
}

/** How many published listings of a table only the confidentiality undertaking keeps from the actor. */
export async function countBehindUndertaking(
  reader: Reader,
  table: 'needs' | 'offers',
  actor: UserActor,
): Promise<number> {
  const where = visibleTo(actor);
  const [row] = await reader.query<{ count: number }>(
    `select count(*)::int as count from ${table} o
     where o.status = 'published' and o.visibility = 'after_nda' and not (${where.sql()})`,
    where.params,
  );
  return row?.count ?? 0;
}
