import { vietnamDay } from '@caunoi/vietnamese/dates';
import { indicatorReadings, indicatorTerritories } from '@caunoi/shared/indicators/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { CountSelection, ReadCounts } from '../../st-enterprises/st-enterprises.public.js';
import { lastDayOf } from '../domain/definitions.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import { selectionOf } from './selection-of.js';

export interface Difference {
  /** A frozen value, or a number that the screens would show. */
  readonly what: 'frozen_value' | 'count';
  readonly id: string | null;
  readonly selection: CountSelection;
  readonly said: number | null;
  readonly recomputed: number;
  /** Enterprises on one side only. */
  readonly enterprises: readonly string[];
}

export interface CheckResult {
  readonly frozenValues: number;
  readonly counts: number;
  readonly differences: readonly Difference[];
}

const firstYear = 2016;

/**
 * Recomputes from the raw rows, by code that shares nothing with the statement that counts: every frozen computed value as the
 * register stood when it was made, and every year end since 2016 and today as known today, in both readings and territories.
 */
export async function checkIndicators(
  database: Database,
  counts: ReadCounts,
  now: Date,
): Promise<CheckResult> {
  const values = (await new IndicatorsRepository().all(database, null)).filter(
    ({ origin, state }) => origin === 'computed' && state === 'confirmed',
  );
  const recount = await counts.recounter();
  const differences: Difference[] = [];
  for (const value of values) {
    const selection = selectionOf({
      asOf: value.period_end,
      knownAt: value.known_at ?? now,
      reading: value.reading ?? 'certified',
      territory: value.territory,
    });
    compare('frozen_value', value.id, selection, value.number, value.counted_ids ?? []);
  }
  const questions = selections(now);
  for (const selection of questions) {
    const shown = await counts.counted(selection);
    compare(
      'count',
      null,
      selection,
      await counts.count(selection),
      shown.map((row) => row.organisation_id),
    );
  }
  return { frozenValues: values.length, counts: questions.length, differences };

  function compare(
    what: Difference['what'],
    id: string | null,
    selection: CountSelection,
    said: number | null,
    rows: readonly string[],
  ): void {
    const found = recount(selection);
    const shown = new Set(rows);
    const enterprises = [
      ...rows.filter((row) => !found.has(row)),
      ...[...found].filter((row) => !shown.has(row)),
    ];
    if (said === found.size && enterprises.length === 0) return;
    differences.push({ what, id, selection, said, recomputed: found.size, enterprises });
  }
}

function selections(now: Date): CountSelection[] {
  const today = vietnamDay(now);
  const days = [today];
  for (let year = firstYear; `${year}-12-31` < today; year++) days.push(`${year}-12-31`);
  return indicatorTerritories.flatMap((territory) =>
    days
      .filter((day) => lastDayOf[territory] === null || day <= lastDayOf[territory]!)
      .flatMap((asOf) =>
        indicatorReadings.map((reading) => selectionOf({ asOf, knownAt: now, reading, territory })),
      ),
  );
}
