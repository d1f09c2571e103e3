import type { ReactNode } from 'react';
import styles from './Table.module.css';

export interface Column<Row> {
  /** Its heading; also the label before the value where rows become cards. */
  name: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right, with figures of one width. */
  number?: boolean;
}

interface Props<Row> {
  /** What the table holds, for who cannot see it at a glance. */
  caption: string;
  captionShown?: boolean;
  /** The first is the heading of its row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** Rows and columns; under 640 px each row is a card. */
export function Table<Row>({ caption, captionShown = false, columns, rows, keyOf }: Props<Row>) {
  const [head, ...rest] = columns;
  return (
    <table className={styles.table}>
      <caption className={captionShown ? styles.caption : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={column.number ? styles.number : undefined}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{head.cell(row)}</th>
            {rest.map((column) => (
              <td
                key={column.name}
                data-label={column.name}
                className={column.number ? styles.number : undefined}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
