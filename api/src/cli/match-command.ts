import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fromCallersFolder } from '../config/caller-folder.js';
import { parseOptions } from './options.js';
import { ProgressLine } from './progress-line.js';
import { FileRanker, type RankedDocument } from './rank-files.js';
import { readRawFile, type RawList } from './raw-records.js';
import { bilingual, CommandError, write, type Terminal } from './terminal.js';

export const matchFileOptions = { needs: 'text', offers: 'text', experts: 'text', labs: 'text' } as const;
const defaultLimit = 100;

/** `caunoi match`: ranks files without a database. */
export async function matchCommand(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { words, options } = parseOptions(args, {
    ...matchFileOptions,
    out: 'text',
    limit: 'count',
    explain: 'switch',
  });
  refuseWords(words);
  if (options.out === undefined) throw missing('out');
  const out = fromCallersFolder(options.out);
  const { needs, supply } = await readFiles(options, terminal);
  const ranker = new FileRanker(needs, supply);
  const limit = options.limit ?? defaultLimit;
  const files = [new RunFile(out, runLines)];
  if (options.explain) files.push(new RunFile(explainPath(out), explainLines));
  const line = new ProgressLine(terminal);
  try {
    let done = 0;
    for (const needId of ranker.needIds) {
      const ranked = ranker.rank(needId, limit, options.explain ? 'explained' : 'brief');
      for (const file of files) await file.add(needId, ranked);
      line.show(++done, ranker.needIds.length);
      await nextTurn();
      if (signal.aborted)
        throw new CommandError('Đã dừng; không ghi tệp nào.', 'Stopped; no file was written.');
    }
    for (const file of files) await file.keep();
  } catch (error) {
    for (const file of files) await file.discard();
    throw notWritable(error);
  } finally {
    line.end();
  }
  const written = files.map(({ path }) => path).join(', ');
  terminal.err.write(bilingual(`Đã ghi ${written}`, `Written: ${written}`));
  return 0;
}

/** The lists of a run. */
export interface MatchFiles {
  readonly needs: RawList;
  readonly supply: readonly RawList[];
}

/** Reads the files that the options name; `--needs` and `--offers` must be there. */
export async function readFiles(
  options: { readonly [Name in keyof typeof matchFileOptions]: string | undefined },
  terminal: Terminal,
): Promise<MatchFiles> {
  const { needs, offers, experts, labs } = options;
  if (needs === undefined) throw missing('needs');
  if (offers === undefined) throw missing('offers');
  const needList = await readRawFile(fromCallersFolder(needs), 'need', terminal);
  const supply: RawList[] = [await readRawFile(fromCallersFolder(offers), 'offer', terminal)];
  if (experts !== undefined) supply.push(await readRawFile(fromCallersFolder(experts), 'expert', terminal));
  if (labs !== undefined) supply.push(await readRawFile(fromCallersFolder(labs), 'lab', terminal));
  return { needs: needList, supply };
}

/** The error for an option that the command cannot do without. */
export const missing = (option: string): CommandError =>
  new CommandError(`Thiếu --${option} FILE.`, `--${option} FILE is missing.`, 2);

/** Commands that take options only refuse bare words: a forgotten `--out` must not be overlooked. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0) {
    throw new CommandError(
      `Không hiểu "${words[0]}". Xem "caunoi --help".`,
      `"${words[0]}" is not understood. See "caunoi --help".`,
      2,
    );
  }
}

const explainPath = (out: string): string => `${out.replace(/\.tsv$/i, '')}.explain.jsonl`;

type LinesOf = (needId: string, ranked: readonly RankedDocument[]) => string;

const runLines: LinesOf = (needId, ranked) =>
  ranked.map(({ id, match }, i) => `${needId}\t${id}\t${i + 1}\t${match.score.toFixed(9)}\n`).join('');

const explainLines: LinesOf = (needId, ranked) =>
  ranked
    .map(({ id, match }, i) => {
      const { kind, score, band, gates, contributions, explanation, modelVersion } = match;
      const line = {
        queryId: needId,
        docId: id,
        rank: i + 1,
        score,
        band,
        kind,
        gates,
        contributions,
        explanation,
        modelVersion,
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');

/** A file that appears under its name when it is whole. */
class RunFile {
  private readonly draft: string;
  private readonly stream: Writable;
  private readonly done: Promise<void>;

  constructor(
    readonly path: string,
    private readonly linesOf: LinesOf,
  ) {
    this.draft = `${path}.${process.pid}.tmp`;
    this.stream = createWriteStream(this.draft);
    this.done = finished(this.stream);
    this.done.catch(() => undefined);
  }

  async add(needId: string, ranked: readonly RankedDocument[]): Promise<void> {
    if (this.stream.errored) throw this.stream.errored;
    await write(this.stream, this.linesOf(needId, ranked));
  }

  async keep(): Promise<void> {
    this.stream.end();
    await this.done;
    await rename(this.draft, this.path);
  }

  async discard(): Promise<void> {
    this.stream.destroy();
    await rm(this.draft, { force: true }).catch(() => undefined);
  }
}

function notWritable(error: unknown): unknown {
  const { code, path: draft } = error as NodeJS.ErrnoException;
  const path = draft?.replace(/\.\d+\.tmp$/, '');
  if (!code || !['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'ENOTDIR', 'EROFS', 'EPERM'].includes(code))
    return error;
  return new CommandError(
    `Không ghi được ${path ?? ''} (${code}).`,
    `${path ?? ''} cannot be written (${code}).`,
  );
}
