import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { csvLine, type RowProblem } from './domain/problem.js';
import {
  demoFolder,
  importFile,
  offers,
  openBench,
  organisations,
  someBad,
  startCommandLine,
  until,
  type Bench,
  type Imported,
} from './imports.test-support.js';
import type { ImportRequest } from './use-cases/run-import.js';
import { seedDemo } from './use-cases/seed-demo.js';

jest.setTimeout(30_000);

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const run = (kind: ImportRequest['kind'], path: string, more?: Partial<ImportRequest>): Promise<Imported> =>
  importFile(bench, kind, path, more);

const brief = (problems: readonly RowProblem[]): string[] =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

const tables = ['organisations', 'offers', 'needs', 'experts', 'labs', 'item_projections'];

/** Everything that a second import must leave as it is, down to versions and times. */
async function everything(): Promise<unknown> {
  const state: Record<string, unknown> = {};
  for (const table of tables) state[table] = await bench.rows(`select * from ${table} order by id`);
  state['jobs'] = await bench.rows('select count(*)::int from graphile_worker.jobs');
  return state;
}

describe('the demonstration province', () => {
  test('goes in whole, and a second time changes nothing', async () => {
    await seedDemo(bench, demoFolder);
    const first = await everything();
    expect(
      await bench.rows('select kind, count(*)::int from item_projections group by kind order by kind'),
    ).toEqual([
      { kind: 'expert', count: 40 },
      { kind: 'lab', count: 20 },
      { kind: 'need', count: 60 },
      { kind: 'offer', count: 150 },
      { kind: 'organisation', count: 60 },
    ]);
    await seedDemo(bench, demoFolder);
    expect(await everything()).toEqual(first);
  });

  test('tells strangers nothing of the owner of an anonymous need and nothing of a need for named people', async () => {
    await seedDemo(bench, demoFolder);
    const anonymous = await bench.rows<{
      doc: Record<string, unknown>;
      owner: string;
      name: string;
      matched: string | null;
    }>(
      `select p.public_doc as doc, o.id as owner, o.name, p.match_doc->>'organisationId' as matched
       from needs n join organisations o on o.id = n.organisation_id join item_projections p on p.id = n.id where n.anonymous`,
    );
    expect(anonymous).toHaveLength(9);
    for (const { doc, owner, name, matched } of anonymous) {
      expect(doc).toMatchObject({ anonymous: true, organisationId: null, organisationName: null });
      expect(JSON.stringify(doc)).not.toContain(owner);
      expect(JSON.stringify(doc)).not.toContain(name);
      // The matcher does not need the owner, so it cannot tell it either.
      expect(matched).toBeNull();
    }
    expect(
      await bench.rows(
        `select count(*)::int, count(public_doc)::int as public, count(match_doc)::int as matched
         from needs join item_projections using (id) where visibility = 'named'`,
      ),
    ).toEqual([{ count: 5, public: 0, matched: 5 }]);
  });
});

describe('bad rows', () => {
  test('are reported exactly, and the good ones go in', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    const result = await run('offers', await bench.jsonl('offers.jsonl', someBad(10_000)));
    expect(result).toMatchObject({ created: 9_900, rejected: 100, updated: 0, unchanged: 0 });
    expect(result.problems.map(({ row }) => row)).toEqual(
      Array.from({ length: 100 }, (_, i) => (i + 1) * 100),
    );
    expect(brief(result.problems.slice(0, 6))).toEqual([
      '100 trl above_maximum',
      '200 organisationId unknown_reference',
      '300 fieldOfScience not_in_list',
      '400 id duplicate',
      '500 priceVnd.min min_above_max',
      '600 title required',
    ]);
    expect(await bench.rows('select count(*)::int from offers')).toEqual([{ count: 9_900 }]);
  });

  test('of organisations: a tax code twice in the file, or of another record', async () => {
    const taken = { id: 'a', kind: 'enterprise', name: 'A', taxCode: '4609226498' };
    await run('organisations', await bench.jsonl('1.jsonl', [taken]));
    const file = await bench.jsonl('2.jsonl', [
      { ...taken, id: 'b' },
      { ...taken, id: 'c', taxCode: '5309540948' },
      { ...taken, id: 'd', taxCode: '53.0954.0948' },
      { ...taken, name: 'A mới' },
    ]);
    const result = await run('organisations', file);
    expect(result).toMatchObject({ created: 1, updated: 0, rejected: 3 });
    expect(brief(result.problems)).toEqual([
      '1 taxCode duplicate_value',
      '3 taxCode duplicate',
      '4 taxCode duplicate',
    ]);
  });

  test('a tax code that somebody takes while the batch is written is a problem, not a crash', async () => {
    const client = new pg.Client({ connectionString: bench.url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(
        "insert into organisations (kind, name, tax_code, external_id) values ('enterprise', 'B', '4609226498', 'b')",
      );
      const file = await bench.jsonl('race.jsonl', [
        { id: 'a', kind: 'enterprise', name: 'A', taxCode: '4609226498' },
        { id: 'c', kind: 'enterprise', name: 'C' },
      ]);
      const importing = run('organisations', file);
      await until(async () => {
        const waiting = await bench.rows(
          "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into organisations%'",
        );
        return waiting.length > 0;
      });
      await client.query('commit');
      const result = await importing;
      expect(result).toMatchObject({ created: 1, rejected: 1 });
      expect(brief(result.problems)).toEqual(['1 taxCode duplicate_value']);
    } finally {
      await client.end();
    }
  });
});

describe('what an import touches', () => {
  test('is nothing when it only checks, and the check says what would happen', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    const list = [...offers(20)];
    await run('offers', await bench.jsonl('a.jsonl', list));
    const before = await everything();
    const batches = await bench.rows('select count(*)::int from import_batches');
    const changed = [
      ...list.slice(0, 9),
      { ...list[9], title: 'Khác' },
      { id: 'offer-99', kind: 'x' },
      { ...list[10], id: 'new' },
    ];
    const result = await run('offers', await bench.jsonl('b.jsonl', changed), { mode: 'check' });
    expect(result).toMatchObject({ created: 1, updated: 1, unchanged: 9, rejected: 1 });
    expect(brief(result.problems)).toEqual([
      '11 kind not_in_list',
      '11 title required',
      '11 summary required',
    ]);
    expect(await everything()).toEqual(before);
    expect(await bench.rows('select count(*)::int from import_batches')).toEqual(batches);
  });

  test('is only what changed: its revision, its projection, one event', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    const list = [...offers(50)];
    await run('offers', await bench.jsonl('a.jsonl', list));
    const xids = await bench.rows('select id, xid from item_projections order by id');
    const jobs = () =>
      bench.rows<{ task: string; count: number }>(
        'select task_identifier as task, count(*)::int from graphile_worker.jobs group by 1 order by 1',
      );
    const before = await jobs();
    const result = await run(
      'offers',
      await bench.jsonl('b.jsonl', [...list.slice(0, 49), { ...list[49], trl: 2 }]),
    );
    expect(result).toMatchObject({ created: 0, updated: 1, unchanged: 49 });
    expect(
      await bench.rows('select revision, count(*)::int from offers group by revision order by revision'),
    ).toEqual([
      { revision: 1, count: 49 },
      { revision: 2, count: 1 },
    ]);
    const now = await bench.rows('select id, xid from item_projections order by id');
    expect(now.filter((row, i) => row['xid'] !== xids[i]?.['xid'])).toHaveLength(1);
    // One job more for each listener of the event.
    expect(await jobs()).toEqual(before.map(({ task, count }) => ({ task, count: count + 1 })));
  });

  test('includes the offers of an organisation whose name changed', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    await run('offers', await bench.jsonl('offers.jsonl', offers(7)));
    await run(
      'organisations',
      await bench.jsonl('new.jsonl', [{ id: 'org-3', kind: 'enterprise', name: 'Tên mới' }]),
    );
    expect(
      await bench.rows(
        "select public_doc->>'title' as title from item_projections where kind = 'offer' and public_doc->>'organisationName' = 'Tên mới'",
      ),
    ).toEqual([{ title: 'Máy sấy chè số 3' }]);
  });

  test('keeps personal numbers, telephones and e-mails out of the public documents', async () => {
    const row = {
      id: 'h',
      kind: 'household_business',
      name: 'Hộ A',
      taxCode: '015099000123',
      phone: '0912345678',
      email: 'a@example.vn',
    };
    await run('organisations', await bench.jsonl('h.jsonl', [row]));
    const [stored] = await bench.rows(
      'select tax_code, tax_code_kind, public_doc::text as doc from organisations join item_projections using (id)',
    );
    expect(stored).toMatchObject({ tax_code: '015099000123', tax_code_kind: 'personal' });
    expect(stored!['doc']).not.toMatch(/015099000123|0912345678|a@example/);
  });
});

test('the command line reports bad rows on paper or on screen, and writes nothing when it only checks', async () => {
  const path = await bench.jsonl('rows.jsonl', [
    { id: 'a', kind: 'enterprise', name: 'A', colour: 'red' },
    { id: 'b', kind: 'enterprise', name: '=1+1', taxCode: '=2' },
  ]);
  const env = { DATABASE_URL: bench.url, INIT_CWD: bench.folder };
  const check = await startCommandLine(
    ['import', 'organisations', 'rows.jsonl', '--dry-run', '--report', 'r.csv'],
    env,
  ).done;
  expect(check.code).toBe(0);
  expect(check.out).toMatch(
    /Checked, nothing written organisations: 2\/2 rows; 1 created, 0 updated, 0 unchanged, 1 rejected\./,
  );
  expect(check.err).toMatch(/Unknown columns are ignored: colour/);
  const reason = [
    'Mã số thuế không đúng (có ký tự không phải chữ số).',
    'The tax code is not right (not only digits).',
  ];
  expect(await readFile(join(bench.folder, 'r.csv'), 'utf8')).toBe(
    `\ufeffrow,column,reason_vi,reason_en,value\r\n2,taxCode,${reason.join(',')},'=2\r\n`,
  );
  expect(await bench.rows('select 1 from organisations')).toEqual([]);
  const real = await startCommandLine(['import', 'organisations', path], env).done;
  expect(real.out.split('\n')[0]).toBe(['2', 'taxCode', ...reason, '=2'].join('\t'));
  expect(await bench.rows('select external_id from organisations')).toEqual([{ external_id: 'a' }]);
});

test('.csv and .xlsx say the same as .jsonl', async () => {
  for (const [kind, name] of [
    ['organisations', 'organisations'],
    ['offers', 'supplies'],
    ['needs', 'demands'],
    ['experts', 'experts'],
    ['labs', 'labs'],
  ] as const) {
    const path = join(demoFolder, `${name}.jsonl`);
    const records = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    await run(kind, path);
    const headings = [...new Set(records.flatMap((record) => Object.keys(record)))];
    const table = records.map((record) => headings.map((heading) => cellText(record[heading])));
    const csv = join(bench.folder, `${name}.csv`);
    await writeFile(csv, `\ufeff${[headings, ...table].map(csvLine).join('')}`);
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('1').addRows([headings, ...table]);
    const xlsx = join(bench.folder, `${name}.xlsx`);
    await workbook.xlsx.writeFile(xlsx);
    for (const file of [csv, xlsx]) {
      expect(await run(kind, file)).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: records.length,
        problems: [],
      });
    }
  }
});

function cellText(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join('; ')
    : JSON.stringify(value);
}
