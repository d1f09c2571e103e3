import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromCallersFolder } from '../config/caller-folder.js';
import { progressText } from './progress-line.js';
import { runCommandLine } from './run-command-line.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caunoi-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

class Page extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function type(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [new Page(), new Page()];
  const code = await runCommandLine(args, { out, err }, new AbortController().signal);
  return { code, out: out.text, err: err.text };
}

async function file(name: string, lines: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

describe('the command line', () => {
  test('helps in both languages', async () => {
    const { code, out } = await type('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Nhập tổ chức/);
    expect(out).toMatch(/Import organisations/);
  });

  test.each([
    [['frobnicate'], /Không có lệnh "frobnicate".*\n.*no command "frobnicate"/],
    [['toString'], /no command "toString"/],
    [['match', '--fast'], /Tùy chọn không đúng: --fast.*\n.*not right: --fast/],
    [['match', 'a.jsonl', '--out', 'x'], /"a.jsonl" is not understood/],
    [['match', '--out', 'x'], /--needs FILE is missing/],
    [['match', '--limit', 'many'], /--limit must be a whole number/],
    [['evaluate'], /--qrels FILE is missing/],
    [['import', 'trees', 'x.csv'], /there is no "trees"/],
    [['import', 'offers'], /exactly one file/],
  ])('%j is a mistake in the command', async (args, message) => {
    const { code, err } = await type(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('takes paths from where the command was typed', () => {
    expect(fromCallersFolder('a/b.csv', { INIT_CWD: '/home/lan' })).toBe('/home/lan/a/b.csv');
    expect(fromCallersFolder('/tmp/b.csv', { INIT_CWD: '/home/lan' })).toBe('/tmp/b.csv');
    expect(fromCallersFolder('b.csv', {})).toBe(join(process.cwd(), 'b.csv'));
  });
});

test('progress tells rows, rate and time left of this run', () => {
  expect(progressText(12_000, 100_000, 2_000, 1_000)).toBe(
    '12.000/100.000 dòng (12%), 2.000 dòng/giây, còn 44 giây | 12,000/100,000 rows, 2,000/s, 44 s left',
  );
  expect(progressText(0, 10, 0, 0)).toBe('0/10 dòng (0%), 0 dòng/giây | 0/10 rows, 0/s');
});

describe('match', () => {
  const needs = [
    {
      id: '1',
      title: 'Máy sấy chè shan tuyết',
      description: 'Cần máy sấy chè tiết kiệm điện cho hợp tác xã',
      colour: 'red',
    },
    { id: '2', title: 'zzz qqq' },
  ];
  const offers = [
    { id: '1', title: 'Máy sấy chè bơm nhiệt', summary: 'Máy sấy chè tiết kiệm điện, giữ hương' },
    { id: '2', title: 'Phần mềm kế toán', summary: 'Quản lý sổ sách' },
    { id: '3', title: 'Máy sấy quế', summary: 'Sấy quế, hồi' },
  ];
  const labs = [{ id: '1', name: 'Phòng thử chè', tests: [{ name: 'Độ ẩm chè', matrix: 'chè' }] }];

  async function match(out: string, ...more: string[]) {
    const files = [
      ['--needs', await file('needs.jsonl', needs)],
      ['--offers', await file('offers.jsonl', offers)],
      ['--labs', await file('labs.jsonl', labs)],
    ].flat();
    const result = await type('match', ...files, '--out', join(folder, out), ...more);
    return { ...result, run: await readFile(join(folder, out), 'utf8') };
  }

  test('writes query, document, rank and score, best first, the same bytes each time', async () => {
    const first = await match('a.tsv', '--explain');
    const second = await match('b.tsv');
    expect(first.code).toBe(0);
    expect(second.run).toBe(first.run);
    const lines = first.run
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines[0]!.slice(0, 3)).toEqual(['1', '1', '1']);
    expect(lines.map(([query]) => query)).not.toContain('2');
    expect(lines.map(([, , rank]) => Number(rank))).toEqual(lines.map((_, i) => i + 1));
    const scores = lines.map(([, , , score]) => Number(score));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const reasons = (await readFile(join(folder, 'a.explain.jsonl'), 'utf8')).trim().split('\n');
    expect(reasons).toHaveLength(lines.length);
    expect(JSON.parse(reasons[0]!)).toMatchObject({
      queryId: '1',
      docId: '1',
      rank: 1,
      explanation: expect.anything(),
    });
  });

  test('keeps to its limit for each list and notes what it ignores', async () => {
    const { run, err } = await match('c.tsv', '--limit', '1');
    expect(run.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(err).toMatch(/unknown field ignored: colour/);
  });

  test('says which line of which file is no JSON, and leaves nothing behind', async () => {
    const broken = await file('broken.jsonl', ['{"id":"1","title":"a"}', '{oops']);
    const offersPath = await file('offers.jsonl', offers);
    const before = await readdir(folder);
    const { code, err } = await type(
      'match',
      '--needs',
      broken,
      '--offers',
      offersPath,
      '--out',
      join(folder, 'd.tsv'),
    );
    expect(code).toBe(1);
    expect(err).toMatch(
      /broken\.jsonl, dòng 2: JSON không hợp lệ\.\n.*broken\.jsonl, line 2: not valid JSON\./,
    );
    const missing = await type(
      'match',
      '--needs',
      join(folder, 'none'),
      '--offers',
      offersPath,
      '--out',
      join(folder, 'd.tsv'),
    );
    expect(missing).toMatchObject({ code: 1, err: expect.stringMatching(/There is no file .*none/) });
    const nowhere = await type(
      'match',
      '--needs',
      offersPath,
      '--offers',
      offersPath,
      '--out',
      join(folder, 'no/d.tsv'),
    );
    expect(nowhere).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no\/d\.tsv cannot be written \(ENOENT\)/),
    });
    expect(await readdir(folder)).toEqual(before);
  });

  test('is judged by evaluate', async () => {
    const qrels = await file('qrels.tsv', ['1\t1\t3', '1\t3\t1']);
    const paths = [
      '--needs',
      await file('needs.jsonl', needs),
      '--offers',
      await file('offers.jsonl', offers),
    ];
    const { code, out } = await type('evaluate', '--qrels', qrels, ...paths);
    expect(code).toBe(0);
    expect(out).toMatch(/^all +1 +1\.0000/m);
    const wrong = await type('evaluate', '--qrels', await file('bad.tsv', ['1\t1\tgood']), ...paths);
    expect(wrong).toMatchObject({ code: 1, err: expect.stringMatching(/bad\.tsv, line 1/) });
  });
});
