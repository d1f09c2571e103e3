import { Injectable } from '@nestjs/common';
import { vietnamDay } from '@caunoi/vietnamese/dates';
import type { CountGrouping } from '@caunoi/shared/st-enterprises/vocabulary';
import { requiredDay } from '@caunoi/shared/st-enterprises/inputs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { pageSize } from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { recount, type RecordedAssessment } from '../domain/recount.js';
import { homeProvince, isPlaceOf } from '../domain/territory.js';
import { AssessmentsRepository } from '../persistence/assessments.repository.js';
import { CountsRepository } from '../persistence/counts.repository.js';
import type { CountedRow, CountGroup, CountSelection } from '../domain/rows.js';
import { RegisterRepository } from '../persistence/register.repository.js';
import type { RegisterEntry } from '../domain/rows.js';
import { mayReadAll } from './policy.js';

export interface CountQuestion extends Omit<CountSelection, 'asOf' | 'knownAt' | 'place'> {
  readonly asOf?: string | null | undefined;
  readonly knownAt?: Date | null | undefined;
  readonly place?: string | null | undefined;
}

export interface CountChanges {
  readonly since: string;
  /** What the register said on that day; null when it was not kept yet. */
  readonly saidThen: number | null;
  /** What is known today about that day. */
  readonly countSince: number;
  readonly countNow: number;
  readonly entered: readonly { row: CountedRow; entries: readonly RegisterEntry[] }[];
  readonly left: readonly { row: CountedRow; entries: readonly RegisterEntry[] }[];
  /** Entries recorded after that day about the time up to it. */
  readonly backdated: readonly RegisterEntry[];
}

/** How many S&T enterprises there are on a day, which ones, and what changed. */
@Injectable()
export class ReadCounts {
  constructor(
    private readonly database: Database,
    private readonly counts: CountsRepository,
    private readonly register: RegisterRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Completes a question: today, as known now, in the whole province. Throws INVALID_INPUT for a place that is not in the
   * territory, FORBIDDEN when somebody but staff asks for an earlier state of the register.
   */
  selection(actor: Actor, question: CountQuestion): CountSelection {
    const now = this.clock.now();
    const asOf = question.asOf ? parseInput(requiredDay, question.asOf) : vietnamDay(now);
    if (question.knownAt && !mayReadAll(actor)) throw new AppError('FORBIDDEN');
    const place = question.place ?? homeProvince(asOf, question.territory);
    if (!isPlaceOf(place, asOf, question.territory)) {
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'place', code: 'not_in_list', params: { value: place } },
      ]);
    }
    return { ...question, asOf, knownAt: question.knownAt ?? now, place };
  }

  count(selection: CountSelection): Promise<number> {
    return this.counts.count(selection);
  }

  /** The number as it is shown: null before the first certificate that the register knows of, for nobody kept count then. */
  async shown(selection: CountSelection): Promise<number | null> {
    const first = await this.register.beginning(this.database, selection.knownAt);
    return first === null || selection.asOf < first ? null : this.counts.count(selection);
  }

  unplaced(selection: CountSelection): Promise<number> {
    return this.counts.unplaced(selection);
  }

  groups(selection: CountSelection, by: CountGrouping): Promise<CountGroup[]> {
    return this.counts.groups(selection, by);
  }

  /** The rows that were counted; enterprises without a certificate are named to staff only, others learn how many there are. */
  async rows(
    actor: Actor,
    selection: CountSelection,
    page: { first: number; offset: number },
  ): Promise<{ rows: CountedRow[]; hidden: number }> {
    const certifiedOnly = selection.reading === 'meets_criteria' && !mayReadAll(actor);
    const rows = await this.counts.rows(selection, {
      limit: pageSize(page.first),
      offset: Math.max(0, page.offset),
      certifiedOnly,
    });
    if (!certifiedOnly) return { rows, hidden: 0 };
    const groups = await this.counts.groups(selection, 'legal_basis');
    return { rows, hidden: groups.find(({ code }) => code === null)?.count ?? 0 };
  }

  /** All that were counted, for a snapshot. */
  async counted(selection: CountSelection): Promise<CountedRow[]> {
    return this.counts.rows(selection, { limit: 100_000, offset: 0 });
  }

  /** Who came and went after `since` up to the day that is asked about, and what was corrected in hindsight. */
  async changes(actor: Actor, selection: CountSelection, sinceDay: string): Promise<CountChanges> {
    const since = parseInput(requiredDay, sinceDay);
    if (since > selection.asOf)
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'since', code: 'above_maximum', params: { max: selection.asOf } },
      ]);
    const endOfSince = endOfDay(since);
    // The place is the same one in both counts, in the territory of the question.
    const before = {
      ...selection,
      asOf: since,
      place: isPlaceOf(selection.place, since, selection.territory)
        ? selection.place
        : homeProvince(since, selection.territory),
    };
    const [was, is, entries, all] = await Promise.all([
      this.counts.rows(before, { limit: 100_000, offset: 0 }),
      this.counts.rows(selection, { limit: 100_000, offset: 0 }),
      this.register.changes(this.database, since, selection.asOf, endOfSince, selection.knownAt),
      this.database.query<{ first: Date | null }>(
        'select min(recorded_at) as first from st_certificate_events',
      ),
    ]);
    const first = all[0]?.first ?? null;
    const kept = first !== null && first <= endOfSince;
    const seen = (row: CountedRow) => mayReadAll(actor) || row.certificate_id !== null;
    const explain = (rows: readonly CountedRow[], others: readonly CountedRow[]) => {
      const there = new Set(others.map(({ organisation_id }) => organisation_id));
      return rows
        .filter((row) => !there.has(row.organisation_id) && seen(row))
        .map((row) => ({
          row,
          entries: entries.filter(
            ({ organisationId, effectiveOn }) =>
              organisationId === row.organisation_id && effectiveOn > since,
          ),
        }));
    };
    return {
      since,
      saidThen: kept ? await this.counts.count({ ...before, knownAt: endOfSince }) : null,
      countSince: was.length,
      countNow: is.length,
      entered: explain(is, was),
      left: explain(was, is),
      backdated: kept
        ? entries.filter(({ effectiveOn, recordedAt }) => effectiveOn <= since && recordedAt > endOfSince)
        : [],
    };
  }

  /** Reads the raw rows once; the answer tells for any question which enterprises they give, by other code than the one that counts. */
  async recounter(): Promise<(selection: CountSelection) => Set<string>> {
    const events = await this.register.everything(this.database);
    const rows = await this.assessments.list(this.database, null);
    const assessments = rows.map((row): RecordedAssessment => ({
      organisationId: row.organisation_id,
      seq: row.seq,
      madeOn: row.made_on,
      recordedAt: row.recorded_at,
      verdict: row.verdict,
      unitId: row.unit_id,
    }));
    return (selection) => recount(events, assessments, selection);
  }
}

/** The last millisecond of a day in Vietnam. */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + 24 * 3_600_000 - 1);
}
