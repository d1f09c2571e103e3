import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import { system } from '../../../platform/auth/actor.js';
import type { Database } from '../../../platform/database/database.js';
import { isUniqueViolation } from '../../../platform/database/pg-errors.js';
import type { Events } from '../../../platform/events/events.js';
import { ImportError } from '../domain/import-error.js';
import type { RowProblem } from '../domain/problem.js';
import { openImportFile, type ImportCaps, type ImportFile } from '../files/import-file.js';
import {
  addCounts,
  addProblems,
  claimRows,
  findUnfinished,
  finishImport,
  forgetUnfinished,
  problemsOfImport,
  startImport,
  type ImportCounts,
  type ImportState,
} from '../persistence/imports.repository.js';
import { BatchReader, type Batch } from './read-batches.js';
import { tryBatch, writeBatch, type BatchOutcome } from './write-batch.js';

export interface ImportDeps {
  readonly database: Database;
  readonly events: Events;
}

export interface ImportProgress extends ImportCounts {
  readonly rowsDone: number;
  readonly totalRows: number;
  /** Where an interrupted import goes on; 0 for a new one. */
  readonly resumedAt: number;
}

export interface ImportRequest {
  readonly kind: ImportKind;
  /** Absolute path of a .jsonl, .csv or .xlsx file. */
  readonly path: string;
  /** `check` reads and judges everything and writes nothing. */
  readonly mode: 'write' | 'check';
  /** Whether an interrupted import of the same file goes on, or begins anew. */
  readonly from: 'where_it_stopped' | 'start';
  readonly source: 'import' | 'demo';
  readonly caps?: ImportCaps;
  /** After the running batch the import stops, to be continued by the next one. */
  readonly signal?: AbortSignal;
  onProgress?(progress: ImportProgress): void;
}

export interface ImportResult extends ImportProgress {
  readonly state: 'finished' | 'stopped';
  readonly ignoredColumns: readonly string[];
  /** All problems of the file, those found before an interruption too, in its order. */
  readonly problems: () => AsyncIterable<RowProblem>;
}

const importer = system('import');
const noCounts: ImportCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };

/**
 * Imports one file: good rows go in, bad rows become problems. Each batch is one transaction that holds its rows, its
 * problems and how far the import has come, so an import that is killed anywhere goes on exactly there when run again.
 * Rejects with ImportError when the file as a whole cannot be imported.
 */
export async function runImport(deps: ImportDeps, request: ImportRequest): Promise<ImportResult> {
  const file = await openImportFile(request.kind, request.path, request.caps);
  return request.mode === 'check' ? checkFile(deps, request, file) : writeFile(deps, request, file);
}

async function writeFile(deps: ImportDeps, request: ImportRequest, file: ImportFile): Promise<ImportResult> {
  const { kind, source } = request;
  const start = await deps.database.transaction(importer, async (tx): Promise<ImportState> => {
    if (request.from === 'start') await forgetUnfinished(tx, kind, file.hash);
    return (await findUnfinished(tx, kind, file.hash)) ?? (await startImport(tx, kind, file));
  });
  const reader = new BatchReader(kind);
  const run = new Run(request, file, start, start.rowsDone);
  await run.through(reader.batches(file.rows(), start.rowsDone), (batch) =>
    retryingTaken(() =>
      deps.database.transaction(importer, async (tx) => {
        if (!(await claimRows(tx, start.id, batch.from, batch.rows))) throw runningElsewhere();
        const outcome = await writeBatch(tx, deps.events, kind, source, reader, batch);
        await addProblems(tx, start.id, outcome.problems);
        await addCounts(tx, start.id, outcome);
        return outcome;
      }),
    ),
  );
  if (run.state === 'finished') await deps.database.transaction(importer, (tx) => finishImport(tx, start.id));
  return run.result(reader, () => problemsOfImport(deps.database, start.id));
}

async function checkFile(deps: ImportDeps, request: ImportRequest, file: ImportFile): Promise<ImportResult> {
  const reader = new BatchReader(request.kind);
  const run = new Run(request, file, noCounts, 0);
  const problems: RowProblem[] = [];
  await run.through(reader.batches(file.rows(), 0), async (batch) => {
    const outcome = await tryBatch(deps.database, request.kind, reader, batch);
    problems.push(...outcome.problems);
    return outcome;
  });
  return run.result(reader, async function* () {
    yield* problems;
  });
}

/** Goes through the batches, reading the next while one is worked on, and keeps the counts. */
class Run {
  private progress: ImportProgress;
  private stopped = false;

  constructor(
    private readonly request: ImportRequest,
    file: ImportFile,
    counts: ImportCounts,
    resumedAt: number,
  ) {
    const { created, updated, unchanged, rejected } = counts;
    this.progress = {
      created,
      updated,
      unchanged,
      rejected,
      rowsDone: resumedAt,
      totalRows: file.totalRows,
      resumedAt,
    };
  }

  async through<Kind extends ImportKind>(
    batches: AsyncGenerator<Batch<Kind>>,
    work: (batch: Batch<Kind>) => Promise<BatchOutcome>,
  ): Promise<void> {
    const { request } = this;
    const readNext = (): Promise<IteratorResult<Batch<Kind>>> => {
      const next = batches.next();
      next.catch(() => undefined);
      return next;
    };
    request.onProgress?.(this.progress);
    try {
      for (let next = readNext(); ;) {
        const read = await next;
        if (read.done) return;
        this.stopped = request.signal?.aborted === true;
        if (this.stopped) return;
        next = readNext();
        this.add(read.value, await work(read.value));
        request.onProgress?.(this.progress);
      }
    } finally {
      await batches.return(undefined);
    }
  }

  get state(): ImportResult['state'] {
    return this.stopped ? 'stopped' : 'finished';
  }

  result(
    reader: { unknownHeadings: readonly string[] },
    problems: () => AsyncIterable<RowProblem>,
  ): ImportResult {
    return { ...this.progress, state: this.state, ignoredColumns: reader.unknownHeadings, problems };
  }

  private add(batch: Batch<ImportKind>, outcome: BatchOutcome): void {
    const before = this.progress;
    this.progress = {
      ...before,
      rowsDone: batch.from + batch.rows,
      created: before.created + outcome.created,
      updated: before.updated + outcome.updated,
      unchanged: before.unchanged + outcome.unchanged,
      rejected: before.rejected + outcome.rejected,
    };
  }
}

/** Somebody took a tax code between our look and our insert: at the next look it is a problem of that row. */
async function retryingTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= 3 || !isUniqueViolation(error)) throw error;
    }
  }
}

function runningElsewhere(): ImportError {
  return new ImportError(
    'RUNNING_ELSEWHERE',
    'Tệp này đang được nhập ở nơi khác; hãy đợi nơi đó xong rồi chạy lại.',
    'This file is being imported elsewhere; wait for that to end and run again.',
  );
}
