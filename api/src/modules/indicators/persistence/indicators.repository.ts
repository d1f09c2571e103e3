import { Injectable } from '@nestjs/common';
import type { TriplingReading } from '@caunoi/shared/indicators/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { ValueRow } from '../domain/value-row.js';

export type NewValue = Omit<ValueRow, 'id' | 'state' | 'confirmed_at' | 'revision'>;

export interface TriplingRow {
  reading: TriplingReading;
  recorded_at: Date;
  because: string;
}

const columns = `v.id, v.indicator, v.role, v.reading, v.period_start, v.period_end, v.territory, v.number, v.statement, v.unit, v.formula_version,
  v.origin, v.source, v.evidence, v.known_at, v.counted_ids, v.state, v.recorded_at, v.confirmed_at, v.corrects, v.because, v.revision`;
const notCorrected = `not exists (select 1 from indicator_values x where x.corrects = v.id and x.state = 'confirmed')`;

@Injectable()
export class IndicatorsRepository {
  async add(tx: Transaction, row: NewValue): Promise<string> {
    const [added] = await tx.query<{ id: string }>(
      `insert into indicator_values (indicator, role, reading, period_start, period_end, territory, number, statement, unit, formula_version,
         origin, source, evidence, known_at, counted_ids, state, recorded_at, recorded_by, corrects, because)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'draft', $16, $17, $18, $19) returning id`,
      [
        row.indicator,
        row.role,
        row.reading,
        row.period_start,
        row.period_end,
        row.territory,
        row.number,
        row.statement,
        row.unit,
        row.formula_version,
        row.origin,
        row.source,
        row.evidence,
        row.known_at,
        row.counted_ids,
        row.recorded_at,
        tx.actor.kind === 'user' ? tx.actor.userId : null,
        row.corrects,
        row.because,
      ],
    );
    return added!.id;
  }

  async one(reader: Reader, id: string): Promise<ValueRow | undefined> {
    const [row] = await reader.query<ValueRow>(`select ${columns} from indicator_values v where v.id = $1`, [
      id,
    ]);
    return row;
  }

  /** False when it is no draft any more or somebody else was faster. */
  async changeDraft(
    tx: Transaction,
    id: string,
    revision: number,
    row: Pick<ValueRow, 'number' | 'statement' | 'source' | 'evidence'>,
  ): Promise<boolean> {
    const rows = await tx.query(
      `update indicator_values set number = $3, statement = $4, source = $5, evidence = $6, revision = revision + 1
       where id = $1 and revision = $2 and state = 'draft' returning id`,
      [id, revision, row.number, row.statement, row.source, row.evidence],
    );
    return rows.length === 1;
  }

  async confirm(tx: Transaction, id: string, revision: number, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `update indicator_values set state = 'confirmed', confirmed_at = $3, confirmed_by = $4, revision = revision + 1
       where id = $1 and revision = $2 and state = 'draft' returning id`,
      [id, revision, at, tx.actor.kind === 'user' ? tx.actor.userId : null],
    );
    return rows.length === 1;
  }

  /** What stands: confirmed and not corrected; by period. */
  standing(reader: Reader, indicator: string | null): Promise<ValueRow[]> {
    return reader.query<ValueRow>(
      `select ${columns} from indicator_values v
       where v.state = 'confirmed' and ($1::text is null or v.indicator = $1) and ${notCorrected}
       order by v.indicator, v.role, v.period_end, v.confirmed_at, v.id`,
      [indicator],
    );
  }

  /** Drafts and corrected values as well. */
  all(reader: Reader, indicator: string | null): Promise<ValueRow[]> {
    return reader.query<ValueRow>(
      `select ${columns} from indicator_values v where $1::text is null or v.indicator = $1
       order by v.indicator, v.role, v.period_end, v.recorded_at, v.id`,
      [indicator],
    );
  }

  async tripling(reader: Reader): Promise<TriplingRow | undefined> {
    const [row] = await reader.query<TriplingRow>(
      'select reading, recorded_at, because from indicator_tripling_choices order by recorded_at desc, id desc limit 1',
    );
    return row;
  }

  async addTripling(tx: Transaction, row: TriplingRow): Promise<void> {
    await tx.query(
      'insert into indicator_tripling_choices (reading, recorded_at, recorded_by, because) values ($1, $2, $3, $4)',
      [row.reading, row.recorded_at, tx.actor.kind === 'user' ? tx.actor.userId : null, row.because],
    );
  }
}
