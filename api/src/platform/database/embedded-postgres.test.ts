import { spawnSync } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isAlive } from './embedded-postgres-shares.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

let dataDir: string;
let servers: EmbeddedPostgres[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'caunoi-embedded-'));
  await chmod(dataDir, 0o755);
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(durability: 'safe' | 'test' = 'test'): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durability });
  servers.push(server);
  return server;
}

async function ask<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

async function failure(): Promise<{ code: string; vi: string; en: string }> {
  return start().then(
    () => ({ code: 'none', vi: '', en: '' }),
    (error: { code: string; vi: string; en: string }) => error,
  );
}

const pidFile = (): string => join(dataDir, 'postgres', 'cluster', 'postmaster.pid');

describe('a new data folder', () => {
  it('gets a database owned by a role that is no superuser and may create the extensions we use', async () => {
    const server = await start();
    const [role] = await ask<{ rolname: string; rolsuper: boolean; rolcreatedb: boolean }>(
      server.url,
      'select rolname, rolsuper, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(role).toEqual({ rolname: 'caunoi', rolsuper: false, rolcreatedb: false });
    for (const name of ['btree_gist', 'pg_trgm', 'unaccent', 'citext', 'pgcrypto']) {
      await ask(server.url, `create extension ${name}`);
    }
    const letters = await ask<{ low: string; like: number }>(
      server.url,
      `select lower('ĐIỆN CHÈ') as low, similarity('chè', 'che') as like`,
    );
    expect(letters[0]?.low).toBe('điện chè');
    expect(letters[0]?.like).toBeLessThan(1);
  });

  it('listens on the loopback address only, asks for a password, and keeps it from others', async () => {
    const server = await start('safe');
    const [setting] = await ask<{ listen: string; sockets: string }>(
      server.adminUrl,
      `select current_setting('listen_addresses') listen, current_setting('unix_socket_directories') sockets`,
    );
    expect(setting).toEqual({ listen: '127.0.0.1', sockets: '' });
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(dataDir, 'postgres', 'state.json'))).mode & 0o777).toBe(0o600);
  });
});

describe('stopping and starting again', () => {
  it('ends the server, keeps the rows and takes the same port', async () => {
    const first = await start();
    await ask(first.url, 'create table kept (n int); insert into kept values (7)');
    await first.stop();
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('joins the server that runs already; the last user to leave stops it', async () => {
    const first = await start();
    const second = await start();
    expect(second.pid).toBe(first.pid);
    await first.stop();
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(isAlive(second.pid)).toBe(false);
  });

  it('stops a server whose other users died without leaving', async () => {
    const server = await start();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(join(dataDir, 'postgres', 'users', `${pid}-gone`), '');
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  });

  it('recovers after the server itself was killed', async () => {
    const first = await start('safe');
    await ask(first.url, 'create table kept (n int); insert into kept values (7)');
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('is not held up by a process file whose number now belongs to another process', async () => {
    const first = await start();
    const note = await readFile(pidFile(), 'utf8');
    await first.stop();
    await writeFile(pidFile(), note.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes another port when the last one is used by somebody else', async () => {
    const first = await start();
    await first.stop();
    const { createServer } = await import('node:net');
    const other = createServer();
    await new Promise<void>((done) => other.listen(first.port, '127.0.0.1', done));
    try {
      expect((await start()).port).not.toBe(first.port);
    } finally {
      await new Promise((done) => other.close(done));
    }
  });
});

describe('a folder that cannot be used', () => {
  it('says so, in both languages, when the cluster is incomplete', async () => {
    await mkdir(join(dataDir, 'postgres', 'cluster'), { recursive: true });
    await writeFile(join(dataDir, 'postgres', 'cluster', 'something'), '');
    const error = await failure();
    expect(error.code).toBe('DATA_FOLDER_BROKEN');
    expect(error.vi).toContain(dataDir);
    expect(error.en).toContain(dataDir);
  });

  it('says so when the control file is damaged', async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(server.clusterDir, 'global', 'pg_control'), 'x');
    expect((await failure()).code).toBe('DATA_FOLDER_BROKEN');
  });

  it('says so when the state file is damaged', async () => {
    await (await start()).stop();
    await appendFile(join(dataDir, 'postgres', 'state.json'), '}');
    expect((await failure()).code).toBe('DATA_FOLDER_BROKEN');
  });

  it('names both versions when the cluster belongs to another PostgreSQL', async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(server.clusterDir, 'PG_VERSION'), '15\n');
    const error = await failure();
    expect(error.code).toBe('DATA_FOLDER_VERSION');
    expect(error.en).toMatch(/PostgreSQL 15.*PostgreSQL 18/);
  });

  it('says so when a file stands where the folder should be', async () => {
    await writeFile(join(dataDir, 'postgres'), '');
    expect((await failure()).code).toBe('DATA_FOLDER_BROKEN');
  });
});
