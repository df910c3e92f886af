import type { ReactNode } from 'react';
import { Info } from '../Info.tsx';

export interface FiguresColumn<R> {
  title: string;
  /** What the figure is, shown beside the title. */
  about?: string;
  /** Holds what is pressed: left out on paper. */
  isControl?: boolean;
  cell(row: R): ReactNode;
}

export interface FiguresTableProps<R> {
  label: string;
  /** The first column names the row. */
  columns: readonly FiguresColumn<R>[];
  rows: readonly R[];
  keyOf(row: R): string;
  /** Rows of one part stand together under its name. */
  partOf?(row: R): string | null;
}

/** A plain table of figures. */
export function FiguresTable<R>({ label, columns, rows, keyOf, partOf }: FiguresTableProps<R>) {
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is moved by the arrow keys
    <section className="figures-table-box" aria-label={label} tabIndex={0}>
      <table className="figures-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ title, about, isControl }) => (
              <th key={title} scope="col" className={isControl ? 'figures-screen' : undefined}>
                {title} {about ? <Info about={title}>{about}</Info> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => {
            const part = partOf?.(row) ?? null;
            const opens = part !== null && (i === 0 || partOf?.(rows[i - 1]!) !== part);
            return [
              opens ? (
                <tr key={`part ${part}`} className="figures-part">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {part}
                  </th>
                </tr>
              ) : null,
              <tr key={keyOf(row)}>
                <th scope="row">{first?.cell(row)}</th>
                {others.map((column) => (
                  <td key={column.title} className={column.isControl ? 'figures-screen' : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </section>
  );
}
