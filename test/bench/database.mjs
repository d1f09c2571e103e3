import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const pg = createRequire(join(root, 'api/package.json'))('pg');

/**
 * Runs `work(url)` on a new, empty database of its own, which is removed afterwards: on the server of DATABASE_URL, else on
 * the PostgreSQL that comes along. `durability: 'safe'` writes as production does; 'test' does not wait for the disk.
 */
export async function withBenchDatabase(name, durability, work) {
  if (process.env.DATABASE_URL)
    return inDatabase(name, process.env.DATABASE_URL, process.env.DATABASE_URL, work);
  const { startEmbeddedPostgres } = await import(
    join(root, 'api/dist/platform/database/embedded-postgres.js')
  );
  const dataDir = await mkdtemp(join(tmpdir(), 'caunoi-bench-'));
  // PostgreSQL runs as `nobody` when we are root: open to it, everything lies in this folder and goes with it.
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, durability });
  try {
    return await inDatabase(name, server.adminUrl, server.url, work);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function inDatabase(topic, adminUrl, url, work) {
  const name = `bench_${topic}_${process.pid}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const own = new URL(url);
  try {
    await admin.query(`create database ${name} owner ${own.username || 'current_user'}`);
    own.pathname = `/${name}`;
    return await work(own.href);
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  }
}
