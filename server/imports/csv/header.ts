import type { Findings, Place } from '../findings.ts';
import { didYouMean } from '../suggest.ts';
import type { Table } from '../tables/table.ts';
import { FileFault } from './file-fault.ts';
import { columnLimit } from './limits.ts';

/** Comma, or what spreadsheets write where the comma is a decimal sign. The one that gives the header most cells. */
export function delimiterOf(headerLine: string): string {
  const counts = [',', ';', '\t'].map((d) => ({ d, n: headerLine.split(d).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).d;
}

/** Which column each cell of a row belongs to; null for columns the table doesn't have. */
export type Header = (string | null)[];

function noHeader(table: Table, cells: string[], { line }: Place): FileFault {
  const shown = table.isPersonal ? 'something else' : `"${cells.slice(0, 4).join(', ')}"`;
  const wanted = Object.keys(table.columns).join(', ');
  const message = `The first line must name the columns (${wanted}), but reads ${shown}. Add a header line.`;
  return new FileFault('no-header', line ?? null, message);
}

function checkNames(names: string[], table: Table, place: Place, findings: Findings): void {
  const known = Object.keys(table.columns);
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '') continue;
    if (seen.has(name)) {
      findings.error(
        'twin-column',
        { ...place, column: name },
        `The column "${name}" stands twice in the header; remove one.`,
      );
    } else if (!known.includes(name)) {
      const hint = didYouMean(name, known);
      const message = `The table ${table.id} has no column "${name}"; it is not read.${hint}`;
      findings.warning('unknown-column', { ...place, column: name }, message);
    }
    seen.add(name);
  }
  for (const [name, column] of Object.entries(table.columns)) {
    if (!column.needed || seen.has(name)) continue;
    findings.error(
      'missing-column',
      { ...place, column: name },
      `The table ${table.id} needs a column "${name}".`,
    );
  }
}

/** Reads the header: names in any order and case. Throws FileFault when the line isn't a header at all. */
export function readHeader(cells: string[], place: Place, table: Table, findings: Findings): Header {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  if (names.length > columnLimit) {
    throw new FileFault(
      'too-many-columns',
      place.line ?? null,
      `The header has ${names.length} columns; ${columnLimit} is the limit.`,
    );
  }
  const known = names.filter((name) => Object.hasOwn(table.columns, name));
  if (known.length === 0) throw noHeader(table, cells, place);
  checkNames(names, table, place, findings);
  return names.map((name) => (Object.hasOwn(table.columns, name) ? name : null));
}
