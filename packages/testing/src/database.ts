import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ADMIN_URL, APP_URL, TEMPLATE } from './names.mjs';

export interface TestDatabase {
  /** Connects as the role that owns it, which is not a superuser: what production grants. */
  url: string;
  /** Connects to the same database as the superuser: for faults such as ending other connections. */
  adminUrl: string;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

/** A new, migrated, empty database of its own for one test file: a copy of the run's template, about 40 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return create(`test_${randomBytes(6).toString('hex')}`, setting(TEMPLATE));
}

/** A new database without any table, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create(`test_${randomBytes(6).toString('hex')}`, 'template0');
}

async function create(name: string, template: string): Promise<TestDatabase> {
  await asAdmin(`create database ${name} owner caunoi template ${template} strategy file_copy`);
  return {
    url: inDatabase(setting(APP_URL), name),
    adminUrl: inDatabase(setting(ADMIN_URL), name),
    drop: () => dropDatabase(name),
  };
}

/** Connections that are saying goodbye get two seconds for it: ending them by force would look like a fault to their owner. */
async function dropDatabase(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: setting(ADMIN_URL) });
  await client.connect();
  try {
    for (let look = 0; look < 40; look++) {
      const { rows } = await client.query<{ open: boolean }>(
        'select exists (select from pg_stat_activity where datname = $1) as open',
        [name],
      );
      if (!rows[0]?.open) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await client.query(`drop database if exists ${name} with (force)`);
  } finally {
    await client.end();
  }
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: setting(ADMIN_URL) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: this test belongs to the integration or the e2e project of jest`);
  return value;
}
