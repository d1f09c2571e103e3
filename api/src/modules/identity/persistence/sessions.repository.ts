import { Injectable } from '@nestjs/common';
import type { OrganisationRole, PlatformRole } from '../../../platform/auth/actor.js';
import { Database, type Transaction } from '../../../platform/database/database.js';

export interface SessionRow {
  id: string;
  user_id: string;
  state: 'second_factor_due' | 'open';
  method: SessionMethod;
  second_factor: boolean;
  created_at: Date;
  proved_at: Date;
  last_seen_at: Date;
  platform_roles: PlatformRole[];
  demo: boolean;
  memberships: { organisationId: string; roles: OrganisationRole[] }[];
}
export type SessionMethod = 'password' | 'passkey' | 'oidc' | 'link';

export interface NewSession {
  readonly tokenHash: Buffer;
  readonly userId: string;
  readonly state: 'second_factor_due' | 'open';
  readonly method: SessionMethod;
  readonly secondFactor: boolean;
  readonly device: string;
  readonly network: string;
  readonly now: Date;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The session of a token with its person, unless it was ended or the person is disabled. One statement. */
  async byToken(tokenHash: Buffer): Promise<SessionRow | undefined> {
    const [row] = await this.database.query<SessionRow>(
      `select s.id, s.user_id, s.state, s.method, s.second_factor, s.created_at, s.proved_at, s.last_seen_at,
         u.platform_roles, u.demo,
         coalesce((select json_agg(json_build_object('organisationId', m.organisation_id, 'roles', m.roles) order by m.organisation_id)
           from memberships m where m.user_id = u.id), '[]') as memberships
       from sessions s join users u on u.id = s.user_id
       where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null`,
      [tokenHash],
    );
    return row;
  }

  async seen(id: string, now: Date): Promise<void> {
    await this.database.query('update sessions set last_seen_at = $2 where id = $1 and last_seen_at < $2', [
      id,
      now,
    ]);
  }

  async add(tx: Transaction, session: NewSession): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into sessions (token_hash, user_id, state, method, second_factor, device, network, created_at, proved_at, last_seen_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8) returning id`,
      [
        session.tokenHash,
        session.userId,
        session.state,
        session.method,
        session.secondFactor,
        session.device,
        session.network,
        session.now,
      ],
    );
    return row!.id;
  }

  /** A new token for a session that goes on; false when it was ended in the meantime. */
  async renew(
    tx: Transaction,
    id: string,
    tokenHash: Buffer,
    change: { secondFactor?: boolean; provedAt?: Date } = {},
  ): Promise<boolean> {
    const rows = await tx.query(
      `update sessions set token_hash = $2, second_factor = second_factor or $3, state = case when $3 then 'open' else state end,
         proved_at = coalesce($4, proved_at)
       where id = $1 and ended_at is null returning id`,
      [id, tokenHash, change.secondFactor ?? false, change.provedAt ?? null],
    );
    return rows.length === 1;
  }

  async end(tx: Transaction, userId: string, id: string, now: Date): Promise<boolean> {
    const rows = await tx.query(
      'update sessions set ended_at = $3 where id = $1 and user_id = $2 and ended_at is null returning id',
      [id, userId, now],
    );
    return rows.length === 1;
  }

  /** Ends every session of a person, but for one if told; answers how many. */
  async endAll(tx: Transaction, userId: string, now: Date, except: string | null = null): Promise<number> {
    const rows = await tx.query(
      'update sessions set ended_at = $2 where user_id = $1 and ended_at is null and id is distinct from $3::uuid returning id',
      [userId, now, except],
    );
    return rows.length;
  }

  ofUser(userId: string): Promise<
    {
      id: string;
      device: string;
      network: string;
      method: SessionMethod;
      second_factor: boolean;
      state: 'second_factor_due' | 'open';
      created_at: Date;
      last_seen_at: Date;
    }[]
  > {
    return this.database.query(
      `select id, device, network, method, second_factor, state, created_at, last_seen_at from sessions
       where user_id = $1 and ended_at is null order by last_seen_at desc, id limit 100`,
      [userId],
    );
  }

  /** What nobody needs any more: sessions, links and ceremonies that were over two months ago. */
  async forgetOld(tx: Transaction, now: Date): Promise<void> {
    await tx.query(
      `with old as (select $1::timestamptz - interval '60 days' as day),
         links as (delete from one_time_links using old where expires_at < old.day),
         ceremonies as (delete from ceremonies using old where expires_at < old.day)
       delete from sessions using old where ended_at < old.day or last_seen_at < old.day`,
      [now],
    );
  }
}
