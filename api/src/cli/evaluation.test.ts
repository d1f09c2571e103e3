import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { evaluate, seeded, type Qrels, type Run, type Slices } from '@caunoi/matching/evaluate';
import type { MatchGroup, MatchItem } from '@caunoi/matching/item';
import { itemFromRaw, type RawSource } from '@caunoi/matching/item-from-raw';
import { FileRanker } from './rank-files.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const lines = (path: string): string[] => read(path).trim().split('\n');

const items = (file: string, source: RawSource): MatchItem[] =>
  lines(`data/demo/${file}.jsonl`).flatMap((line) => itemFromRaw(JSON.parse(line), source).item ?? []);
const needs = items('demands', 'need');
const offers = { source: 'offer' as const, items: items('supplies', 'offer') };
const others = [
  { source: 'expert' as const, items: items('experts', 'expert') },
  { source: 'lab' as const, items: items('labs', 'lab') },
];

function qrels(file: string): Qrels {
  const out = new Map<string, Map<string, number>>();
  for (const line of lines(`test/evaluation/${file}.tsv`)) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    out.set(query, (out.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return out;
}

const judged = { offer: qrels('qrels'), expert: qrels('expert-qrels'), lab: qrels('lab-qrels') };
const slices = JSON.parse(read('test/evaluation/slices.json')) as Slices;
const recorded = JSON.parse(read('test/evaluation/results.json')) as Record<string, number>;

const strip = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every other word of three letters and more with one letter lost, put in, changed or swapped; the first letter stays. */
function misspelt(random: () => number): (text: string) => string {
  return (text) =>
    text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const out = [...word];
      if (out.length < 3 || random() >= 0.5) return word;
      const at = 1 + Math.floor(random() * (out.length - 1));
      const slip = Math.floor(random() * 4);
      const letter = (): string => letters[Math.floor(random() * letters.length)]!;
      if (slip === 0) out.splice(at, 1);
      else if (slip === 1) out.splice(at, 0, letter());
      else if (slip === 2) out[at] = letter();
      else {
        const first = at + 1 < out.length ? at : at - 1;
        out.splice(first, 2, out[first + 1]!, out[first]!);
      }
      return out.join('');
    });
}

function rewritten(change: (text: string) => string): MatchItem[] {
  return needs.map((need) => {
    const out = { ...need };
    for (const field of ['title', 'summary', 'body'] as const)
      if (need[field] !== undefined) out[field] = change(need[field]);
    return out;
  });
}

function run(
  asked: readonly MatchItem[],
  supply: ConstructorParameters<typeof FileRanker>[1],
  group?: MatchGroup,
): Run {
  const ranker = new FileRanker({ source: 'need', items: asked }, supply);
  return new Map(
    ranker.needIds.map((id) => [
      id,
      ranker
        .rank(id, 100, 'brief')
        .filter(({ match }) => group === undefined || match.group === group)
        .map((document) => ({ id: document.id, score: document.match.z })),
    ]),
  );
}

const ndcg = (ranking: Run, wanted: Qrels): number =>
  evaluate(ranking, wanted).slices[0]!.metrics.ndcg10.mean;

describe('the judged needs of the demonstration data', () => {
  const plain = run(needs, [offers]);
  const report = evaluate(plain, judged.offer, slices);
  const measured: Record<string, number> = Object.fromEntries(
    report.slices.map(({ slice, metrics }) => [slice, metrics.ndcg10.mean]),
  );
  measured.success1 = report.slices[0]!.metrics.success1.mean;
  measured.answer_auc = report.answerAuc!;
  measured.undiacritised = ndcg(run(rewritten(strip), [offers]), judged.offer);
  measured.misspelt_half = ndcg(run(rewritten(misspelt(seeded(1))), [offers]), judged.offer);
  measured.experts = ndcg(run(needs, [offers, ...others], 'expert'), judged.expert);
  measured.labs = ndcg(run(needs, [offers, ...others], 'lab'), judged.lab);

  test.each(Object.entries(recorded))(
    '%s is no more than a point below what is recorded (%d)',
    (name, value) => {
      expect(measured[name]).toBeGreaterThanOrEqual(value - 0.01);
    },
  );

  test('every measured figure is recorded', () => {
    expect(Object.keys(measured).sort()).toEqual(Object.keys(recorded).sort());
  });

  test('needs typed in capitals or in NFD are ranked as the others', () => {
    const order = (ranking: Run): string[][] =>
      [...ranking.values()].map((list) => list.slice(0, 10).map(({ id }) => id));
    expect(
      order(
        run(
          rewritten((text) => text.normalize('NFD')),
          [offers],
        ),
      ),
    ).toEqual(order(plain));
    const capitals = run(
      rewritten((text) => text.toUpperCase()),
      [offers],
    );
    expect(ndcg(capitals, judged.offer)).toBeGreaterThanOrEqual(measured.all! - 0.01);
  });

  test('every answered need gets ten offers and more to look at', () => {
    for (const id of judged.offer.keys()) expect(plain.get(id)!.length).toBeGreaterThanOrEqual(10);
  });
});
