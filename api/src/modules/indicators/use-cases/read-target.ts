import { Injectable } from '@nestjs/common';
import {
  triplingReadings,
  type IndicatorTerritory,
  type TriplingReading,
} from '@caunoi/shared/indicators/vocabulary';
import { Database } from '../../../platform/database/database.js';
import {
  oldProvince,
  presentProvince,
  ReadCounts,
  type CountSelection,
} from '../../st-enterprises/st-enterprises.public.js';
import { forecast, paceNeeded, tripled, type Forecast, type Point } from '../domain/trajectory.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import type { ValueRow } from '../domain/value-row.js';
import { selectionOf } from './selection-of.js';

export const baselineDay = '2020-12-31';
export const targetDay = '2030-12-31';

export interface TargetView {
  readonly territory: IndicatorTerritory;
  readonly by: string;
  /** How "tăng 3 lần" is read by the setting; the plan's words read plainly until somebody chose. */
  readonly chosen: TriplingReading;
  readonly chosenBecause: string | null;
  readonly baseline: {
    value: number | null;
    from: 'entered' | 'register' | null;
    source: string | null;
    entry: ValueRow | null;
  };
  readonly now: number | null;
  /** N(t)/N(2020), or null. */
  readonly multiple: number | null;
  readonly readings: readonly {
    reading: TriplingReading;
    target: number | null;
    reachedPercent: number | null;
    pacePerYear: number | null;
  }[];
  readonly history: readonly Point[];
  readonly forecast: Forecast | null;
  readonly missing: readonly string[];
}

const historyPoints = 6;

/** The count against the target of the plan: three times 2020 by 2030, in both readings. */
@Injectable()
export class ReadTarget {
  constructor(
    private readonly database: Database,
    private readonly values: IndicatorsRepository,
    private readonly counts: ReadCounts,
  ) {}

  /** Null for a part of the province or of the enterprises: the plan sets a target for the whole only. */
  async of(selection: CountSelection): Promise<TargetView | null> {
    const { industries, sizes, economicTypes, origins } = selection;
    if ([industries, sizes, economicTypes, origins].some((list) => list && list.length > 0)) return null;
    if (selection.place !== presentProvince && selection.place !== oldProvince) return null;
    // The baseline covers the same territory as the number beside it.
    const territory: IndicatorTerritory =
      selection.place === presentProvince ? 'lao_cai_2025' : 'lao_cai_until_2025';
    const [now, baseline, tripling, history] = await Promise.all([
      this.counts.shown(selection),
      this.baseline(selection, territory),
      this.values.tripling(this.database),
      this.history(selection, territory),
    ]);
    const ahead = forecast(history, targetDay);
    const missing = [
      ...(now === null ? ['register'] : []),
      ...(baseline.value === null ? ['baseline'] : []),
      ...(ahead === null ? ['forecast'] : []),
    ];
    return {
      territory,
      by: targetDay,
      chosen: tripling?.reading ?? 'times_three',
      chosenBecause: tripling?.because ?? null,
      baseline,
      now,
      multiple: baseline.value && now !== null ? now / baseline.value : null,
      readings: triplingReadings.map((reading) => {
        const target = tripled(baseline.value, reading);
        return {
          reading,
          target,
          reachedPercent: target && now !== null ? (100 * now) / target : null,
          pacePerYear: now === null ? null : paceNeeded(now, target, selection.asOf, targetDay),
        };
      }),
      history,
      forecast: ahead,
      missing,
    };
  }

  private async baseline(
    selection: CountSelection,
    territory: IndicatorTerritory,
  ): Promise<TargetView['baseline']> {
    const standing = await this.values.standing(this.database, 'T7');
    const entry = standing.findLast(
      (row) =>
        row.role === 'baseline' &&
        row.territory === territory &&
        (row.reading ?? 'certified') === selection.reading &&
        row.number !== null,
    );
    if (entry) return { value: entry.number, from: 'entered', source: entry.source, entry };
    const { knownAt, reading } = selection;
    const counted = await this.counts.shown(selectionOf({ asOf: baselineDay, knownAt, reading, territory }));
    // An empty register of 2020 does not prove that there was none: the baseline is missing then, not 0.
    if (!counted) return { value: null, from: null, source: null, entry: null };
    return { value: counted, from: 'register', source: 'st-enterprises', entry: null };
  }

  private async history(selection: CountSelection, territory: IndicatorTerritory): Promise<Point[]> {
    const last = Number(selection.asOf.slice(0, 4)) - (selection.asOf.endsWith('-12-31') ? 0 : 1);
    const years = Array.from({ length: historyPoints }, (_, i) => last - historyPoints + 1 + i).filter(
      (year) => year >= 2020,
    );
    const { knownAt, reading } = selection;
    const points = await Promise.all(
      years.map(async (year) => {
        const day = `${year}-12-31`;
        return {
          day,
          value: await this.counts.shown(selectionOf({ asOf: day, knownAt, reading, territory })),
        };
      }),
    );
    return points.filter((point): point is Point => point.value !== null);
  }
}
