import { Injectable } from '@nestjs/common';
import type { SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { Keyset } from '../../../platform/database/page.js';
import type { AnswerState } from './need-answer.entities.js';

export interface AnswerRow {
  readonly needId: string;
  readonly organisationId: string | null;
  readonly state: AnswerState;
  readonly startedAt: Date;
  readonly dueOn: string;
  readonly adviserId: string | null;
  readonly adviserName: string | null;
  readonly answeredAt: Date | null;
  readonly text: string | null;
  readonly escalatedAt: Date | null;
}

export interface CandidateRow {
  readonly needId: string;
  readonly kind: SupplyKind;
  readonly targetId: string;
  readonly explanation: string;
}

export interface Begun {
  readonly needId: string;
  readonly startedAt: Date;
}

const columns = `a.need_id as "needId", n.organisation_id as "organisationId", a.state, a.started_at as "startedAt",
  a.due_on::text as "dueOn", a.adviser_id as "adviserId", u.full_name as "adviserName", a.answered_at as "answeredAt", a.text,
  a.escalated_at as "escalatedAt"`;
const from = 'need_answers a join needs n on n.id = a.need_id left join users u on u.id = a.adviser_id';

@Injectable()
export class NeedAnswersRepository {
  /** Of these needs, the published ones whose clock does not run and who have had no answer, with when it should begin. */
  withoutClock(tx: Transaction, needIds: readonly string[], now: Date): Promise<Begun[]> {
    return tx.query<Begun>(
      `select n.id as "needId", case when a.need_id is null then greatest(n.published_at, n.created_at) else $2 end as "startedAt"
       from needs n left join need_answers a on a.need_id = n.id
       where n.id = any($1) and n.status = 'published' and (a.need_id is null or a.state = 'stopped')
       order by n.id`,
      [needIds, now],
    );
  }

  /** Starts a clock that does not run; one that runs or has been answered stays as it is. */
  async start(tx: Transaction, { needId, startedAt }: Begun, dueOn: string): Promise<void> {
    await tx.query(
      `insert into need_answers as kept (need_id, state, started_at, due_on) values ($1, 'open', $2, $3)
       on conflict (need_id) do update
         set state = 'open', started_at = excluded.started_at, due_on = excluded.due_on, escalated_at = null
         where kept.state = 'stopped'`,
      [needId, startedAt, dueOn],
    );
  }

  /** Stops the clocks of those of these needs that nobody can read any more. */
  async stop(tx: Transaction, needIds: readonly string[]): Promise<void> {
    await tx.query(
      `update need_answers a set state = 'stopped' from needs n
       where n.id = a.need_id and a.need_id = any($1) and a.state = 'open' and n.status <> 'published'`,
      [needIds],
    );
  }

  /** Marks what is overdue and was not marked before; answers how many. */
  async markOverdue(tx: Transaction, today: string, now: Date): Promise<number> {
    const rows = await tx.query(
      `update need_answers set escalated_at = $2
       where state = 'open' and due_on < $1 and escalated_at is null returning 1`,
      [today, now],
    );
    return rows.length;
  }

  /** What waits for an answer, what is due first at the top. */
  queue(reader: Reader, after: Keyset | undefined, limit: number): Promise<AnswerRow[]> {
    return reader.query<AnswerRow>(
      `select ${columns} from ${from}
       where a.state = 'open' and ($1::date is null or (a.due_on, a.need_id) > ($1, $2::uuid))
       order by a.due_on, a.need_id limit $3`,
      [after?.value ?? null, after?.id ?? null, limit],
    );
  }

  async countOpen(reader: Reader, cap: number): Promise<number> {
    const [row] = await reader.query<{ n: number }>(
      "select count(*)::int as n from (select 1 from need_answers where state = 'open' limit $1) as counted",
      [cap + 1],
    );
    return row?.n ?? 0;
  }

  /** Of these needs, for those who may know: the owner's people, or everybody of the desk. */
  ofNeeds(
    reader: Reader,
    needIds: readonly string[],
    organisationIds: readonly string[],
    desk: boolean,
  ): Promise<AnswerRow[]> {
    return reader.query<AnswerRow>(
      `select ${columns} from ${from} where a.need_id = any($1) and ($3 or n.organisation_id = any($2))`,
      [needIds, organisationIds, desk],
    );
  }

  async lock(tx: Transaction, needId: string): Promise<AnswerRow | undefined> {
    const [row] = await tx.query<AnswerRow>(
      `select ${columns} from ${from} where a.need_id = $1 for no key update of a`,
      [needId],
    );
    return row;
  }

  async assign(tx: Transaction, needId: string, adviserId: string): Promise<void> {
    await tx.query('update need_answers set adviser_id = $2 where need_id = $1', [needId, adviserId]);
  }

  async answer(
    tx: Transaction,
    needId: string,
    answer: {
      state: 'candidates' | 'nothing_found';
      adviserId: string;
      text: string | null;
      daysTaken: number;
      candidates: readonly Omit<CandidateRow, 'needId'>[];
      now: Date;
    },
  ): Promise<void> {
    await tx.query(
      `update need_answers set state = $2, adviser_id = $3, text = $4, days_taken = $5, answered_at = $6 where need_id = $1`,
      [needId, answer.state, answer.adviserId, answer.text, answer.daysTaken, answer.now],
    );
    await tx.query(
      `insert into need_answer_candidates (need_id, position, kind, target_id, explanation)
       select $1, c.position, c.kind, c."targetId", c.explanation
       from jsonb_to_recordset($2::jsonb) as c(position int, kind text, "targetId" uuid, explanation text)`,
      [needId, JSON.stringify(answer.candidates.map((one, index) => ({ ...one, position: index + 1 })))],
    );
  }

  candidates(reader: Reader, needIds: readonly string[]): Promise<CandidateRow[]> {
    return reader.query<CandidateRow>(
      `select need_id as "needId", kind, target_id as "targetId", explanation from need_answer_candidates
       where need_id = any($1) order by need_id, position`,
      [needIds],
    );
  }

  /** Which of these exist and can be read by every member: an answer names nothing that its reader cannot open. */
  async readable(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `select 'offer ' || id as id from offers where id = any($1) and status = 'published' and visibility in ('public', 'members')
       union all select 'expert ' || id from experts where id = any($1)
       union all select 'lab ' || id from labs where id = any($1)`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** What the public figures are made of: the answers since an instant. */
  answeredSince(reader: Reader, since: Date): Promise<{ state: AnswerState; daysTaken: number }[]> {
    return reader.query(
      `select state, days_taken as "daysTaken" from need_answers where answered_at >= $1 and days_taken is not null`,
      [since],
    );
  }
}
