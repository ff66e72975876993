import type { ComponentChild } from 'preact';

export interface Column<T> {
  /** Heading. */
  head: string;
  /** Cell. */
  cell: (row: T) => ComponentChild;
  /** Numbers stand at the end of their column. */
  isNumber?: boolean;
  /** The cell that names the row. */
  isName?: boolean;
}

/** A table with headings; it scrolls by itself where it is wider than the screen. */
export function Table<T>(props: {
  caption: string;
  /** Whether the caption is for those who listen alone. */
  isCaptionHidden?: boolean;
  columns: readonly Column<T>[];
  rows: readonly T[];
  /** Key of a row. */
  by: (row: T, index: number) => string;
}) {
  return (
    <div class="scroll" role="region" aria-label={props.caption} tabIndex={0}>
      <table class="table">
        <caption class={props.isCaptionHidden ? 'vh' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.head} scope="col" class={column.isNumber ? 'num' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, i) => (
            <tr key={props.by(row, i)}>
              {props.columns.map((column) =>
                column.isName ? (
                  <th key={column.head} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.head} class={column.isNumber ? 'num' : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
