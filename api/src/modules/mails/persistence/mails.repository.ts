import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { mailNotSent } from '../../../platform/mailer.js';

export interface KeptMailRow {
  id: number;
  at: Date;
  recipient: string;
  subject: string;
  body: string;
  sent_at: Date | null;
}

export interface FailedMailRow {
  id: number;
  kind: string | null;
  recipient: string | null;
  since: Date;
  attempts: number;
  max_attempts: number;
  /** Null when nobody tries again by itself. */
  next_at: Date | null;
  error: string;
}

const keptColumns = 'id, at, recipient, subject, body, sent_at';

/** Mails that wait in the outbox of the trial, and jobs whose mail a server did not take. */
@Injectable()
export class MailsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; before that id, if told. */
  kept(first: number, before: number | null): Promise<KeptMailRow[]> {
    return this.database.query<KeptMailRow>(
      `select ${keptColumns} from kept_mails where $1::bigint is null or id < $1 order by id desc limit $2`,
      [before, first],
    );
  }

  async keptOne(
    id: number,
    reader: Pick<Transaction, 'query'> = this.database,
  ): Promise<KeptMailRow | undefined> {
    const [row] = await reader.query<KeptMailRow>(`select ${keptColumns} from kept_mails where id = $1`, [
      id,
    ]);
    return row;
  }

  async setSent(id: number, at: Date): Promise<void> {
    await this.database.query('update kept_mails set sent_at = $2 where id = $1', [id, at]);
  }

  /** Oldest first: what has waited longest stands on top. */
  failed(first: number): Promise<FailedMailRow[]> {
    return this.database.query<FailedMailRow>(
      `select j.id, j.payload ->> 'kind' as kind, coalesce(j.payload ->> 'email', u.email) as recipient, j.created_at as since,
         j.attempts, j.max_attempts, case when j.attempts < j.max_attempts then j.run_at end as next_at,
         substr(j.last_error, length($1) + 1) as error
       from graphile_worker._private_jobs j left join users u on u.id::text = j.payload ->> 'userId'
       where starts_with(j.last_error, $1) order by j.created_at, j.id limit $2`,
      [mailNotSent, first],
    );
  }

  /** Has a mail tried again at once, from the first try on; false when it is no failed mail, or is being tried just now. */
  async tryAgain(tx: Transaction, id: number): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from graphile_worker._private_jobs j, graphile_worker.reschedule_jobs(array[j.id], run_at := now(), attempts := 0)
       where j.id = $1 and j.locked_at is null and starts_with(j.last_error, $2)`,
      [id, mailNotSent],
    );
    return rows.length === 1;
  }
}
