import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@caunoi/testing/database';
import type { OrganisationRole } from '../../api/src/platform/auth/actor.js';
import { signedInPerson, type TestPerson } from '../../api/src/test-support/people.js';
import type { TestApp } from '../../api/src/test-support/test-app.js';

export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: { extensions: { code: string; params?: { alternatives?: string[] } } }[];
}

/** Two API processes, as `npm start` starts them, on one database. */
export interface TwoApis {
  readonly database: TestDatabase;
  readonly sql: <Row>(text: string, params?: unknown[]) => Promise<Row[]>;
  /** Asks one of the two; the same `turn` asks the same one. */
  ask<Data>(turn: number, query: string, variables: object, person?: TestPerson): Promise<Answer<Data>>;
  person(memberships?: Readonly<Record<string, readonly OrganisationRole[]>>): Promise<TestPerson>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

export async function startTwoApis(): Promise<TwoApis> {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  // Removing the database ends connections that are still idle in the pool.
  pool.on('error', () => undefined);
  const sql = async <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
    (await pool.query(text, params)).rows as Row[];
  const apis = await Promise.all([startApi(database.url), startApi(database.url)]);
  const ask = async <Data>(
    turn: number,
    query: string,
    variables: object,
    person?: TestPerson,
  ): Promise<Answer<Data>> => {
    const response = await fetch(`${apis[turn % 2]!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...person?.headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: Answer['errors'] };
    return { status: response.status, data, errors: errors ?? [] };
  };
  return {
    database,
    sql,
    ask,
    person: (memberships = {}) => signedInPerson({ sql } as unknown as TestApp, { memberships }),
    close: async () => {
      await Promise.all(apis.map((api) => api.stop()));
      await pool.end();
      await database.drop();
    },
  };
}

async function startApi(databaseUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [join(root, 'api/dist/main.js'), '--empty'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      PORT: '0',
      ROLE: 'web',
      LOG_LEVEL: 'silent',
      PUBLIC_CACHE: '0',
      // Guards against hanging; a machine under load is not a failure.
      REQUEST_TIMEOUT_MS: '100000',
      STATEMENT_TIMEOUT_MS: '100000',
    },
  });
  const url = await addressOf(child);
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /http:\/\/[\w.-]+:\d+/.exec(said) ?? [];
      if (address) found(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => failed(new Error(`The api ended with ${code}: ${said}`)));
  });
}

/** How often the expensive promises are tried: a few times in every run, more when asked for. */
export const times = (few: number, name: string): number => Number(process.env[name] ?? few);

let keys = 0;
export const newKey = (): string => `test-key-${process.pid}-${++keys}`;

export interface LabSetup {
  readonly organisationId: string;
  readonly labId: string;
}

export async function someLab(sql: TwoApis['sql']): Promise<LabSetup> {
  const [organisation] = await sql<{ id: string }>(
    "insert into organisations (kind, name) values ('university', 'Viện Thử Nghiệm') returning id",
  );
  const [lab] = await sql<{ id: string }>(
    "insert into labs (name, organisation_id) values ('Phòng Thử Nghiệm', $1) returning id",
    [organisation!.id],
  );
  return { organisationId: organisation!.id, labId: lab!.id };
}

export async function someResource(
  sql: TwoApis['sql'],
  labId: string,
  facts: Record<string, unknown> = {},
): Promise<string> {
  const all: Record<string, unknown> = { lab_id: labId, name: 'Máy quang phổ', kind: 'instrument', ...facts };
  const names = Object.keys(all);
  const values = Object.values(all).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : value,
  );
  const [row] = await sql<{ id: string }>(
    `insert into bookable_resources (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')}) returning id`,
    values,
  );
  return row!.id;
}

/** Pairs of rows that take the same time of the same unit: must be none. Asks without the constraint's index. */
export async function overlappingPairs(sql: TwoApis['sql']): Promise<number> {
  const [row] = await sql<{ total: string }>(
    `select count(*) as total from allocations a join allocations b
       on a.resource_id = b.resource_id and a.unit = b.unit and a.id < b.id and a.occupied && b.occupied
     where a.state in ('held', 'confirmed', 'in_use') and b.state in ('held', 'confirmed', 'in_use')`,
  );
  return Number(row!.total);
}

/** Tomorrow or later at a full hour: `hours` after the next UTC midnight but one. */
export function hoursAhead(hours: number): Date {
  const start = new Date();
  start.setUTCHours(0, 0, 0, 0);
  return new Date(start.getTime() + (48 + hours) * 3_600_000);
}

export const REQUEST = 'mutation ($input: SlotInput!) { requestBooking(input: $input) { id state } }';
export const HOLD = 'mutation ($input: SlotInput!) { holdSlot(input: $input) { id state } }';
export const BLOCK = 'mutation ($input: BlockResourceInput!) { blockResource(input: $input) { id state } }';
