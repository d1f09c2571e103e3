import { Injectable } from '@nestjs/common';
import type { Language } from '@caunoi/shared/vocabulary';
import type { OrganisationRole, PlatformRole } from '../../../platform/auth/actor.js';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { Where } from '../../../platform/database/where.js';

export interface SignInRow {
  id: string;
  email: string;
  full_name: string;
  locale: Language;
  platform_roles: PlatformRole[];
  demo: boolean;
  disabled_at: Date | null;
  password_hash: string | null;
  has_totp: boolean;
  has_passkey: boolean;
}

export interface ProfileRow {
  id: string;
  full_name: string;
  email: string;
  locale: Language;
  platform_roles: PlatformRole[];
  demo: boolean;
  has_password: boolean;
  has_totp: boolean;
  passkeys: number;
  recovery_codes: number;
  memberships: { organisationId: string; organisationName: string; roles: OrganisationRole[] }[];
}

const signInColumns = `u.id, u.email, u.full_name, u.locale, u.platform_roles, u.demo, u.disabled_at, c.password_hash,
  exists (select 1 from totp_authenticators t where t.user_id = u.id and t.confirmed_at is not null) as has_totp,
  exists (select 1 from passkeys p where p.user_id = u.id) as has_passkey`;

export interface UserListRow {
  id: string;
  full_name: string;
  email: string;
  platform_roles: PlatformRole[];
  demo: boolean;
  disabled_at: Date | null;
  created_at: Date;
  has_second_factor: boolean;
  memberships: { organisationId: string; organisationName: string; roles: OrganisationRole[] }[];
}

/** Organisations of the user with that alias, as JSON, by name. */
const membershipsOf = (user: string): string =>
  `coalesce((select json_agg(json_build_object('organisationId', m.organisation_id, 'organisationName', g.name, 'roles', m.roles)
     order by g.name collate "vi-x-icu", g.id)
   from memberships m join organisations g on g.id = m.organisation_id where m.user_id = ${user}.id), '[]') as memberships`;

const listColumns = `o.id, o.full_name, o.email, o.platform_roles, o.demo, o.disabled_at, o.created_at,
  (exists (select 1 from totp_authenticators t where t.user_id = o.id and t.confirmed_at is not null)
    or exists (select 1 from passkeys p where p.user_id = o.id)) as has_second_factor, ${membershipsOf('o')}`;

@Injectable()
export class UsersRepository {
  private readonly list: ListReader<UserListRow>;

  constructor(private readonly database: Database) {
    this.list = new ListReader(database, {
      from: 'users o',
      columns: listColumns,
      newest: 'o.created_at',
      title: 'o.full_name',
    });
  }

  /** Accounts whose address begins with the text or whose name holds it. */
  page<Node>(
    text: string,
    request: ListRequest,
    node: (row: UserListRow) => Node,
  ): Promise<Connection<Node>> {
    const found = (): Where => {
      const where = new Where();
      const wanted = text.normalize('NFC').trim().toLowerCase();
      if (wanted !== '') where.and('(starts_with(o.email, ?) or strpos(lower(o.full_name), ?) > 0)', wanted);
      return where;
    };
    return this.list.connection(request, found, [], node);
  }

  /** Who signs in with this address; one statement, found or not. */
  async forSignIn(email: string, reader: Reader = this.database): Promise<SignInRow | undefined> {
    const [row] = await reader.query<SignInRow>(
      `select ${signInColumns} from users u left join credentials c on c.user_id = u.id where u.email = $1`,
      [email],
    );
    return row;
  }

  async byId(id: string, reader: Reader = this.database): Promise<SignInRow | undefined> {
    const [row] = await reader.query<SignInRow>(
      `select ${signInColumns} from users u left join credentials c on c.user_id = u.id where u.id = $1`,
      [id],
    );
    return row;
  }

  /** What people see of their own account. */
  async profile(id: string): Promise<ProfileRow | undefined> {
    const [row] = await this.database.query<ProfileRow>(
      `select u.id, u.full_name, u.email, u.locale, u.platform_roles, u.demo,
         exists (select 1 from credentials c where c.user_id = u.id) as has_password,
         exists (select 1 from totp_authenticators t where t.user_id = u.id and t.confirmed_at is not null) as has_totp,
         (select count(*)::int from passkeys p where p.user_id = u.id) as passkeys,
         (select count(*)::int from recovery_codes r where r.user_id = u.id and r.used_at is null) as recovery_codes,
         ${membershipsOf('u')}
       from users u where u.id = $1`,
      [id],
    );
    return row;
  }

  /** Adds a person; undefined when the address has an account already. */
  async add(
    tx: Transaction,
    user: {
      email: string;
      fullName: string;
      locale: Language;
      platformRoles?: readonly PlatformRole[];
      demo?: boolean;
    },
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `insert into users (email, full_name, locale, platform_roles, demo) values ($1, $2, $3, $4, $5)
       on conflict (email) do nothing returning id`,
      [user.email, user.fullName, user.locale, user.platformRoles ?? [], user.demo ?? false],
    );
    return row?.id;
  }

  async setPassword(tx: Transaction, userId: string, passwordHash: string, now: Date): Promise<void> {
    await tx.query(
      `insert into credentials (user_id, password_hash, changed_at) values ($1, $2, $3)
       on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
      [userId, passwordHash, now],
    );
  }

  async setProfile(tx: Transaction, userId: string, fullName: string, locale: Language): Promise<void> {
    await tx.query('update users set full_name = $2, locale = $3, revision = revision + 1 where id = $1', [
      userId,
      fullName,
      locale,
    ]);
  }

  /** False when somebody else has that address. */
  async setEmail(tx: Transaction, userId: string, email: string): Promise<boolean> {
    const rows = await tx.query(
      `update users set email = $2, revision = revision + 1
       where id = $1 and not exists (select 1 from users o where o.email = $2 and o.id <> $1) returning id`,
      [userId, email],
    );
    return rows.length === 1;
  }

  async setPlatformRoles(tx: Transaction, userId: string, roles: readonly PlatformRole[]): Promise<boolean> {
    const rows = await tx.query(
      'update users set platform_roles = $2, revision = revision + 1 where id = $1 returning id',
      [userId, roles],
    );
    return rows.length === 1;
  }

  async setDisabled(tx: Transaction, userId: string, at: Date | null): Promise<boolean> {
    const rows = await tx.query(
      'update users set disabled_at = $2, revision = revision + 1 where id = $1 returning id',
      [userId, at],
    );
    return rows.length === 1;
  }

  /** Administrators who can sign in, locked until the transaction ends. */
  async lockAdministrators(tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from users where 'administrator' = any(platform_roles) and disabled_at is null order by id for update`,
    );
    return rows.map(({ id }) => id);
  }

  /** Whether somebody real administers this installation. */
  async hasAdministrator(reader: Reader = this.database): Promise<boolean> {
    const rows = await reader.query(
      `select 1 from users where 'administrator' = any(platform_roles) and not demo limit 1`,
    );
    return rows.length > 0;
  }
}
