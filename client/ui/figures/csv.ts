import { escapeCell } from '../../../contract/cells.ts';

export type Cell = string | number | null;

/** A CSV table (RFC 4180) whose last lines say, after a #, what the figures are of. */
export function csvOf(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  notes: readonly string[],
): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cell = (value: Cell) =>
    value === null ? '' : typeof value === 'number' ? String(value) : quoted(escapeCell(value));
  const lines = [head, ...rows].map((row) => row.map(cell).join(','));
  return `${[...lines, ...notes.map((note) => quoted(`# ${note}`))].join('\r\n')}\r\n`;
}
