import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@caunoi/testing/database';
import { startApp, type RunningApp } from '../app.js';
import { readConfig } from '../config/config.js';
import { seedDemo } from '../modules/imports/imports.public.js';
import type { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { createLogger, type Logger } from '../platform/logger.js';

export interface GraphqlAnswer<Data> {
  status: number;
  data: Data | null | undefined;
  errors: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; [fact: string]: unknown };
  }[];
  sqlStatements: number;
  headers: Headers;
  bytes: number;
}

export interface TestApp {
  readonly url: string;
  readonly app: RunningApp;
  readonly database: TestDatabase;
  /** Where this app keeps the files that people hand in. */
  readonly filesDir: string;
  /** One GraphQL request over HTTP. */
  graphql<Data>(
    query: string,
    variables?: object,
    init?: { headers?: Record<string, string> },
  ): Promise<GraphqlAnswer<Data>>;
  sql<Row>(text: string, params?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** The demonstration province is in it. Default: an empty database. */
  demo?: boolean;
  env?: Record<string, string>;
  clock?: Clock;
  /** Default: silent. */
  log?: Logger;
  /** Another process on the same database as this one. */
  beside?: TestApp;
}

/** The whole server on a database and a port of its own, as `npm start` puts it together. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.beside?.database ?? (await createTestDatabase());
  const filesDir = options.beside?.filesDir ?? (await mkdtemp(join(tmpdir(), 'caunoi-files-')));
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    EXPOSE_SQL_COUNT: '1',
    PUBLIC_CACHE: '0',
    OPERATIONS_PER_MINUTE: '0',
    FILES_DIR: filesDir,
    ...options.env,
  });
  const app = await startApp({
    config,
    log: options.log ?? createLogger(config.logLevel),
    databaseUrl: database.url,
    ...(options.clock ? { clock: options.clock } : {}),
  });
  const url = `http://127.0.0.1:${app.port}`;
  if (options.demo) {
    await seedDemo(
      { database: app.nest.get(Database), events: app.nest.get(Events) },
      join(config.rootDir, 'data/demo'),
    );
  }
  return {
    url,
    app,
    database,
    filesDir,
    graphql: (query, variables, init) => post(url, query, variables, init?.headers),
    sql: (text, params = []) => app.nest.get(Database).query(text, params),
    close: async () => {
      await app.close();
      if (options.beside) return;
      await database.drop();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

async function post<Data>(
  url: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: Data | null; errors?: GraphqlAnswer<Data>['errors'] };
  return {
    status: response.status,
    data: answer.data,
    errors: answer.errors ?? [],
    sqlStatements: Number(response.headers.get('x-sql-statements')),
    headers: response.headers,
    bytes: text.length,
  };
}

/** Asks until the answer is yes; for work that jobs do after a request. Gives up with what it waited for after four minutes: a guard against hanging, not a measure of speed. */
export async function eventually(what: string, check: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 240_000;
  while (Date.now() < until) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not so within four minutes: ${what}`);
}
