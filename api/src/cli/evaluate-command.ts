import { readFile } from 'node:fs/promises';
import {
  evaluate,
  folds,
  type EvaluationReport,
  type MetricName,
  type Qrels,
  type Run,
  type Slices,
} from '@caunoi/matching/evaluate';
import { NO_CONCEPTS } from '@caunoi/matching/concept-graph';
import type { MatcherOptions } from '@caunoi/matching/matcher';
import { DEFAULT_QUERY_WEIGHTS } from '@caunoi/matching/query-builder';
import { FEATURE_NAMES, PRIOR_WEIGHTS, type FeatureName } from '@caunoi/matching/weights';
import { foldedBm25, searchBoxQuery, type Ranking } from '@caunoi/matching/yardsticks';
import { fromCallersFolder } from '../config/caller-folder.js';
import { matchFileOptions, missing, readFiles, refuseWords, type MatchFiles } from './match-command.js';
import { parseOptions } from './options.js';
import { FileRanker } from './rank-files.js';
import { fileProblem } from './raw-records.js';
import { CommandError, type Terminal } from './terminal.js';

const depth = 100;
const shown: readonly MetricName[] = ['ndcg5', 'ndcg10', 'recall10', 'recall100', 'mrr', 'success1'];
const pad = (text: string, width: number): string => text.padEnd(width);

/** `caunoi evaluate`: ranks the files as `caunoi match` does and scores the ranking on judged pairs. */
export async function evaluateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, options } = parseOptions(args, {
    ...matchFileOptions,
    qrels: 'text',
    slices: 'text',
    folds: 'count',
    ablation: 'switch',
  });
  refuseWords(words);
  if (options.qrels === undefined) throw missing('qrels');
  const qrels = await readQrels(fromCallersFolder(options.qrels));
  const slices = options.slices === undefined ? {} : await readSlices(fromCallersFolder(options.slices));
  const files = await readFiles(options, terminal);
  const run = runOf(files);
  terminal.out.write(table(evaluate(run, qrels, slices)));
  terminal.out.write(compared(files, qrels, slices, options.ablation));
  if (options.folds !== undefined) {
    folds([...qrels.keys()], options.folds).forEach((queries, i) => {
      const part = new Map(queries.map((query) => [query, qrels.get(query)!]));
      const [all] = evaluate(run, part).slices;
      if (all) terminal.out.write(row(`fold ${i + 1}`, all.queries, all.metrics));
    });
  }
  return 0;
}

/** The ranking of the matcher, or of the matcher without one of its parts. */
function runOf({ needs, supply }: MatchFiles, without: Partial<MatcherOptions> = {}): Run {
  const ranker = new FileRanker(needs, supply, without);
  const scored = (id: string): Ranking =>
    ranker.rank(id, depth, 'brief').map((document) => ({ id: document.id, score: document.match.score }));
  return new Map(ranker.needIds.map((id) => [id, scored(id)]));
}

const weightless = (names: readonly FeatureName[]): Partial<MatcherOptions> => ({
  weights: {
    ...PRIOR_WEIGHTS,
    weights: { ...PRIOR_WEIGHTS.weights, ...Object.fromEntries(names.map((name) => [name, 0])) },
  },
});
const evidence: readonly FeatureName[] = ['lex', 'concept', 'focus', 'topic', 'supply', 'nearest'];

/** What each mechanism brings is seen by leaving it out. */
const ablations: Readonly<Record<string, Partial<MatcherOptions>>> = {
  'no thesaurus': { concepts: NO_CONCEPTS },
  'no words': weightless(['lex']),
  'no concepts': weightless(['concept']),
  'no focus': weightless(['focus']),
  'no topic': weightless(['topic', 'nearest']),
  'no supply': weightless(['supply', 'nearest']),
  'no fit': weightless(FEATURE_NAMES.filter((name) => !evidence.includes(name))),
  'no word pairs': { queryWeights: { ...DEFAULT_QUERY_WEIGHTS, pair: 0 } },
  'no diacritics bonus': { queryWeights: { ...DEFAULT_QUERY_WEIGHTS, exact: 0 } },
  'no correction': { queryWeights: { ...DEFAULT_QUERY_WEIGHTS, corrected: [0, 0] } },
};

const yardsticks: ReadonlySet<string> = new Set(['folded BM25', 'search box query']);

/** The built-in yardsticks by slice, and with `ablation` the matcher without each of its parts. */
function compared(files: MatchFiles, qrels: Qrels, slices: Slices, ablation: boolean): string {
  const offered = files.supply.flatMap(({ items }) => items);
  const runs: [string, Run][] = [foldedBm25(offered), searchBoxQuery(offered)].map((yardstick, i) => [
    [...yardsticks][i]!,
    new Map(files.needs.items.map((need) => [need.id, yardstick.rank(need, depth)])),
  ]);
  if (ablation)
    for (const [name, without] of Object.entries(ablations)) runs.push([name, runOf(files, without)]);
  return runs
    .map(([name, run]) => {
      const report = evaluate(run, qrels, slices);
      return report.slices
        .filter(({ slice }) => slice === 'all' || yardsticks.has(name))
        .map(({ slice, queries, metrics }) => row(slice === 'all' ? name : `  ${slice}`, queries, metrics))
        .join('');
    })
    .join('');
}

function table(report: EvaluationReport): string {
  const head = `${pad('', 22)}${pad('n', 5)}${shown.map((name) => pad(name, 22)).join('')}`.trimEnd();
  const rows = report.slices.map(({ slice, queries, metrics }) => row(slice, queries, metrics));
  const unanswered =
    report.answerAuc === null
      ? ''
      : `AUC có/không có lời giải / answered or not: ${report.answerAuc.toFixed(4)}; ` +
        `để trống / left empty: ${report.noAnswerEmpty}\n`;
  return `${head}\n${rows.join('')}${unanswered}`;
}

function row(name: string, queries: number, metrics: EvaluationReport['slices'][number]['metrics']): string {
  const cells = shown.map((metric) => {
    const { mean, low, high } = metrics[metric];
    return pad(`${mean.toFixed(4)} [${low.toFixed(3)}-${high.toFixed(3)}]`, 22);
  });
  return `${pad(name, 22)}${pad(String(queries), 5)}${cells.join('')}`.trimEnd() + '\n';
}

async function readQrels(path: string): Promise<Qrels> {
  const qrels = new Map<string, Map<string, number>>();
  const lines = (await readText(path)).split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [query = '', document = '', grade = ''] = line.split('\t');
    if (query === '' || document === '' || !/^\d$/.test(grade.trim())) {
      throw new CommandError(
        `${path}, dòng ${i + 1}: cần "nhu cầu TAB mục TAB mức 0-9".`,
        `${path}, line ${i + 1}: "query TAB document TAB grade 0-9" was expected.`,
      );
    }
    const judged = qrels.get(query) ?? new Map<string, number>();
    qrels.set(query, judged.set(document, Number(grade)));
  }
  return qrels;
}

async function readSlices(path: string): Promise<Slices> {
  const text = await readText(path);
  try {
    const slices: unknown = JSON.parse(text);
    if (
      typeof slices === 'object' &&
      slices !== null &&
      Object.values(slices).every((ids) => Array.isArray(ids))
    ) {
      return slices as Slices;
    }
  } catch {
    // Told below: what matters to the reader is the same.
  }
  throw new CommandError(
    `${path}: cần một đối tượng JSON "tên nhóm": [mã nhu cầu].`,
    `${path}: a JSON object "slice": [query ids] was expected.`,
  );
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileProblem(error, path);
  }
}
