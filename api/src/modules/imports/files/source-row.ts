/** One row of a file: its cells by heading, or why it cannot be read. Rows are numbered as an editor or a spreadsheet shows them. */
export type SourceRow =
  | { readonly row: number; readonly record: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly unreadable: string; readonly text: string };

/** The longest row that is read, in bytes: a row is held in memory whole. */
export const maxRowBytes = 1_048_576;
