import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@caunoi/testing/database';
import pg from 'pg';
import { anonymous, system, type Actor, type UserActor } from '../auth/actor.js';
import { runInRequest } from '../request-scope.js';
import { signedInPerson, someOrganisation } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { Database } from './database.js';
import { isBoundByPolicies } from './row-security.js';

/** Every table that carries confidential rows; a new one with policies is found by the first test. */
const guarded = ['audit_records', 'kept_mails', 'listing_readers', 'needs', 'offers'];

/**
 * What PostgreSQL hides by itself: every statement here leaves the repositories' conditions out on purpose. All run as the
 * role that the product connects with.
 */
describe('row policies, with visibleTo left out', () => {
  let app: TestApp;
  let database: Database;
  let raw: pg.Client;
  const ids: Record<string, string> = {};
  let owner: UserActor;
  let member: UserActor;
  let named: UserActor;
  let adviser: UserActor;
  let auditor: UserActor;

  const actorOf = (
    userId: string,
    organisationId: string | undefined,
    roles: UserActor['roles'],
  ): UserActor => ({
    kind: 'user',
    userId,
    roles,
    organisationIds: organisationId === undefined ? [] : [organisationId],
    memberships: [],
    waitingRoles: [],
    sessionId: 'none',
    secondFactor: true,
  });

  beforeAll(async () => {
    app = await startTestApp();
    database = app.app.nest.get(Database);
    raw = new pg.Client({ connectionString: app.database.url });
    await raw.connect();
    const organisation = await someOrganisation(app, 'Đơn vị có bí mật');
    const other = await someOrganisation(app, 'Đơn vị khác');
    const person = async (of: string | undefined, roles: UserActor['roles']): Promise<UserActor> =>
      actorOf((await signedInPerson(app)).userId, of, roles);
    owner = await person(organisation, ['member']);
    member = await person(other, ['member']);
    named = await person(other, ['member']);
    adviser = await person(undefined, ['adviser']);
    auditor = await person(undefined, ['auditor']);
    for (const [name, status, visibility] of [
      ['public', 'published', 'public'],
      ['members', 'published', 'members'],
      ['nda', 'published', 'after_nda'],
      ['named', 'published', 'named'],
      ['draft', 'draft', 'public'],
      ['closed', 'closed', 'public'],
    ] as const) {
      for (const [table, text, values] of [
        ['needs', 'description', "'vi'"],
        ['offers', 'summary, kind', "'vi'"],
      ] as const) {
        const [row] = await app.sql<{ id: string }>(
          `insert into ${table} (organisation_id, title, status, visibility, source, language, ${text})
           values ($1, $2, $3, $4, 'user', ${values}, 'x'${table === 'offers' ? ", 'technology'" : ''}) returning id`,
          [organisation, `${table} ${name}`, status, visibility],
        );
        ids[`${table} ${name}`] = row!.id;
      }
    }
    await app.sql(
      `insert into listing_readers (listing_id, email, added_at, organisation_id)
       select $1, email, now(), $2 from users where id = $3`,
      [ids['needs named'], organisation, named.userId],
    );
    await app.sql(
      "insert into kept_mails (recipient, subject, body) values ('ai@example.vn', 'Thư', 'Bí mật')",
    );
    await database.transaction(owner, async (tx) => {
      await tx.query(
        `insert into audit_records (seq, at, actor_kind, actor_id, action, subject_kind, previous, hash)
         values (1, now(), 'user', $1, 'test.done', 'test', '\\x00', '\\x00')`,
        [owner.userId],
      );
    });
  }, 300_000);
  afterAll(async () => {
    await raw.end();
    await app.close();
  }, 300_000);

  /** Asks as the request of that actor does. */
  const inRequestOf = <T>(actor: Actor, work: () => Promise<T>): Promise<T> =>
    runInRequest(
      {
        requestId: 'row-security',
        signal: new AbortController().signal,
        sqlStatements: 0,
        ...(actor.kind === 'user' ? { actor } : {}),
      },
      work,
    );
  const titles = async (actor: Actor, table: string): Promise<string[]> => {
    const rows = await inRequestOf(actor, () =>
      database.query<{ title: string }>(`select title from ${table} order by title`),
    );
    return rows.map(({ title }) => title.replace(`${table} `, ''));
  };

  it('the product connects with a role that policies bind, and each guarded table forces them on its owner', async () => {
    expect(await isBoundByPolicies({ query: (sql) => app.sql(sql) })).toBe(true);
    const tables = await app.sql<{ relname: string; relforcerowsecurity: boolean }>(
      "select relname, relforcerowsecurity from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace order by relname",
    );
    expect(tables).toEqual(
      expect.arrayContaining(guarded.map((relname) => ({ relname, relforcerowsecurity: true }))),
    );
    expect(tables.filter((table) => !table.relforcerowsecurity)).toEqual([]);
  });

  it('a superuser is told apart, so that production can refuse it', async () => {
    const superuser = new pg.Client({ connectionString: app.database.adminUrl });
    await superuser.connect();
    const query = async (sql: string) => (await superuser.query<{ free: boolean }>(sql)).rows;
    expect(await isBoundByPolicies({ query })).toBe(false);
    await superuser.end();
  });

  it.each(['needs', 'offers'])('%s: a connection that says nothing sees what is public', async (table) => {
    const { rows } = await raw.query<{ title: string }>(`select title from ${table}`);
    expect(rows).toEqual([{ title: `${table} public` }]);
  });

  it.each(['audit_records', 'kept_mails', 'listing_readers'])(
    '%s: a connection that says nothing sees nothing, and changes nothing',
    async (table) => {
      expect((await raw.query(`select * from ${table}`)).rows).toEqual([]);
      if (table !== 'audit_records') expect((await raw.query(`delete from ${table}`)).rowCount).toBe(0);
    },
  );

  it('a connection that says nothing writes nothing', async () => {
    expect((await raw.query("delete from needs where title = 'needs public'")).rowCount).toBe(0);
    await expect(raw.query("update needs set title = 'Bị đổi' where title = 'needs public'")).rejects.toThrow(
      'row-level security',
    );
    await expect(
      raw.query("insert into kept_mails (recipient, subject, body) values ('a@b.vn', 'x', 'x')"),
    ).rejects.toThrow('row-level security');
  });

  it.each(['needs', 'offers'])('%s: each reader sees its own tiers', async (table) => {
    expect(await titles(anonymous, table)).toEqual(['public']);
    expect(await titles(member, table)).toEqual(['members', 'public']);
    expect(await titles(named, table)).toEqual(
      table === 'needs' ? ['members', 'named', 'public'] : ['members', 'public'],
    );
    expect(await titles(auditor, table)).toEqual(['members', 'public']);
    expect(await titles(adviser, table)).toEqual(['closed', 'members', 'named', 'nda', 'public']);
    expect(await titles(owner, table)).toEqual(['closed', 'draft', 'members', 'named', 'nda', 'public']);
  });

  it('the undertaking opens its tier, and only in its present version', async () => {
    const [text] = await app.sql<{ version: number }>('select max(version) as version from nda_texts');
    await app.sql('insert into nda_acceptances (user_id, version, accepted_at) values ($1, $2, now())', [
      member.userId,
      text!.version,
    ]);
    expect(await titles(member, 'needs')).toEqual(['members', 'nda', 'public']);
    await app.sql("insert into nda_texts (version, vi, en, valid_from) values ($1, 'Mới', 'New', now())", [
      text!.version + 1,
    ]);
    expect(await titles(member, 'needs')).toEqual(['members', 'public']);
  });

  it('named readers are known to the owner, to staff and to themselves', async () => {
    const count = (actor: Actor) =>
      inRequestOf(actor, async () => (await database.query('select 1 from listing_readers')).length);
    expect(await Promise.all([anonymous, member, auditor, named, owner, adviser].map(count))).toEqual([
      0, 0, 0, 1, 1, 1,
    ]);
  });

  it('the audit is read by auditors and administrators; each sees its own', async () => {
    const count = (actor: Actor) =>
      inRequestOf(actor, async () => (await database.query('select 1 from audit_records')).length);
    expect(await Promise.all([anonymous, member, adviser, owner, auditor].map(count))).toEqual([
      0, 0, 0, 1, 1,
    ]);
  });

  it('nobody writes an audit record in another’s name', async () => {
    await expect(
      database.transaction(member, (tx) =>
        tx.query(
          `insert into audit_records (seq, at, actor_kind, actor_id, action, subject_kind, previous, hash)
           values (2, now(), 'user', $1, 'test.forged', 'test', '\\x00', '\\x00')`,
          [owner.userId],
        ),
      ),
    ).rejects.toThrow('row-level security');
  });

  it('nobody writes for an organisation that is not theirs', async () => {
    await expect(
      database.transaction(member, (tx) =>
        tx.query("update needs set title = 'Bị đổi' where id = $1", [ids['needs public']]),
      ),
    ).rejects.toThrow('row-level security');
    const touched = await database.transaction(member, (tx) =>
      tx.query("update needs set title = 'Bị đổi' where id = $1 returning id", [ids['needs draft']]),
    );
    expect(touched).toEqual([]);
  });

  it('what was said ends with its statement or transaction, whatever became of it', async () => {
    const single = await createTestDatabase();
    const client = new pg.Client({ connectionString: single.url });
    await client.connect();
    const { queryAs } = await import('./row-security.js');
    const now = async () =>
      (
        await queryAs(client, anonymous, {
          name: 'now',
          text: "select coalesce(current_setting('caunoi.actor', true), '') as told",
          values: [],
        })
      ).rows;
    const asks = {
      name: 'asks',
      text: "select current_setting('caunoi.actor') as told, $1::int as n",
      values: [7],
    };
    expect(await now()).toEqual([{ told: '' }]);
    expect((await queryAs(client, owner, asks)).rows).toEqual([{ told: 'user', n: 7 }]);
    expect(await now()).toEqual([{ told: '' }]);
    expect((await queryAs(client, system('test'), asks)).rows).toEqual([{ told: 'system', n: 7 }]);
    await expect(
      queryAs(client, owner, { name: 'breaks', text: 'select 1 / $1::int', values: [0] }),
    ).rejects.toThrow('division by zero');
    await expect(
      queryAs(client, owner, { name: 'wrong', text: 'select nothing', values: [] }),
    ).rejects.toThrow('does not exist');
    expect(await now()).toEqual([{ told: '' }]);
    expect((await queryAs(client, owner, asks)).rows).toEqual([{ told: 'user', n: 7 }]);
    await client.end();
    await single.drop();
  });

  it('fifty readers at once on one pool are never taken for each other', async () => {
    const readers: readonly (readonly [Actor, number])[] = [
      [anonymous, 1],
      [member, 2],
      [owner, 6],
      [adviser, 5],
      [named, 3],
    ];
    const seen = await Promise.all(
      Array.from({ length: 250 }, async (_, i) => {
        const [actor, expected] = readers[i % readers.length]!;
        return (await titles(actor, 'needs')).length === expected;
      }),
    );
    expect(seen.filter((right) => !right)).toEqual([]);
  });
});
