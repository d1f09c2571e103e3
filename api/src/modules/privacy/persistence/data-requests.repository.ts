import { Injectable } from '@nestjs/common';
import type { DataRequestKind, DataRequestState, PersonKind } from '@caunoi/shared/privacy/privacy-inputs';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';
import type { DataSubject } from '../../../platform/personal-data/personal-data.js';
import type { DataRequestRow } from '../domain/data-request.js';

export interface NewRequest {
  readonly kind: DataRequestKind;
  readonly personKind: PersonKind;
  readonly personId: string;
  readonly recordedBy: string | null;
  readonly details: string | null;
  readonly askedAt: Date;
  readonly answerDue: string;
  readonly due: string;
}

const columns = `r.id, r.kind, r.person_kind, r.person_id, coalesce(u.full_name, e.name) as person_name, r.on_behalf, r.details,
  r.state, r.asked_at, r.answer_due::text as answer_due, r.due::text as due, r.extended, r.answered_at, r.closed_at, r.reason,
  (select f.id from stored_files f where f.subject_kind = 'data_export' and f.subject_id = r.id) as file_id`;
const from = `data_requests r
  left join users u on r.person_kind = 'user' and u.id = r.person_id
  left join experts e on r.person_kind = 'expert' and e.id = r.person_id`;
const closed = "r.state in ('done', 'refused')";

@Injectable()
export class DataRequestsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined when one of this kind is open for this person already. */
  async add(tx: Transaction, request: NewRequest): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `insert into data_requests (kind, person_kind, person_id, recorded_by, on_behalf, details, asked_at, answer_due, due)
       values ($1, $2, $3, $4, $4::uuid is not null, $5, $6, $7, $8)
       on conflict (person_id, kind) where state <> all (array['done'::text, 'refused'::text]) do nothing returning id`,
      [
        request.kind,
        request.personKind,
        request.personId,
        request.recordedBy,
        request.details,
        request.askedAt,
        request.answerDue,
        request.due,
      ],
    );
    return row?.id;
  }

  async byId(id: string, reader: Reader = this.database): Promise<DataRequestRow | undefined> {
    const [row] = await reader.query<DataRequestRow>(`select ${columns} from ${from} where r.id = $1`, [id]);
    return row;
  }

  async lock(tx: Transaction, id: string): Promise<DataRequestRow | undefined> {
    await tx.query('select id from data_requests where id = $1 for update', [id]);
    return this.byId(id, tx);
  }

  ofPerson(userId: string): Promise<DataRequestRow[]> {
    return this.database.query<DataRequestRow>(
      `select ${columns} from ${from} where r.person_kind = 'user' and r.person_id = $1 order by r.asked_at desc limit 100`,
      [userId],
    );
  }

  /** For the desk: what is open by what is due next, or what was closed last. */
  page(open: boolean, first: number): Promise<DataRequestRow[]> {
    return this.database.query<DataRequestRow>(
      open
        ? `select ${columns} from ${from} where not ${closed}
           order by case when r.state = 'received' then r.answer_due else r.due end, r.id limit $1`
        : `select ${columns} from ${from} where ${closed} order by r.closed_at desc, r.id limit $1`,
      [first],
    );
  }

  async change(
    tx: Transaction,
    id: string,
    to: {
      readonly state: DataRequestState;
      readonly due?: string;
      readonly reason?: string;
      readonly decidedBy?: string;
      readonly now: Date;
    },
  ): Promise<void> {
    await tx.query(
      `update data_requests set
         state = $2,
         extended = extended or $3::date is not null,
         due = coalesce($3::date, due),
         reason = coalesce($4, reason),
         decided_by = coalesce($5, decided_by),
         answered_at = case when state = 'received' then coalesce(answered_at, $6) else answered_at end,
         closed_at = case when $2 in ('done', 'refused') then $6 else closed_at end
       where id = $1`,
      [id, to.state, to.due ?? null, to.reason ?? null, to.decidedBy ?? null, to.now],
    );
  }

  /** What finds the person of a request in every module; undefined when they are gone. */
  async subjectOf(reader: Reader, kind: PersonKind, id: string): Promise<DataSubject | undefined> {
    if (kind === 'expert') {
      const [expert] = await reader.query('select id from experts where id = $1', [id]);
      return expert ? { userId: null, expertId: id, email: null } : undefined;
    }
    const [user] = await reader.query<{ email: string }>('select email from users where id = $1', [id]);
    return user ? { userId: id, expertId: null, email: user.email } : undefined;
  }

  /** Whether this is the last person who can administer the platform. */
  async isLastAdministrator(reader: Reader, userId: string): Promise<boolean> {
    const [row] = await reader.query<{ last: boolean }>(
      `select bool_or(id = $1) and count(*) = 1 as last from users
       where 'administrator' = any(platform_roles) and disabled_at is null and not demo`,
      [userId],
    );
    return row?.last === true;
  }

  /** Ids of a person's requests; their words about themselves go. */
  async forgetDetails(tx: Transaction, personId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'update data_requests set details = null, reason = null where person_id = $1 returning id',
      [personId],
    );
    return rows.map(({ id }) => id);
  }
}
