import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { binary, findBinaries } from './embedded-postgres-binaries.js';
import {
  createCluster,
  explain,
  locate,
  writeState,
  type Cluster,
  type EmbeddedPostgresOptions,
} from './embedded-postgres-cluster.js';
import { fromFileSystem } from './embedded-postgres-error.js';
import { exclusively, isAlive, Shares } from './embedded-postgres-shares.js';

export interface EmbeddedPostgres {
  /** Connects as the role `caunoi`, owner of the database `caunoi` and not a superuser. */
  url: string;
  /** Connects as the superuser, for creating and dropping test databases. */
  adminUrl: string;
  port: number;
  /** Process number of the server. */
  pid: number;
  /** Where the cluster lies: below `dataDir`, or under /var/tmp when root's folders are closed to `nobody`. */
  clusterDir: string;
  logFile: string;
  /** Leaves the server; the last process to leave stops it. Safe to call twice. */
  stop(): Promise<void>;
}

const APP = 'caunoi';
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const LOG_KEEP_BYTES = 10_000_000;

/**
 * Starts (or joins) the PostgreSQL that comes with the installation and makes sure that the role and the database
 * `caunoi` exist. Listens on 127.0.0.1 only.
 * @throws EmbeddedPostgresError with a sentence for the reader
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const stateDir = join(resolve(options.dataDir), 'postgres');
  try {
    const binaries = await findBinaries();
    await mkdir(stateDir, { recursive: true, mode: 0o755 });
    return await exclusively(stateDir, async () => {
      const cluster = await locate(stateDir, binaries, options);
      const shares = new Shares(stateDir);
      let server = await findRunning(cluster);
      if (!server) {
        await shares.forget();
        await createCluster(cluster);
        server = await launch(cluster);
      }
      await prepareDatabase(cluster, server.port);
      await shares.join();
      return handle(cluster, server, shares);
    });
  } catch (error) {
    throw fromFileSystem(error, stateDir);
  }
}

function handle(cluster: Cluster, server: { pid: number; port: number }, shares: Shares): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const leave = async (): Promise<void> => {
    process.off('exit', leaveAtExit);
    if (shares.leave()) return;
    await stopServer(cluster, server.pid);
  };
  // A process that ends without stopping us (a failed start, process.exit) leaves no server behind.
  const leaveAtExit = (): void => {
    if (!shares.leave() && process.platform !== 'win32' && isAlive(server.pid))
      process.kill(server.pid, 'SIGINT');
  };
  process.once('exit', leaveAtExit);
  return {
    url: connectionUrl(APP, cluster.state.appPassword, server.port, APP),
    adminUrl: adminUrl(cluster, server.port),
    ...server,
    clusterDir: cluster.clusterDir,
    logFile: cluster.logFile,
    stop: () => (stopping ??= exclusively(cluster.stateDir, leave)),
  };
}

/** The server that an earlier process left running, if it answers for exactly this cluster. */
async function findRunning(cluster: Cluster): Promise<{ pid: number; port: number } | undefined> {
  const pidFile = join(cluster.clusterDir, 'postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0)) return undefined;
  // It may still be recovering from a crash, so it gets time while its process lives.
  for (const giveUp = Date.now() + START_TIMEOUT_MS; isAlive(pid) && Date.now() < giveUp; await delay(50)) {
    if (!(await maybePostmaster(pid, cluster.clusterDir))) break;
    if (port > 0 && (await answers(cluster, port))) return { pid, port };
  }
  if (isAlive(pid) && (await maybePostmaster(pid, cluster.clusterDir))) return undefined;
  // The number belongs to some other process now: PostgreSQL would take it for a running server and refuse.
  await rm(pidFile, { force: true });
  return undefined;
}

async function maybePostmaster(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform !== 'linux') return isAlive(pid);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes(clusterDir);
}

async function launch(cluster: Cluster): Promise<{ pid: number; port: number }> {
  const { options, state } = cluster;
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await usablePort(attempt === 1 ? state.port : undefined));
    const started = await startServer(cluster, port);
    if (typeof started !== 'string') {
      if (state.port !== port) {
        state.port = port;
        await writeState(cluster.stateDir, state);
      }
      return started;
    }
    // Somebody took the port between our look and the start.
    const taken =
      started.includes('Address already in use') || started.includes('could not create any TCP/IP');
    if (!taken || options.port !== undefined || attempt === 5) throw explain(started, cluster);
  }
}

/** Starts the server; answers its numbers once it takes connections, or its log's words if it ended. */
async function startServer(cluster: Cluster, port: number): Promise<{ pid: number; port: number } | string> {
  const size = await stat(cluster.logFile).then(
    (info) => info.size,
    () => 0,
  );
  const begin = size > LOG_KEEP_BYTES ? 0 : size;
  if (size > LOG_KEEP_BYTES) await rename(cluster.logFile, `${cluster.logFile}.1`);
  const log = openSync(cluster.logFile, 'a', 0o600);
  let child: ChildProcess;
  try {
    child = spawn(
      binary(cluster.binaries, 'postgres'),
      ['-D', cluster.clusterDir, ...settings(cluster, port)],
      {
        ...cluster.user,
        cwd: resolve('/'),
        // Its own process group: Ctrl-C in the terminal reaches us, and we stop it after the last request.
        detached: true,
        stdio: ['ignore', log, log],
      },
    );
  } finally {
    closeSync(log);
  }
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  for (const giveUp = Date.now() + START_TIMEOUT_MS; !ended && Date.now() < giveUp; await delay(15)) {
    if (child.pid !== undefined && (await answers(cluster, port))) return { pid: child.pid, port };
  }
  if (!ended) child.kill('SIGKILL');
  const words = await readFile(cluster.logFile).catch(() => Buffer.alloc(0));
  return words.subarray(begin).toString() || 'no answer';
}

function settings(cluster: Cluster, port: number): string[] {
  const shared: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_connections: 200,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
  };
  const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '1h' };
  const all = cluster.options.durability === 'test' ? { ...shared, ...fast } : shared;
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function prepareDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = newClient(adminUrl(cluster, port));
  await client.connect();
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [APP]);
    if (roles.rowCount === 0) {
      const password = client.escapeLiteral(cluster.state.appPassword);
      await client.query(`create role ${APP} login nosuperuser nocreatedb nocreaterole password ${password}`);
    }
    const databases = await client.query('select 1 from pg_database where datname = $1', [APP]);
    if (databases.rowCount === 0) await client.query(`create database ${APP} owner ${APP}`);
  } finally {
    await client.end();
  }
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = newClient(adminUrl(cluster, port));
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ dir: string }>(`select current_setting('data_directory') as dir`);
    return rows[0]?.dir === cluster.clusterDir;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stopServer(cluster: Cluster, pid: number): Promise<void> {
  if (!isAlive(pid) || !(await maybePostmaster(pid, cluster.clusterDir))) return;
  if (process.platform === 'win32') {
    const words = ['stop', '-D', cluster.clusterDir, '-m', 'fast'];
    const child = spawn(binary(cluster.binaries, 'pg_ctl'), words, { stdio: 'ignore' });
    await new Promise((done) => child.on('close', done).on('error', done));
    return;
  }
  // SIGINT: open transactions are rolled back, the disk is left consistent. SIGQUIT only if that hangs.
  process.kill(pid, 'SIGINT');
  if (!(await waitUntilGone(pid, STOP_TIMEOUT_MS))) {
    process.kill(pid, 'SIGQUIT');
    await waitUntilGone(pid, STOP_TIMEOUT_MS);
  }
}

async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const giveUp = Date.now() + milliseconds; Date.now() < giveUp; await delay(10)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}

function adminUrl(cluster: Cluster, port: number): string {
  return connectionUrl('postgres', cluster.state.adminPassword, port, 'postgres');
}

function connectionUrl(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

function newClient(connectionString: string): pg.Client {
  return new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
}

async function usablePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined && (await listenOnce(wanted)) === wanted) return wanted;
  return (await listenOnce(0)) ?? 0;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
