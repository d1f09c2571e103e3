import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database.js';
import type {
  ComputedList,
  ListedMatch,
  MatchSide,
  MatchTargetKind,
  StoredMatch,
  StoredVerdict,
} from '../domain/stored-match.js';

interface Row {
  need_id: string;
  target_id: string;
  target_kind: MatchTargetKind;
  rank: number;
  match: StoredMatch;
  computed_at: Date;
}

export interface NewEntry {
  counterpartId: string;
  targetKind: MatchTargetKind;
  match: StoredMatch;
}

// Each side owns its columns of a pair; these are the names for the side a statement is about.
const columnsOf = {
  need: {
    own: 'need_id',
    other: 'target_id',
    rank: 'need_rank',
    otherRank: 'target_rank',
    match: 'for_need',
    at: 'need_computed_at',
  },
  target: {
    own: 'target_id',
    other: 'need_id',
    rank: 'target_rank',
    otherRank: 'need_rank',
    match: 'for_target',
    at: 'target_computed_at',
  },
} as const;

@Injectable()
export class MatchesRepository {
  constructor(private readonly database: Database) {}

  /** The lists of these items, best first within each; one statement however many. */
  async listsOf(side: MatchSide, ids: readonly string[]): Promise<ListedMatch[]> {
    const { own, rank, match, at } = columnsOf[side];
    const rows = await this.database.query<Row>(
      `select need_id, target_id, target_kind, ${rank} as rank, ${match} as match, ${at} as computed_at
       from matches where ${own} = any($1) and ${rank} is not null order by ${own}, ${rank}`,
      [ids],
    );
    return rows.map((row) => ({
      needId: row.need_id,
      targetId: row.target_id,
      targetKind: row.target_kind,
      rank: row.rank,
      match: row.match,
      computedAt: row.computed_at,
    }));
  }

  /** Which of these items have a list, empty or not. */
  async computed(ids: readonly string[]): Promise<Map<string, ComputedList>> {
    const rows = await this.database.query<{
      item_id: string;
      computed_at: Date;
      verdict: StoredVerdict | null;
    }>('select item_id, computed_at, verdict from match_lists where item_id = any($1)', [ids]);
    return new Map(rows.map((row) => [row.item_id, { computedAt: row.computed_at, verdict: row.verdict }]));
  }

  /** Needs of which it is told that nobody offers one of these concepts. */
  async needsMissing(tx: Transaction, concepts: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ item_id: string }>(
      `select item_id from match_lists
       where verdict is not null and exists (
         select 1 from jsonb_array_elements(verdict -> 'unmet') as u where u ->> 'concept' = any($1))
       order by item_id`,
      [concepts],
    );
    return rows.map((row) => row.item_id);
  }

  /** One list is written by one process at a time. */
  async lockList(tx: Transaction, id: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [id]);
  }

  /** Puts a list in place of the one before. Returns the counterparts that entered or left it. */
  async replaceList(
    tx: Transaction,
    side: MatchSide,
    id: string,
    { entries, verdict }: { entries: readonly NewEntry[]; verdict: StoredVerdict | null },
    modelVersion: string,
    now: Date,
  ): Promise<string[]> {
    const { own, other, rank, otherRank, match, at } = columnsOf[side];
    const before = await tx.query<{ id: string }>(
      `select ${other} as id from matches where ${own} = $1 and ${rank} is not null`,
      [id],
    );
    const kept = entries.map((entry) => entry.counterpartId);
    await tx.query(
      `delete from matches where ${own} = $1 and ${otherRank} is null and not (${other} = any($2))`,
      [id, kept],
    );
    await tx.query(
      `update matches set ${rank} = null, ${match} = null, ${at} = null
       where ${own} = $1 and ${rank} is not null and not (${other} = any($2))`,
      [id, kept],
    );
    if (entries.length > 0) {
      const rows = entries.map((entry, index) => ({
        other: entry.counterpartId,
        kind: entry.targetKind,
        rank: index + 1,
        match: entry.match,
      }));
      // A need that was withdrawn meanwhile has no row to point to: its pairs are left out.
      await tx.query(
        `insert into matches (${own}, ${other}, target_kind, ${rank}, ${match}, ${at})
         select $1, n.other, n.kind, n.rank, n.match, $3 from jsonb_to_recordset($2::jsonb) as n(other uuid, kind text, rank int, match jsonb)
         where exists (select 1 from needs where needs.id = ${side === 'need' ? '$1' : 'n.other'})
         order by n.other
         on conflict (need_id, target_id) do update set ${rank} = excluded.${rank}, ${match} = excluded.${match}, ${at} = excluded.${at}`,
        [id, JSON.stringify(rows), now],
      );
    }
    await tx.query(
      `insert into match_lists (item_id, model_version, computed_at, verdict) values ($1, $2, $3, $4::jsonb)
       on conflict (item_id) do update set model_version = excluded.model_version, computed_at = excluded.computed_at,
         verdict = excluded.verdict`,
      [id, modelVersion, now, verdict === null ? null : JSON.stringify(verdict)],
    );
    const old = new Set(before.map((row) => row.id));
    const fresh = new Set(kept);
    return [
      ...kept.filter((counterpart) => !old.has(counterpart)),
      ...[...old].filter((counterpart) => !fresh.has(counterpart)),
    ];
  }

  /** Removes every trace of an item that takes no part any more. Returns the items whose lists held it. */
  async forget(tx: Transaction, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `delete from matches where need_id = $1 or target_id = $1
       returning case when need_id = $1 then target_id else need_id end as id`,
      [id],
    );
    await tx.query('delete from match_lists where item_id = $1', [id]);
    return rows.map((row) => row.id);
  }
}
