import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

export interface AuditRow {
  seq: number;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string | null;
  action: string;
  subject_kind: string;
  subject_id: string | null;
  subject_name: string | null;
  facts: Record<string, unknown>;
}

export interface AuditSelection {
  readonly first: number;
  /** Records before this number; the newest without it. */
  readonly before?: number | null;
  readonly actorId?: string | null;
  readonly subjectId?: string | null;
  /** The beginning of the action's name. */
  readonly action?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
}

@Injectable()
export class AuditRecordsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. The names are of today: the chain itself holds ids only. */
  page(selection: AuditSelection): Promise<AuditRow[]> {
    return this.database.query<AuditRow>(
      `select r.seq, r.at, r.actor_kind, r.actor_id, u.full_name as actor_name, r.action, r.subject_kind, r.subject_id, s.full_name as subject_name, r.facts
       from audit_records r left join users u on u.id = r.actor_id
         left join users s on r.subject_kind = 'user' and s.id::text = r.subject_id
       where ($1::bigint is null or r.seq < $1) and ($2::uuid is null or r.actor_id = $2)
         and ($3::text is null or r.subject_id = $3)
         and ($4::text is null or starts_with(r.action, $4))
         and ($5::timestamptz is null or r.at >= $5) and ($6::timestamptz is null or r.at < $6)
       order by r.seq desc limit $7`,
      [
        selection.before ?? null,
        selection.actorId ?? null,
        selection.subjectId ?? null,
        selection.action ?? null,
        selection.from ?? null,
        selection.to ?? null,
        selection.first,
      ],
    );
  }
}
