import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from './app.js';
import { readConfig } from './config/config.js';
import { system } from './platform/auth/actor.js';
import { Database } from './platform/database/database.js';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { migrateDatabase } from './platform/database/migrate.js';
import { AppError } from './platform/errors/app-error.js';
import { createLogger } from './platform/logger.js';
import { eventually, startTestApp, type TestApp } from './test-support/test-app.js';

describe('when things go wrong', () => {
  let app: TestApp;
  const actor = system('test');
  const database = () => app.app.nest.get(Database);
  const openTransactions = async (): Promise<number> => {
    const [row] = await app.sql<{ open: number }>(
      "select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
    );
    return row?.open ?? -1;
  };

  beforeAll(async () => {
    app = await startTestApp({ env: { ROLE: 'web', DATABASE_POOL: '4', REQUEST_TIMEOUT_MS: '30000' } });
    await app.sql('create table ledger (id int primary key, amount int not null)');
    await app.sql('insert into ledger values (1, 0), (2, 0)');
    await app.sql(
      `insert into offers (language, title, kind, summary, status, published_at)
       select 'vi', 'Máy sấy số ' || n, 'equipment', 'Máy sấy dùng cho hợp tác xã', 'published', now() from generate_series(1, 2000) n`,
    );
  });
  afterAll(() => app.close());

  it('1,000 requests whose client goes away: the next one is answered, nothing is left open', async () => {
    const body = JSON.stringify({
      query:
        '{ offers(first: 100) { totalCount facets { name } edges { node { id title organisation { id } } } } }',
    });
    const abandon = (afterMs: number) =>
      new Promise<void>((resolve) => {
        const call = request(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
        });
        call.on('error', () => undefined);
        call.on('close', () => resolve());
        call.on('response', (response) => response.resume());
        call.end(body);
        setTimeout(() => call.destroy(), afterMs);
      });
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => abandon(index % 25)));
    }
    const next = await app.graphql<{ offers: { totalCount: number } }>('{ offers(first: 1) { totalCount } }');
    expect(next.errors).toEqual([]);
    expect(next.data?.offers.totalCount).toBe(1000);
    await eventually('no transaction is open', async () => (await openTransactions()) === 0);
  });

  it('a statement is cancelled in PostgreSQL when its request ends', async () => {
    const { runInRequest } = await import('./platform/request-scope.js');
    const gone = new AbortController();
    const slow = runInRequest({ requestId: 'slow-one', signal: gone.signal, sqlStatements: 0 }, () =>
      database().query('select pg_sleep(60)'),
    );
    const sleeping = async () => {
      const [row] = await app.sql<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and state = 'active' and query like 'select pg_sleep(60)%'",
      );
      return row?.n ?? 0;
    };
    await eventually('the statement runs', async () => (await sleeping()) === 1);
    gone.abort();
    await expect(slow).rejects.toMatchObject({ code: '57014' });
    expect(await sleeping()).toBe(0);
  });

  it('two writers in deadlock: both succeed in the end, each once', async () => {
    let attempts = 0;
    const add = (first: number, second: number) =>
      database().transaction(actor, async (tx) => {
        await tx.query('update ledger set amount = amount + 1 where id = $1', [first]);
        attempts++;
        // Both hold their first row before either asks for its second: with PostgreSQL's detector one must lose.
        await eventually('the other has its row', async () => attempts >= 2);
        await tx.query('update ledger set amount = amount + 1 where id = $1', [second]);
      });
    await Promise.all([add(1, 2), add(2, 1)]);
    expect(attempts).toBeGreaterThan(2);
    expect(await app.sql('select amount from ledger order by id')).toEqual([{ amount: 2 }, { amount: 2 }]);
    expect(await openTransactions()).toBe(0);
  });

  it('an error on purpose rolls everything back and comes out as it was', async () => {
    const failing = database().transaction(actor, async (tx) => {
      await tx.query('update ledger set amount = 99 where id = 1');
      throw new AppError('EDIT_CONFLICT', { version: 3 });
    });
    await expect(failing).rejects.toMatchObject({ code: 'EDIT_CONFLICT', params: { version: 3 } });
    expect(await app.sql('select amount from ledger where amount = 99')).toEqual([]);
  });

  it('connections ended by an administrator do not end the process', async () => {
    const lost = database().transaction(actor, async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await app.sql('select pg_terminate_backend($1)', [row?.pid]).catch(() => undefined);
      await delay(100);
      await tx.query('select 1');
    });
    await expect(lost).rejects.toThrow(/terminat|Connection|not queryable/);
    const next = await app.graphql<{ offers: unknown }>('{ offers(first: 1) { totalCount } }');
    expect(next.errors).toEqual([]);
  });
});

describe('PostgreSQL killed and back', () => {
  it('answers UNAVAILABLE meanwhile, is not ready, and serves again without a restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'caunoi-kill-'));
    const log = createLogger('silent');
    let server = await startEmbeddedPostgres({ dataDir, durability: 'test', log: () => undefined });
    await migrateDatabase(server.url);
    const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent', PUBLIC_CACHE: '0' });
    const app = await startApp({ config, log, databaseUrl: server.url });
    const base = `http://127.0.0.1:${app.port}`;
    const ask = async () => {
      const response = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ offers(first: 1) { edges { node { id } } } }' }),
      });
      return (await response.json()) as { errors?: { extensions: { code: string } }[] };
    };
    const ready = async () => (await fetch(`${base}/health/ready`)).status;
    try {
      expect((await ask()).errors).toBeUndefined();
      process.kill(server.pid, 'SIGKILL');
      await eventually('the loss is noticed', async () => (await ready()) === 503);
      expect((await ask()).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      expect((await fetch(`${base}/health/live`)).status).toBe(200);
      const port = server.port;
      server = await startEmbeddedPostgres({ dataDir, durability: 'test', log: () => undefined, port });
      await eventually(
        'it serves again',
        async () => (await ask()).errors === undefined && (await ready()) === 200,
      );
    } finally {
      await app.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
