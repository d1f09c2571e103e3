import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@caunoi/testing/database';
import pg from 'pg';

const root = join(import.meta.dirname, '../../..');

/** For the hook that starts a server: a guard against hanging, on a busy machine too. */
export const START_MS = 240_000;

export interface Server {
  readonly url: string;
  /** Rows of a statement run beside the server, as the role that owns the database. */
  sql<Row extends object>(text: string, params?: unknown[]): Promise<Row[]>;
  /** One GraphQL request of a stranger; throws when it is answered with errors. */
  graphql<Data>(query: string, variables?: object): Promise<Data>;
  /** Everything the server has written to its terminal so far. */
  said(): string;
  close(): Promise<void>;
}

/**
 * The whole server as `npm start` runs it (a process of its own, from api/dist and web/dist), with the demonstration province in
 * a database of its own. Where a test looks at matches (`matched`), it waits until every public need has them; where it follows
 * links of mails or uses passkeys (`named`), the server knows its port and is reached as localhost, as people at a desk do.
 */
export async function startServer({
  matched = false,
  named = false,
  env = {},
}: { matched?: boolean; named?: boolean; env?: Record<string, string> } = {}): Promise<Server> {
  const database = await createTestDatabase();
  const files = await mkdtemp(join(tmpdir(), 'caunoi-files-'));
  // Should this process be killed, the server stops by itself.
  const follow = pathToFileURL(join(root, 'tools/follow-parent.mjs')).href;
  const child = spawn(process.execPath, ['--import', follow, join(root, 'api/dist/main.js')], {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      PORT: named ? String(await freePort()) : '0',
      FILES_DIR: files,
      NODE_ENV: 'development',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { url: byNumber, said } = await address(child, database);
  const url = named ? byNumber.replace('127.0.0.1', 'localhost') : byNumber;
  // The row policies take this connection for the platform itself.
  const client = new pg.Client({ connectionString: database.url, options: '-c caunoi.actor=system' });
  await client.connect();
  const server: Server = {
    url,
    sql: async <Row extends object>(text: string, params: unknown[] = []) =>
      (await client.query<Row>(text, params)).rows,
    graphql: (query, variables) => ask(url, query, variables),
    said,
    close: async () => {
      await client.end();
      await stop(child);
      await database.drop();
      await rm(files, { recursive: true, force: true });
    },
  };
  try {
    if (matched) await until('every need has its matches', () => allMatched(server));
    return server;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Asks until the answer is yes; gives up after three minutes, which a busy machine may need, with what it waited for. */
async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 180_000;
  while (Date.now() < end) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Not so within three minutes: ${what}`);
}

async function allMatched(server: Server): Promise<boolean> {
  const { needs } = await server.graphql<{ needs: { edges: { node: { matches: { ready: boolean } } }[] } }>(
    '{ needs(first: 100) { edges { node { matches(first: 1) { ready } } } } }',
  );
  return needs.edges.length > 0 && needs.edges.every(({ node }) => node.matches.ready);
}

async function ask<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Data; errors?: unknown[] };
  if (answer.errors !== undefined || answer.data === undefined)
    throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** The address the server says it listens on; when it ends before that, an error with everything it wrote. */
function address(child: ChildProcess, database: TestDatabase): Promise<{ url: string; said: () => string }> {
  return new Promise((resolve, reject) => {
    let written = '';
    const ended = (code: number | null): void => {
      const fail = (): void =>
        reject(new Error(`The server ended with ${code} before it listened:\n${written}`));
      database.drop().then(fail, fail);
    };
    const read = (chunk: Buffer): void => {
      written += chunk.toString();
      const port = /http:\/\/localhost:(\d+)/.exec(written)?.[1];
      if (port === undefined) return;
      child.off('exit', ended);
      resolve({ url: `http://127.0.0.1:${port}`, said: () => written });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', ended);
  });
}

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
