import type { FieldProblem } from '@caunoi/shared/errors';

/** Remembers which row of a file first used an id or a tax code. */
export class SeenRows {
  private readonly ids = new Map<string, number>();
  private readonly taxCodes = new Map<string, number>();

  /** Problems of a row that repeats an earlier one; the earlier row keeps its place. */
  note(row: number, id: unknown, taxCode: unknown): FieldProblem[] {
    return [...this.first(this.ids, 'id', row, id), ...this.first(this.taxCodes, 'taxCode', row, taxCode)];
  }

  private first(seen: Map<string, number>, path: string, row: number, value: unknown): FieldProblem[] {
    if (typeof value !== 'string') return [];
    const earlier = seen.get(value);
    if (earlier !== undefined) return [{ path, code: 'duplicate', params: { row: earlier } }];
    seen.set(value, row);
    return [];
  }
}
