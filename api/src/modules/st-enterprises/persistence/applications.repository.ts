import { Injectable } from '@nestjs/common';
import type { ApplicationState, AppraisalMode, ClockKind } from '@caunoi/shared/st-enterprises/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import { clockRules, dueOn, type WorkingCalendar } from '../domain/deadlines.js';
import type { ApplicationRow, StepRow, ClockRow } from '../domain/rows.js';

const columns =
  'id, organisation_id, kind, certificate_id, state, submitted_on, figures, content, appraisal, revision, recorded_at';
const clockColumns =
  'id, kind, subject_id, organisation_id, started_on, due_on, length, unit, basis, met_on, document_number';

@Injectable()
export class ApplicationsRepository {
  async add(
    tx: Transaction,
    row: Pick<
      ApplicationRow,
      'organisation_id' | 'kind' | 'certificate_id' | 'submitted_on' | 'figures' | 'content' | 'recorded_at'
    >,
  ): Promise<string> {
    const [added] = await tx.query<{ id: string }>(
      `insert into st_applications (organisation_id, kind, certificate_id, state, submitted_on, figures, content, recorded_at)
       values ($1, $2, $3, 'submitted', $4, $5::jsonb, $6::jsonb, $7) returning id`,
      [
        row.organisation_id,
        row.kind,
        row.certificate_id,
        row.submitted_on,
        JSON.stringify(row.figures),
        JSON.stringify(row.content),
        row.recorded_at,
      ],
    );
    return added!.id;
  }

  async one(reader: Reader, id: string): Promise<ApplicationRow | undefined> {
    const [row] = await reader.query<ApplicationRow>(`select ${columns} from st_applications where id = $1`, [
      id,
    ]);
    return row;
  }

  /** The newest first; those of `organisationIds` only, unless that is null. */
  list(
    reader: Reader,
    filter: { states: readonly string[] | null; organisationIds: readonly string[] | null; limit: number },
  ): Promise<ApplicationRow[]> {
    return reader.query<ApplicationRow>(
      `select ${columns} from st_applications
       where ($1::text[] is null or state = any($1)) and ($2::uuid[] is null or organisation_id = any($2))
       order by submitted_on desc, id limit $3`,
      [filter.states, filter.organisationIds, filter.limit],
    );
  }

  /** False when somebody else was faster. */
  async move(
    tx: Transaction,
    id: string,
    revision: number,
    change: { state: ApplicationState; appraisal?: AppraisalMode | null; certificateId?: string },
  ): Promise<boolean> {
    const rows = await tx.query<{ id: string }>(
      `update st_applications set state = $3, appraisal = coalesce($4, appraisal), certificate_id = coalesce($5, certificate_id), revision = revision + 1
       where id = $1 and revision = $2 returning id`,
      [id, revision, change.state, change.appraisal ?? null, change.certificateId ?? null],
    );
    return rows.length === 1;
  }

  async addStep(
    tx: Transaction,
    applicationId: string,
    step: {
      step: string;
      takenOn: string;
      recordedAt: Date;
      documentNumber?: string | null;
      note?: string | null;
    },
  ): Promise<void> {
    await tx.query(
      `insert into st_application_steps (application_id, step, taken_on, recorded_at, recorded_by, document_number, note)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        applicationId,
        step.step,
        step.takenOn,
        step.recordedAt,
        tx.actor.kind === 'user' ? tx.actor.userId : null,
        step.documentNumber ?? null,
        step.note ?? null,
      ],
    );
  }

  steps(reader: Reader, applicationId: string): Promise<StepRow[]> {
    return reader.query<StepRow>(
      `select step, taken_on, recorded_at, recorded_by, document_number, note from st_application_steps
       where application_id = $1 order by recorded_at, id`,
      [applicationId],
    );
  }

  async startClock(
    tx: Transaction,
    calendar: WorkingCalendar,
    clock: { kind: ClockKind; subjectId: string; organisationId: string; startedOn: string },
  ): Promise<void> {
    const rule = clockRules[clock.kind];
    await tx.query(
      `insert into st_clocks (kind, subject_id, organisation_id, started_on, due_on, length, unit, basis)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        clock.kind,
        clock.subjectId,
        clock.organisationId,
        clock.startedOn,
        dueOn(clock.kind, clock.startedOn, calendar),
        rule.length,
        rule.unit,
        rule.basis,
      ],
    );
  }

  /** Stops the running clocks of this kind; answers how many. */
  async meetClocks(tx: Transaction, kind: ClockKind, subjectId: string, metOn: string): Promise<number> {
    const rows = await tx.query(
      'update st_clocks set met_on = $3 where kind = $1 and subject_id = $2 and met_on is null returning id',
      [kind, subjectId, metOn],
    );
    return rows.length;
  }

  async meetClock(
    tx: Transaction,
    id: string,
    metOn: string,
    documentNumber: string | null,
  ): Promise<ClockRow | undefined> {
    const [row] = await tx.query<ClockRow>(
      `update st_clocks set met_on = $2, document_number = $3 where id = $1 and met_on is null returning ${clockColumns}`,
      [id, metOn, documentNumber],
    );
    return row;
  }

  /** Ends what no longer has to be done for these subjects (a certificate that is gone needs no re-check). */
  async dropClocks(tx: Transaction, kind: ClockKind, subjectId: string): Promise<void> {
    await tx.query('delete from st_clocks where kind = $1 and subject_id = $2 and met_on is null', [
      kind,
      subjectId,
    ]);
  }

  /** What runs, soonest first. */
  openClocks(reader: Reader, dueBefore: string | null, limit: number): Promise<ClockRow[]> {
    return reader.query<ClockRow>(
      `select ${clockColumns} from st_clocks where met_on is null and ($1::date is null or due_on <= $1) order by due_on, id limit $2`,
      [dueBefore, limit],
    );
  }

  clocksOf(reader: Reader, subjectIds: readonly string[]): Promise<ClockRow[]> {
    return reader.query<ClockRow>(
      `select ${clockColumns} from st_clocks where subject_id = any($1) order by started_on, id`,
      [subjectIds],
    );
  }
}
