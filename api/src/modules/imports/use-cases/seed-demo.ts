import { join } from 'node:path';
import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import { runImport, type ImportDeps, type ImportProgress } from './run-import.js';

// In the order in which they refer to each other.
const files: readonly (readonly [ImportKind, string])[] = [
  ['organisations', 'organisations.jsonl'],
  ['offers', 'supplies.jsonl'],
  ['needs', 'demands.jsonl'],
  ['experts', 'experts.jsonl'],
  ['labs', 'labs.jsonl'],
];

export interface SeedProgress extends ImportProgress {
  readonly kind: ImportKind;
}

/**
 * Loads the demonstration province from `folder` (the project's `data/demo`). Safe to run again: what is there already is
 * left alone. Throws when a row of the demonstration data is not accepted: such data must not ship.
 */
export async function seedDemo(
  deps: ImportDeps,
  folder: string,
  onProgress?: (progress: SeedProgress) => void,
): Promise<void> {
  for (const [kind, name] of files) {
    const result = await runImport(deps, {
      kind,
      path: join(folder, name),
      mode: 'write',
      from: 'where_it_stopped',
      source: 'demo',
      onProgress: (progress) => onProgress?.({ ...progress, kind }),
    });
    for await (const problem of result.problems()) {
      throw new Error(
        `${name}, row ${problem.row}, ${problem.column}: ${problem.code} ${problem.value ?? ''}`,
      );
    }
  }
}
