import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { system } from '../auth/actor.js';
import { Database } from '../database/database.js';
import { Audit } from './audit.js';
import { verifyAudit } from './verify-audit.js';

describe('the audit chain', () => {
  let app: TestApp;
  let database: Database;
  let audit: Audit;
  beforeAll(async () => {
    app = await startTestApp();
    database = app.app.nest.get(Database);
    audit = app.app.nest.get(Audit);
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const write = (facts: Record<string, string | number | boolean | null | readonly string[]> = {}) =>
    database.transaction(system('test'), (tx) =>
      audit.write(tx, { action: 'test.done', subject: { kind: 'test', id: 'ấ"\\\u2028' }, facts }),
    );

  /** As the owner of the table could: the trigger out of the way. */
  const tamper = async (sql: string): Promise<void> => {
    await app.sql('alter table audit_records disable trigger audit_records_append_only');
    await app.sql(sql);
    await app.sql('alter table audit_records enable trigger audit_records_append_only');
  };

  it('is whole after many at once, with all kinds of facts', async () => {
    await Promise.all(
      Array.from({ length: 25 }, (_, i) => write({ n: i, z: 'đ', a: ['b', 'a'], no: false, none: null })),
    );
    expect(await verifyAudit(database)).toMatchObject({ ok: true, records: 25 });
  });

  it('holds a record if and only if the change was committed', async () => {
    const before = await verifyAudit(database);
    await expect(
      database.transaction(system('test'), async (tx) => {
        await audit.write(tx, { action: 'test.undone', subject: { kind: 'test', id: null } });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await verifyAudit(database)).toEqual(before);
    const person = await signedInPerson(app);
    await app.graphql(
      'mutation { updateProfile(input: { fullName: "Tên Mới", locale: en }) { id } }',
      {},
      { headers: person.headers },
    );
    const [last] = await app.sql<{ action: string; actor_id: string; facts: unknown }>(
      'select * from audit_records order by seq desc limit 1',
    );
    expect(last).toMatchObject({ action: 'user.profile_changed', actor_id: person.userId, facts: {} });
  });

  it('is read by auditors, newest first, page by page, by who did it', async () => {
    const auditor = await signedInPerson(app, { platformRoles: ['auditor'] });
    type Entries = { auditRecords: { number: number; action: string; actorName: string | null }[] };
    const ask = async (args: string) =>
      (
        await app.graphql<Entries>(
          `{ auditRecords${args} { number action actorName } }`,
          {},
          { headers: auditor.headers },
        )
      ).data!.auditRecords;
    const [newest, ...rest] = await ask('(first: 5)');
    expect(newest).toMatchObject({ number: 26, action: 'user.profile_changed', actorName: 'Tên Mới' });
    expect(rest.map(({ number }) => number)).toEqual([25, 24, 23, 22]);
    expect((await ask('(first: 3, before: 3)')).map(({ number }) => number)).toEqual([2, 1]);
    const [{ actor_id } = { actor_id: '' }] = await app.sql<{ actor_id: string }>(
      'select actor_id from audit_records where seq = 26',
    );
    expect(await ask(`(actorId: "${actor_id}")`)).toHaveLength(1);
  });

  it('refuses every change of a record', async () => {
    for (const sql of [
      "update audit_records set action = 'x'",
      'delete from audit_records',
      'truncate audit_records',
    ]) {
      await expect(app.sql(sql)).rejects.toThrow('only ever added');
    }
  });

  it('names the first record that was changed', async () => {
    const [kept] = await app.sql<{ facts: unknown }>('select facts from audit_records where seq = 7');
    await tamper(`update audit_records set facts = facts || '{"n": 99}' where seq = 7`);
    expect(await verifyAudit(database)).toEqual({ ok: false, seq: 7, reason: 'changed' });
    await tamper(`update audit_records set facts = '${JSON.stringify(kept!.facts)}' where seq = 7`);
    expect(await verifyAudit(database)).toMatchObject({ ok: true });
  });

  it('names a record that was taken out, and one whose hash was made anew', async () => {
    await tamper("update audit_records set hash = sha256('x') where seq = 10");
    expect(await verifyAudit(database)).toEqual({ ok: false, seq: 10, reason: 'changed' });
    await tamper('delete from audit_records where seq = 5');
    expect(await verifyAudit(database)).toEqual({ ok: false, seq: 5, reason: 'missing' });
  });
});
