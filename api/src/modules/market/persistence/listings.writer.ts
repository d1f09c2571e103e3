import { Injectable } from '@nestjs/common';
import type { ListingStatus, Visibility } from '@caunoi/shared/vocabulary';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Transaction } from '../../../platform/database/database.js';
import { writeProjections } from '../../../platform/events/project.js';
import { needsProjection } from './needs.projection.js';
import { offersProjection } from './offers.projection.js';
import { askAgainBefore, silentSince } from '../domain/confirmation.js';
import { visibleTo } from './visible-to.js';

export type ListingKind = 'need' | 'offer';

/** What a use case must know of a listing before it changes it. */
export interface ListingHead {
  id: string;
  organisation_id: string | null;
  status: ListingStatus;
  visibility: Visibility;
  revision: number;
  title: string;
  published_at: Date | null;
  anonymous: boolean;
  deadline: string | null;
  /** Everything that readers see, as one text. */
  text: string;
  industry_code: string | null;
  region: string | null;
  summary: string;
}

/** A listing that somebody should say something about. */
export interface Unconfirmed {
  readonly id: string;
  readonly organisationId: string | null;
  readonly confirmedAt: Date;
}

const tables = { need: 'needs', offer: 'offers' } as const;
const ownColumns = {
  need: `o.anonymous, o.deadline, o.description as summary,
    concat_ws(E'\\n', o.title, o.description, o.current_situation, o.wanted_result, o.constraints, array_to_string(o.keywords, '; '), o.region) as text`,
  offer: `false as anonymous, null as deadline, o.summary, concat_ws(E'\\n', o.title, o.summary, array_to_string(o.keywords, '; ')) as text`,
} as const;
const projections = { need: needsProjection, offer: offersProjection } as const;
/** Column names come from our own code, never from a request; this is the net. */
const columnName = /^[a-z_]+$/;

/** Writes offers and needs; every method takes part in the caller's transaction. */
@Injectable()
export class ListingsWriter {
  /** The listing if the actor may see it, locked until the transaction ends. */
  async lock(tx: Transaction, actor: Actor, kind: ListingKind, id: string): Promise<ListingHead | undefined> {
    const where = visibleTo(actor).and('o.id = ?', id);
    const [row] = await tx.query<ListingHead>(
      `select o.id, o.organisation_id, o.status, o.visibility, o.revision, o.title, o.published_at, o.industry_code, o.region,
         ${ownColumns[kind]}
       from ${tables[kind]} o where ${where.sql()} for no key update of o`,
      where.params,
    );
    return row;
  }

  async insert(
    tx: Transaction,
    kind: ListingKind,
    columns: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const names = namesOf(columns);
    const [row] = await tx.query<{ id: string }>(
      `insert into ${tables[kind]} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')}) returning id`,
      names.map((name) => columns[name]),
    );
    return row!.id;
  }

  /** Changes columns of a locked listing and counts its revision up. */
  async update(
    tx: Transaction,
    kind: ListingKind,
    id: string,
    columns: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const names = namesOf(columns);
    const changes = names.map((name, i) => `${name} = $${i + 2}`);
    await tx.query(
      `update ${tables[kind]} set ${[...changes, 'revision = revision + 1', 'updated_at = now()'].join(', ')} where id = $1`,
      [id, ...names.map((name) => columns[name])],
    );
  }

  async setReaders(tx: Transaction, id: string, emails: readonly string[], now: Date): Promise<void> {
    await tx.query('delete from listing_readers where listing_id = $1 and not (email = any($2))', [
      id,
      emails,
    ]);
    await tx.query(
      `insert into listing_readers (listing_id, email, added_at, organisation_id)
       select $1, email, $3, listing.organisation_id from unnest($2::text[]) as email,
         (select organisation_id from needs where id = $1 union all select organisation_id from offers where id = $1) as listing
       on conflict do nothing`,
      [id, emails, now],
    );
  }

  async setReadingOrganisations(
    tx: Transaction,
    id: string,
    organisationIds: readonly string[],
    now: Date,
  ): Promise<void> {
    await tx.query(
      'delete from listing_reader_organisations where listing_id = $1 and not (organisation_id = any($2))',
      [id, organisationIds],
    );
    // An id that is no organisation's names nobody.
    await tx.query(
      `insert into listing_reader_organisations (listing_id, organisation_id, added_at)
       select $1, o.id, $3 from organisations o where o.id = any($2::uuid[]) on conflict do nothing`,
      [id, organisationIds, now],
    );
  }

  /** Ends what is published and whose date has come or whose owner has been silent for too long, at most `most`; answers the ids. Another process's rows are left to it. */
  async expire(tx: Transaction, kind: ListingKind, now: Date, most: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `with due as (
         select id from ${tables[kind]} where status = 'published' and (expires_at <= $1 or confirmed_at <= $3)
         order by id limit $2 for no key update skip locked)
       update ${tables[kind]} o set status = 'expired', revision = o.revision + 1, updated_at = now()
       from due where o.id = due.id returning o.id`,
      [now, most, silentSince(now)],
    );
    return rows.map(({ id }) => id);
  }

  /** Published listings whose owner is to be asked now whether they still hold; marks them as asked. */
  async toRemind(tx: Transaction, kind: ListingKind, now: Date, most: number): Promise<Unconfirmed[]> {
    return tx.query<Unconfirmed>(
      `with due as (
         select id from ${tables[kind]}
         where status = 'published' and organisation_id is not null and confirmed_at <= $2
           and (reminded_at is null or reminded_at < confirmed_at)
         order by confirmed_at, id limit $3 for no key update skip locked)
       update ${tables[kind]} o set reminded_at = $1 from due where o.id = due.id
       returning o.id, o.organisation_id as "organisationId", o.confirmed_at as "confirmedAt"`,
      [now, askAgainBefore(now), most],
    );
  }

  /** A published listing, locked, whoever asks. */
  async lockPublished(tx: Transaction, kind: ListingKind, id: string): Promise<Unconfirmed | undefined> {
    const [row] = await tx.query<Unconfirmed>(
      `select id, organisation_id as "organisationId", confirmed_at as "confirmedAt" from ${tables[kind]}
       where id = $1 and status = 'published' for no key update`,
      [id],
    );
    return row;
  }

  /** That it still holds: not a change of what it says, so its revision stays. */
  async confirm(tx: Transaction, kind: ListingKind, id: string, now: Date): Promise<void> {
    await tx.query(`update ${tables[kind]} set confirmed_at = $2 where id = $1`, [id, now]);
  }

  projectionOf(kind: ListingKind): string {
    return projections[kind];
  }

  project(tx: Transaction, kind: ListingKind, id: string): Promise<void> {
    return writeProjections(tx, projections[kind], [id]);
  }
}

function namesOf(columns: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys(columns);
  const odd = names.find((name) => !columnName.test(name));
  if (odd !== undefined) throw new Error(`Not a column: ${odd}`);
  return names;
}
