import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
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

jest.setTimeout(30_000);

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const run = (kind: ImportRequest['kind'], path: string, more?: Partial<ImportRequest>): Promise<Imported> =>
  importFile(bench, kind, path, more);

/** The content of imported offers, without what differs from run to run. */
async function offerContent(): Promise<unknown[]> {
  return bench.rows(
    `select f.external_id, encode(f.content_hash, 'hex') as hash, f.title, f.price_max_vnd, f.revision, f.status, o.external_id as organisation,
       p.public_doc - 'id' - 'organisationId' - 'publishedAt' as public_doc, p.match_doc is not null as matched
     from offers f join organisations o on o.id = f.organisation_id left join item_projections p on p.id = f.id
     order by f.external_id`,
  );
}

async function rowsDone(): Promise<number> {
  const [row] = await bench.rows<{ done: number | null }>(
    "select max(rows_done) as done from import_batches where kind = 'offers'",
  );
  return row?.done ?? 0;
}

describe('an import that is interrupted', () => {
  test('by SIGKILL at any moment, and run again, ends like one that was not', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    const path = await bench.jsonl('offers.jsonl', someBad(6_000));
    const undisturbed = await run('offers', path);
    const content = await offerContent();
    await bench.rows('delete from item_projections');
    await bench.rows('delete from offers');
    await bench.rows('delete from import_batches');

    let kills = 0;
    for (const target of [1, 1_000 + Math.floor(Math.random() * 4_000)]) {
      const { child, done } = startCommandLine(['import', 'offers', path], { DATABASE_URL: bench.url });
      await until(async () => child.exitCode !== null || (await rowsDone()) >= target);
      if (child.exitCode === null && child.kill('SIGKILL')) kills++;
      await done;
    }
    const { code, out } = await startCommandLine(['import', 'offers', path], { DATABASE_URL: bench.url })
      .done;
    expect(kills).toBeGreaterThan(0);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .slice(0, -2)
        .map((line) => Number(line.split('\t')[0])),
    ).toEqual(undisturbed.problems.map(({ row }) => row));
    expect(await offerContent()).toEqual(content);
    expect(
      await bench.rows(
        "select rows_done, created, rejected, finished_at is not null as finished from import_batches where kind = 'offers'",
      ),
    ).toContainEqual({ rows_done: 6_000, created: 5_940, rejected: 60, finished: true });
  }, 300_000);

  test('when asked to stop, stops between two batches and goes on from there', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    const path = await bench.jsonl('offers.jsonl', offers(2_500));
    const stop = new AbortController();
    const first = await run('offers', path, {
      signal: stop.signal,
      onProgress: ({ rowsDone: done }) => (done >= 1_000 ? stop.abort() : undefined),
    });
    expect(first).toMatchObject({ state: 'stopped', created: 1_000 });
    expect(await run('offers', path)).toMatchObject({ state: 'finished', resumedAt: 1_000, created: 2_500 });
    expect(await run('offers', path)).toMatchObject({
      state: 'finished',
      resumedAt: 0,
      created: 0,
      unchanged: 2_500,
    });
  });

  test('begins anew when asked to', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    const path = await bench.jsonl('offers.jsonl', offers(1_500));
    const stop = new AbortController();
    await run('offers', path, {
      signal: stop.signal,
      onProgress: ({ rowsDone: done }) => (done > 0 ? stop.abort() : undefined),
    });
    expect(await run('offers', path, { from: 'start' })).toMatchObject({
      resumedAt: 0,
      created: 500,
      unchanged: 1_000,
    });
  });

  test('is not run twice at the same time', async () => {
    await run('organisations', await bench.jsonl('organisations.jsonl', organisations()));
    const path = await bench.jsonl('offers.jsonl', offers(3_000));
    const outcomes = await Promise.allSettled([run('offers', path), run('offers', path)]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'RUNNING_ELSEWHERE' });
    await run('offers', path);
    expect(await bench.rows('select count(*)::int, max(revision) as revision from offers')).toEqual([
      { count: 3_000, revision: 1 },
    ]);
  });
});
