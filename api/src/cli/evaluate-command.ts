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
import { fromCallersFolder } from '../config/caller-folder.js';
import { matchFileOptions, missing, readFiles, refuseWords } from './match-command.js';
import { parseOptions } from './options.js';
import { fileProblem } from './raw-records.js';
import { CommandError, type Terminal } from './terminal.js';

const depth = 100;
const shown: readonly MetricName[] = ['ndcg5', 'ndcg10', 'recall10', 'mrr', 'success1'];
const pad = (text: string, width: number): string => text.padEnd(width);

/** `caunoi evaluate`: scores the matcher on judged pairs; documents that the judgements never name are left out of the ranking's count of lists. */
export async function evaluateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, options } = parseOptions(args, {
    ...matchFileOptions,
    qrels: 'text',
    slices: 'text',
    folds: 'count',
  });
  refuseWords(words);
  if (options.qrels === undefined) throw missing('qrels');
  const qrels = await readQrels(fromCallersFolder(options.qrels));
  const slices = options.slices === undefined ? {} : await readSlices(fromCallersFolder(options.slices));
  const ranker = await readFiles(options, terminal);
  const run: Run = new Map(
    ranker.needIds.map((id) => [
      id,
      ranker.rank(id, depth, 'brief').map((document) => ({ id: document.id, score: document.match.score })),
    ]),
  );
  terminal.out.write(table(evaluate(run, qrels, slices)));
  if (options.folds !== undefined) {
    folds([...qrels.keys()], options.folds).forEach((queries, i) => {
      const part = new Map(queries.map((query) => [query, qrels.get(query)!]));
      const [all] = evaluate(run, part).slices;
      if (all) terminal.out.write(row(`fold ${i + 1}`, all.queries, all.metrics));
    });
  }
  return 0;
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
