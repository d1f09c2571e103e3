import { Injectable } from '@nestjs/common';
import type { Language } from '@caunoi/shared/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { Keyset } from '../../../platform/database/page.js';
import type { NotificationKind, Topic } from '../domain/notification-kinds.js';

export interface Audience {
  /** Everybody who belongs to these. */
  readonly organisationIds?: readonly string[];
  readonly userIds?: readonly string[];
  /** Everybody who holds one of these roles for the province. */
  readonly platformRoles?: readonly string[];
}

export interface NotificationRow {
  readonly id: string;
  readonly topic: Topic;
  readonly kind: NotificationKind;
  readonly subject_id: string | null;
  readonly path: string | null;
  readonly created_at: Date;
  readonly read_at: Date | null;
}

export interface MailToWrite {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly subject_id: string | null;
  readonly path: string | null;
  readonly email: string;
  readonly full_name: string;
  readonly locale: Language;
}

@Injectable()
export class NotificationsRepository {
  /** Tells everybody of the audience who has an open account and was not told before; answers the new ones' ids. */
  async add(
    tx: Transaction,
    audience: Audience,
    what: {
      topic: Topic;
      kind: NotificationKind;
      subjectId: string | null;
      path: string | null;
      key: string;
      now: Date;
    },
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `insert into notifications (user_id, topic, kind, subject_id, key, created_at, path)
       select u.id, $4, $5, $6, $7, $8, $9 from users u
       where u.disabled_at is null and (
         u.id = any($2) or u.platform_roles && $3::text[]
         or exists (select from memberships m where m.user_id = u.id and m.organisation_id = any($1)))
       order by u.id
       on conflict (user_id, key) do nothing returning id`,
      [
        audience.organisationIds ?? [],
        audience.userIds ?? [],
        audience.platformRoles ?? [],
        what.topic,
        what.kind,
        what.subjectId,
        what.key,
        what.now,
        what.path,
      ],
    );
    return rows.map(({ id }) => id);
  }

  /** What is still to be written to somebody by mail; undefined when it has been, or the account was closed. */
  async mailToWrite(reader: Reader, id: string): Promise<MailToWrite | undefined> {
    const [row] = await reader.query<MailToWrite>(
      `select n.id, n.kind, n.subject_id, n.path, u.email, u.full_name, u.locale
       from notifications n join users u on u.id = n.user_id
       where n.id = $1 and n.mailed_at is null and u.disabled_at is null`,
      [id],
    );
    return row;
  }

  async setMailed(reader: Reader, id: string, now: Date): Promise<void> {
    await reader.query('update notifications set mailed_at = $2 where id = $1', [id, now]);
  }

  /** A person's own, newest first. */
  page(
    reader: Reader,
    userId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<(NotificationRow & { sort_key: string })[]> {
    return reader.query(
      `select id, topic, kind, subject_id, path, created_at, read_at, created_at::text as sort_key from notifications
       where user_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
       order by created_at desc, id desc limit $4`,
      [userId, after?.value ?? null, after?.id ?? null, limit],
    );
  }

  /** How many a person has, or has not read yet; counted up to one more than `cap`. */
  async count(reader: Reader, userId: string, unreadOnly: boolean, cap: number): Promise<number> {
    const [row] = await reader.query<{ n: number }>(
      `select count(*)::int as n from (
         select 1 from notifications where user_id = $1 and (not $2 or read_at is null) limit $3) as counted`,
      [userId, unreadOnly, cap + 1],
    );
    return row?.n ?? 0;
  }

  /** Marks a person's own as read: these, or all. */
  async markRead(tx: Transaction, userId: string, ids: readonly string[] | null, now: Date): Promise<void> {
    await tx.query(
      `update notifications set read_at = $3 where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
      [userId, ids, now],
    );
  }
}
