import type { FieldProblem } from '@caunoi/shared/errors';
import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import { bulkUpsert, type BulkRow } from '../../../platform/database/bulk-upsert.js';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { Events } from '../../../platform/events/events.js';
import { writeProjections } from '../../../platform/events/project.js';
import {
  holdersOfTaxCodes,
  organisationIdsByExternalId,
} from '../../organisations/organisations-import.public.js';
import type { RowProblem } from '../domain/problem.js';
import { itemKindOf } from '../domain/target-names.js';
import { knownHashes, type ImportCounts } from '../persistence/imports.repository.js';
import { dependents, importTargets, type ImportTarget } from './import-targets.js';
import type { Batch, BatchReader, GoodRow } from './read-batches.js';

/** A batch held against the database: rows ready to be written, and every problem found. */
interface ResolvedBatch<Kind extends ImportKind> {
  readonly good: readonly GoodRow<Kind>[];
  readonly organisationIds: ReadonlyMap<string, string>;
  readonly problems: readonly RowProblem[];
  readonly rejected: number;
}

export interface BatchOutcome extends ImportCounts {
  readonly problems: readonly RowProblem[];
}

const organisationOf = (data: object): string | null =>
  'organisationId' in data && typeof data.organisationId === 'string' ? data.organisationId : null;

async function resolve<Kind extends ImportKind>(
  reader: Reader,
  locate: BatchReader<Kind>['locate'],
  batch: Batch<Kind>,
): Promise<ResolvedBatch<Kind>> {
  const named = batch.good.map(({ data }) => organisationOf(data)).filter((id) => id !== null);
  const taxCodes = batch.good
    .map(({ data }) => ('taxCode' in data ? data.taxCode : null))
    .filter((code) => code !== null);
  const organisationIds = await organisationIdsByExternalId(reader, [...new Set(named)]);
  const holders = await holdersOfTaxCodes(reader, taxCodes);
  const good: GoodRow<Kind>[] = [];
  const problems = [...batch.problems];
  for (const one of batch.good) {
    const found = judge(one.data, organisationIds, holders);
    if (found) problems.push(locate(one.row, one.record, found));
    else good.push(one);
  }
  problems.sort((a, b) => a.row - b.row);
  return { good, organisationIds, problems, rejected: batch.rows - good.length };
}

function judge(
  data: GoodRow<ImportKind>['data'],
  organisationIds: ReadonlyMap<string, string>,
  holders: ReadonlyMap<string, string | null>,
): FieldProblem | undefined {
  const organisation = organisationOf(data);
  if (organisation !== null && !organisationIds.has(organisation)) {
    return { path: 'organisationId', code: 'unknown_reference', params: { value: organisation } };
  }
  const taxCode = 'taxCode' in data ? data.taxCode : null;
  if (taxCode !== null && holders.has(taxCode) && holders.get(taxCode) !== data.id) {
    return { path: 'taxCode', code: 'duplicate_value', params: { value: taxCode } };
  }
  return undefined;
}

/** Writes the good rows of a batch with their projections and one event, all in the given transaction. */
export async function writeBatch<Kind extends ImportKind>(
  tx: Transaction,
  events: Events,
  kind: Kind,
  source: string,
  reader: BatchReader<Kind>,
  batch: Batch<Kind>,
): Promise<BatchOutcome> {
  const { good, organisationIds, problems, rejected } = await resolve(tx, reader.locate.bind(reader), batch);
  const target: ImportTarget<Kind> = importTargets[kind];
  const rows = good.map(({ data, hash }): BulkRow => {
    const organisation = organisationOf(data);
    const organisationId = organisation === null ? null : (organisationIds.get(organisation) ?? null);
    return { external_id: data.id, source, content_hash: hash, ...target.columns(data, organisationId) };
  });
  const written = await bulkUpsert(tx, target.upsertSql, rows);
  const ids = written.map(({ id }) => id);
  await writeProjections(tx, target.projection, ids);
  if (ids.length > 0) await events.publish(tx, { type: 'items.changed', kind: itemKindOf[kind], ids });
  const created = written.filter((one) => one.created).length;
  if (kind === 'organisations' && created < written.length) {
    await projectDependents(
      tx,
      written.filter((one) => !one.created).map(({ id }) => id),
    );
  }
  const updated = written.length - created;
  return { created, updated, unchanged: good.length - written.length, rejected, problems };
}

async function projectDependents(tx: Transaction, organisationIds: readonly string[]): Promise<void> {
  for (const { ids: sql, projection } of dependents) {
    const rows = await tx.query<{ id: string }>(sql, [organisationIds]);
    for (let i = 0; i < rows.length; i += 1_000) {
      await writeProjections(
        tx,
        projection,
        rows.slice(i, i + 1_000).map(({ id }) => id),
      );
    }
  }
}

/** What `writeBatch` would do, without doing it. */
export async function tryBatch<Kind extends ImportKind>(
  reader: Reader,
  kind: Kind,
  batchReader: BatchReader<Kind>,
  batch: Batch<Kind>,
): Promise<BatchOutcome> {
  const { good, problems, rejected } = await resolve(reader, batchReader.locate.bind(batchReader), batch);
  const known = await knownHashes(
    reader,
    kind,
    good.map(({ data }) => data.id),
  );
  const created = good.filter(({ data }) => !known.has(data.id)).length;
  const unchanged = good.filter(({ data, hash }) => known.get(data.id) === hash).length;
  return { created, updated: good.length - created - unchanged, unchanged, rejected, problems };
}
