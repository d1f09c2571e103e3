import { Injectable } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { AgencyRow, SuccessionRow } from '../domain/agency.js';

const columns = 'a.id, a.code, a.kind, a.name, a.name_en, a.valid_from, a.valid_to, a.revision';

@Injectable()
export class AgenciesRepository {
  /** Those that exist on the day; all that ever existed without one. */
  on(reader: Reader, day: string | null): Promise<AgencyRow[]> {
    return reader.query<AgencyRow>(
      `select ${columns} from agencies a
       where $1::date is null or ((a.valid_from is null or a.valid_from <= $1) and (a.valid_to is null or a.valid_to >= $1))
       order by a.name collate "vi-x-icu", a.code`,
      [day],
    );
  }

  byIds(reader: Reader, ids: readonly string[]): Promise<AgencyRow[]> {
    return reader.query<AgencyRow>(`select ${columns} from agencies a where a.id = any($1)`, [ids]);
  }

  async add(tx: Transaction, row: Omit<AgencyRow, 'id' | 'revision'>): Promise<string | undefined> {
    const [added] = await tx.query<{ id: string }>(
      `insert into agencies (code, kind, name, name_en, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6)
       on conflict (code) do nothing returning id`,
      [row.code, row.kind, row.name, row.name_en, row.valid_from, row.valid_to],
    );
    return added?.id;
  }

  /** False when the pair is known already. */
  async addSuccession(tx: Transaction, row: Omit<SuccessionRow, 'id'>, at: Date): Promise<boolean> {
    const added = await tx.query(
      `insert into agency_successions (from_id, to_id, on_day, part, legal_basis, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [
        row.from_id,
        row.to_id,
        row.on_day,
        row.part,
        row.legal_basis,
        at,
        tx.actor.kind === 'user' ? tx.actor.userId : null,
      ],
    );
    return added.length === 1;
  }

  /** An agency that is taken over ends on the day before, unless it ended earlier. */
  async end(tx: Transaction, id: string, lastDay: string): Promise<void> {
    await tx.query(
      `update agencies set valid_to = $2, revision = revision + 1 where id = $1 and (valid_to is null or valid_to > $2)`,
      [id, lastDay],
    );
  }

  successions(reader: Reader, ids: readonly string[]): Promise<SuccessionRow[]> {
    return reader.query<SuccessionRow>(
      `select id, from_id, to_id, on_day, part, legal_basis from agency_successions
       where from_id = any($1) or to_id = any($1) order by on_day, id`,
      [ids],
    );
  }
}
