import { spawn } from 'node:child_process';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ADMIN_URL, APP_URL, TEMPLATE } from './names.mjs';

const database = new URL('../../../api/dist/platform/database/', import.meta.url);
const templateName = 'caunoi_template';

/** Run by jest once before the tests of a project; a second project of the same run shares the first one's cluster. */
export default async function setUp() {
  const run = (globalThis.caunoiTestRun ??= { users: 0, ready: begin() });
  run.users++;
  await run.ready;
}

async function begin() {
  const { startEmbeddedPostgres } = await load('embedded-postgres.js');
  const { migrateDatabase } = await load('migrate.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'caunoi-test-'));
  // PostgreSQL may run as another user than we do, and must be able to walk in.
  await chmod(dataDir, 0o711);
  const reaper = startReaper(dataDir);
  globalThis.caunoiTestRun.reaper = reaper;
  const server = await startEmbeddedPostgres({ dataDir, durability: 'test' });
  reaper.stdin.write(`${server.pid} ${server.clusterDir}\n`);

  const appUrl = new URL(server.url);
  appUrl.pathname = `/${templateName}`;
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${templateName} owner caunoi`);
    await migrateDatabase(appUrl.href);
    // Nobody may hold a connection to a template while it is copied.
    await admin.query(`alter database ${templateName} with is_template true allow_connections false`);
  } finally {
    await admin.end();
  }
  process.env[ADMIN_URL] = server.adminUrl;
  process.env[APP_URL] = server.url;
  process.env[TEMPLATE] = templateName;
}

function load(file) {
  return import(new URL(file, database).href).catch((cause) => {
    throw new Error(`api/dist is not built: run "npm test -- build" first (${file})`, { cause });
  });
}

/**
 * A process that outlives us by a moment: when its standard input closes, for whatever reason (end of the run, a
 * failing set-up, SIGKILL), it ends the cluster and removes its files.
 */
function startReaper(dataDir) {
  const script = fileURLToPath(new URL('reaper.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.unref?.();
  child.unref();
  return child;
}
