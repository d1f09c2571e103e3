import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { system } from '../auth/actor.js';
import { Database } from '../database/database.js';
import { SecretBox } from '../secret-box.js';
import { CONFIG } from '../tokens.js';
import type { Config } from '../../config/config.js';
import { Audit } from './audit.js';
import { hashOf } from './chain.js';
import { checkpointFile, Checkpoints, readCheckpoints, signed, signingKey } from './checkpoints.js';
import { verifyAudit, type Witness } from './verify-audit.js';

describe('signed checkpoints of the audit', () => {
  let app: TestApp;
  let database: Database;
  let audit: Audit;
  let checkpoints: Checkpoints;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caunoi-audit-'));
    app = await startTestApp({ env: { CAUNOI_DATA_DIR: folder } });
    database = app.app.nest.get(Database);
    audit = app.app.nest.get(Audit);
    checkpoints = app.app.nest.get(Checkpoints);
    file = checkpointFile(app.app.nest.get<Config>(CONFIG));
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }, 300_000);

  const key = () => signingKey(app.app.nest.get(SecretBox));
  const witness = async (): Promise<Witness> => ({ checkpoints: await readCheckpoints(file), key: key() });
  const write = (facts: Record<string, number>) =>
    database.transaction(system('test'), (tx) =>
      audit.write(tx, { action: 'test.done', subject: { kind: 'test', id: null }, facts }),
    );
  const asOwner = async (...statements: string[]): Promise<void> => {
    await app.sql('alter table audit_records disable trigger audit_records_append_only');
    for (const statement of statements) await app.sql(statement);
    await app.sql('alter table audit_records enable trigger audit_records_append_only');
  };

  it('are written once for each state of the chain, to the table and to a file of their own', async () => {
    expect(await checkpoints.write()).toBeUndefined();
    for (let n = 0; n < 5; n++) await write({ n });
    expect(await checkpoints.write()).toMatchObject({ seq: 5 });
    expect(await checkpoints.write()).toBeUndefined();
    for (let n = 5; n < 9; n++) await write({ n });
    expect(await checkpoints.write()).toMatchObject({ seq: 9 });
    await write({ n: 9 });
    const kept = await readCheckpoints(file);
    expect(kept.map(({ seq }) => seq)).toEqual([5, 9]);
    const rows = await app.sql<{ seq: number; hash: string }>(
      "select seq, encode(hash, 'hex') as hash from audit_checkpoints order by seq",
    );
    expect(rows).toEqual(kept.map(({ seq, hash }) => ({ seq, hash })));
    expect(await verifyAudit(database, await witness())).toMatchObject({
      ok: true,
      records: 10,
      checkpoints: 2,
    });
  });

  it('tell that the end was cut off, which the chain alone does not', async () => {
    await asOwner(
      'create table kept_records as select * from audit_records where seq > 7',
      'delete from audit_records where seq > 7',
    );
    expect(await verifyAudit(database)).toMatchObject({ ok: true, records: 7 });
    expect(await verifyAudit(database, await witness())).toEqual({ ok: false, seq: 8, reason: 'cut_off' });
    await asOwner('insert into audit_records select * from kept_records', 'drop table kept_records');
    expect(await verifyAudit(database, await witness())).toMatchObject({ ok: true, records: 10 });
  });

  it('tell that a chain was made anew as a whole, every hash right', async () => {
    await asOwner('create table kept_records as select * from audit_records');
    const rows = await app.sql<Parameters<typeof hashOf>[0] & { hash: Buffer }>(
      `select seq, at, actor_kind as "actorKind", actor_id as "actorId", request_id as "requestId", action,
         subject_kind as "subjectKind", subject_id as "subjectId", facts, previous from audit_records order by seq`,
    );
    let previous = rows[0]!.previous;
    for (const row of rows) {
      const changed = { ...row, previous, facts: row.seq === 3 ? { n: 300 } : row.facts };
      const hash = hashOf(changed);
      await asOwner(
        `update audit_records set facts = '${JSON.stringify(changed.facts)}', previous = '\\x${previous.toString('hex')}',
           hash = '\\x${hash.toString('hex')}' where seq = ${row.seq}`,
      );
      previous = hash;
    }
    expect(await verifyAudit(database)).toMatchObject({ ok: true, records: 10 });
    expect(await verifyAudit(database, await witness())).toEqual({
      ok: false,
      seq: 5,
      reason: 'not_as_signed',
    });
    await asOwner(
      'delete from audit_records',
      'insert into audit_records select * from kept_records',
      'drop table kept_records',
    );
  });

  it('cannot be made by somebody without the key', async () => {
    const text = await readFile(file, 'utf8');
    const [first] = await readCheckpoints(file);
    await writeFile(file, `${JSON.stringify({ ...first, seq: 4 })}\n`);
    expect(await verifyAudit(database, await witness())).toEqual({
      ok: false,
      seq: 4,
      reason: 'forged_checkpoint',
    });
    const other = signingKey({ derive: () => Buffer.alloc(32, 7) } as unknown as SecretBox);
    await writeFile(file, `${JSON.stringify(signed(first!, other))}\n`);
    expect(await verifyAudit(database, await witness())).toMatchObject({ reason: 'forged_checkpoint' });
    await writeFile(file, text);
    expect(await verifyAudit(database, await witness())).toMatchObject({ ok: true });
  });

  it('a record exists if and only if its change was committed, whatever ends the transaction', async () => {
    // A seed of its own, so that a failure can be repeated.
    let state = 20_260_131;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const superuser = new pg.Client({ connectionString: app.database.adminUrl });
    superuser.on('error', () => undefined);
    await superuser.connect();
    await app.sql('create table changes (n int primary key)');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 80 }, (_, n) => {
        const fate = random();
        return database.transaction(system('test'), async (tx) => {
          const record = () =>
            audit.write(tx, {
              action: 'test.changed',
              subject: { kind: 'change', id: String(n) },
              facts: { n },
            });
          if (fate < 0.5) await tx.query('insert into changes values ($1)', [n]);
          if (fate < 0.1) throw new Error('before the record');
          await record();
          if (fate >= 0.5) await tx.query('insert into changes values ($1)', [n]);
          if (fate > 0.9) throw new Error('after the record');
          if (fate > 0.8) await tx.query('insert into changes values ($1)', [n]);
          if (fate > 0.7) {
            const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
            await superuser.query('select pg_terminate_backend($1)', [own!.pid]);
          }
        });
      }),
    );
    const changed = await app.sql<{ n: number }>('select n from changes order by n');
    const recorded = await app.sql<{ n: number }>(
      "select (facts->>'n')::int as n from audit_records where action = 'test.changed' order by 1",
    );
    expect(recorded).toEqual(changed);
    expect(changed).toHaveLength(outcomes.filter(({ status }) => status === 'fulfilled').length);
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.length).toBeLessThan(70);
    expect(await verifyAudit(database, await witness())).toMatchObject({
      ok: true,
      records: 10 + changed.length,
    });
    await superuser.end();
  });
});
