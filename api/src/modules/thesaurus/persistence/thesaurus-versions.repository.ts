import { Injectable } from '@nestjs/common';
import type { Concept } from '@caunoi/thesaurus/parse';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';
import type { VersionRow } from '../domain/versions.js';

const columns = 'number, state, based_on, changes, note, created_at, published_at, revision';

@Injectable()
export class ThesaurusVersionsRepository {
  constructor(private readonly database: Database) {}

  /** The newest first, the open draft among them. */
  all(): Promise<VersionRow[]> {
    return this.database.query<VersionRow>(`select ${columns} from thesaurus_versions order by number desc`);
  }

  async draft(reader: Reader = this.database): Promise<VersionRow | undefined> {
    const [row] = await reader.query<VersionRow>(
      `select ${columns} from thesaurus_versions where state = 'draft'`,
    );
    return row;
  }

  /** The version that is in force; undefined while it is the thesaurus as it ships. */
  async published(reader: Reader, number?: number): Promise<VersionRow | undefined> {
    const [row] = await reader.query<VersionRow>(
      `select ${columns} from thesaurus_versions
       where state = 'published' and ($1::int is null or number = $1) order by number desc limit 1`,
      [number ?? null],
    );
    return row;
  }

  /** One editor at a time. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(724503)');
  }

  async add(
    tx: Transaction,
    version: {
      state: VersionRow['state'];
      basedOn: number;
      changes: readonly Concept[];
      note: string | null;
    },
    by: string,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `insert into thesaurus_versions (number, state, based_on, changes, note, created_by, created_at, published_by, published_at)
       select coalesce(max(number), 0) + 1, $1, $2, $3::jsonb, $4, $5, $6,
         case when $1 = 'published' then $5::uuid end, case when $1 = 'published' then $6::timestamptz end
       from thesaurus_versions`,
      [version.state, version.basedOn, JSON.stringify(version.changes), version.note, by, now],
    );
  }

  async change(tx: Transaction, number: number, changes: readonly Concept[]): Promise<void> {
    await tx.query(
      'update thesaurus_versions set changes = $2::jsonb, revision = revision + 1 where number = $1',
      [number, JSON.stringify(changes)],
    );
  }

  async publish(tx: Transaction, number: number, note: string, by: string, now: Date): Promise<void> {
    await tx.query(
      `update thesaurus_versions set state = 'published', note = $2, published_by = $3, published_at = $4,
         revision = revision + 1 where number = $1`,
      [number, note, by, now],
    );
  }

  async discard(tx: Transaction, number: number): Promise<void> {
    await tx.query("delete from thesaurus_versions where number = $1 and state = 'draft'", [number]);
  }
}
