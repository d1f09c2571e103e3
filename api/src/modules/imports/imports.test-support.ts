import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTestDatabase } from '@caunoi/testing/database';
import { entities } from '../../entities.js';
import { createDataSource } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { createLogger } from '../../platform/logger.js';
import type { RowProblem } from './domain/problem.js';
import { runImport, type ImportDeps, type ImportRequest, type ImportResult } from './use-cases/run-import.js';

const root = resolve(import.meta.dirname, '../../../..');
/** The demonstration data that ships with the product. */
export const demoFolder = join(root, 'data/demo');

export interface Bench extends ImportDeps {
  readonly url: string;
  readonly folder: string;
  /** Writes a .jsonl file and gives its path. */
  jsonl(name: string, rows: Iterable<unknown>): Promise<string>;
  rows<Row = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A database of its own, with what an import needs, and a folder for files. */
export async function openBench(): Promise<Bench> {
  const testDatabase = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'caunoi-imports-'));
  const dataSource = createDataSource({
    url: testDatabase.url,
    entities,
    poolSize: 6,
    statementTimeoutMs: 0,
    onPoolError: () => undefined,
  });
  await dataSource.initialize();
  const database = new Database(dataSource, createLogger('silent'));
  const events = new Events();
  return {
    database,
    events,
    url: testDatabase.url,
    folder,
    jsonl: async (name, rows) => {
      const path = join(folder, name);
      await writeFile(path, Array.from(rows, (row) => `${JSON.stringify(row)}\n`).join(''));
      return path;
    },
    rows: <Row>(sql: string, params: unknown[] = []) => database.query<Row>(sql, params),
    close: async () => {
      await database.onApplicationShutdown();
      await dataSource.destroy();
      await testDatabase.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line as a process of its own, as people run it. */
export function startCommandLine(
  args: readonly string[],
  env: Record<string, string>,
): { child: ChildProcess; done: Promise<Finished> } {
  const child = spawn(process.execPath, [join(root, 'api/dist/cli.js'), ...args], {
    cwd: root,
    env: { NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  const done = new Promise<Finished>((settle) => child.on('close', (code) => settle({ code, ...text })));
  return { child, done };
}

const organisationCount = 7;
/** Organisations that the offers below belong to. */
export function* organisations(): Generator<Record<string, unknown>> {
  for (let i = 0; i < organisationCount; i++)
    yield { id: `org-${i}`, kind: 'enterprise', name: `Công ty ${i}` };
}

/** Good offers, one different from the next. */
export function* offers(count: number): Generator<Record<string, unknown>> {
  for (let i = 1; i <= count; i++) {
    yield {
      id: `offer-${i}`,
      organisationId: `org-${i % organisationCount}`,
      kind: 'technology',
      lang: 'vi',
      title: `Máy sấy chè số ${i}`,
      summary: `Sấy bơm nhiệt ${i} kg mỗi mẻ, tiết kiệm điện.`,
      keywords: ['chè', `sấy ${i}`],
      fieldOfScience: '4.1',
      trl: (i % 9) + 1,
      priceVnd: { min: i * 1_000, max: i * 2_000 },
    };
  }
}

/** What an import came to, with its problems read. */
export interface Imported extends Pick<
  ImportResult,
  'created' | 'updated' | 'unchanged' | 'rejected' | 'resumedAt' | 'state'
> {
  readonly problems: readonly RowProblem[];
}

/** Imports a file as `caunoi import` does, unless `more` says otherwise. */
export async function importFile(
  bench: Bench,
  kind: ImportRequest['kind'],
  path: string,
  more: Partial<ImportRequest> = {},
): Promise<Imported> {
  const request: ImportRequest = {
    kind,
    path,
    mode: 'write',
    from: 'where_it_stopped',
    source: 'import',
    ...more,
  };
  const { created, updated, unchanged, rejected, resumedAt, state, problems } = await runImport(
    bench,
    request,
  );
  const list: RowProblem[] = [];
  for await (const problem of problems()) list.push(problem);
  return { created, updated, unchanged, rejected, resumedAt, state, problems: list };
}

/** Offers of which every 100th is bad in one of several ways. */
export function* someBad(count: number): Generator<Record<string, unknown>> {
  const spoil = [
    { title: null },
    { trl: 11 },
    { organisationId: 'org-none' },
    { fieldOfScience: '9.9' },
    { id: 'offer-1' },
    { priceVnd: { min: 9, max: 1 } },
  ];
  let i = 0;
  for (const offer of offers(count))
    yield ++i % 100 === 0 ? { ...offer, ...spoil[(i / 100) % spoil.length] } : offer;
}

/** Waits until the condition holds; the test's time limit is the end of patience. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(20);
}
