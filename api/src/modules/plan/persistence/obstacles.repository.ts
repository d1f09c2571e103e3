import { Injectable } from '@nestjs/common';
import type { ObstacleState } from '@caunoi/shared/plan/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { ObstacleRow, ObstacleStepRow } from '../domain/plan-row.js';

const columns = `o.id, o.item_id, o.agency_id, o.organisation_id, o.title, o.description, o.state, o.due_on, o.raised_at,
  o.raised_by, o.revision`;
const by = (tx: Transaction): string | null => (tx.actor.kind === 'user' ? tx.actor.userId : null);

@Injectable()
export class ObstaclesRepository {
  async add(
    tx: Transaction,
    row: Omit<ObstacleRow, 'id' | 'revision' | 'raised_by' | 'state'>,
  ): Promise<string> {
    const [added] = await tx.query<{ id: string }>(
      `insert into plan_obstacles (item_id, agency_id, organisation_id, title, description, state, due_on, raised_at, raised_by)
       values ($1, $2, $3, $4, $5, 'raised', $6, $7, $8) returning id`,
      [
        row.item_id,
        row.agency_id,
        row.organisation_id,
        row.title,
        row.description,
        row.due_on,
        row.raised_at,
        by(tx),
      ],
    );
    return added!.id;
  }

  async one(reader: Reader, id: string): Promise<ObstacleRow | undefined> {
    const [row] = await reader.query<ObstacleRow>(`select ${columns} from plan_obstacles o where o.id = $1`, [
      id,
    ]);
    return row;
  }

  /** By what is due first; closed ones last. */
  all(reader: Reader, states: readonly ObstacleState[] | null): Promise<ObstacleRow[]> {
    return reader.query<ObstacleRow>(
      `select ${columns} from plan_obstacles o where $1::text[] is null or o.state = any($1)
       order by (o.state = 'closed'), o.due_on nulls last, o.raised_at, o.id limit 500`,
      [states],
    );
  }

  raisedFor(
    reader: Reader,
    organisationIds: readonly string[],
    userId: string | null,
  ): Promise<ObstacleRow[]> {
    return reader.query<ObstacleRow>(
      `select ${columns} from plan_obstacles o where o.organisation_id = any($1) or o.raised_by = $2
       order by o.raised_at desc, o.id limit 500`,
      [organisationIds, userId],
    );
  }

  /** False when somebody else was faster. */
  async move(
    tx: Transaction,
    id: string,
    revision: number,
    to: ObstacleState,
    dueOn: string | null,
  ): Promise<boolean> {
    const rows = await tx.query(
      `update plan_obstacles set state = $3, due_on = $4, revision = revision + 1
       where id = $1 and revision = $2 returning id`,
      [id, revision, to, dueOn],
    );
    return rows.length === 1;
  }

  async addStep(tx: Transaction, step: Omit<ObstacleStepRow, 'id'>): Promise<void> {
    await tx.query(
      `insert into plan_obstacle_steps (obstacle_id, state, day, agency_id, document_number, statement, due_on, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        step.obstacle_id,
        step.state,
        step.day,
        step.agency_id,
        step.document_number,
        step.statement,
        step.due_on,
        step.recorded_at,
        by(tx),
      ],
    );
  }

  steps(reader: Reader, obstacleIds: readonly string[]): Promise<ObstacleStepRow[]> {
    return reader.query<ObstacleStepRow>(
      `select id, obstacle_id, state, day, agency_id, document_number, statement, due_on, recorded_at
       from plan_obstacle_steps where obstacle_id = any($1) order by recorded_at, id`,
      [obstacleIds],
    );
  }
}
