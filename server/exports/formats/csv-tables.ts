import { stringify } from 'csv-stringify/sync';
import { escapeCell } from '../../../contract/cells.ts';
import type { Format } from '../format.ts';
import type { ExportGraph } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import { tables } from './csv-rows.ts';
import { zipped } from './zip.ts';

type Cell = string | number | null;

/** Rows as CSV, some at a time. Texts are escaped, so that no spreadsheet runs them; the import takes the escape away again. */
async function* csv(columns: readonly string[], rows: AsyncIterable<Cell[]>): AsyncGenerator<string> {
  yield stringify([columns as string[]]);
  let batch: Cell[][] = [];
  for await (const row of rows) {
    batch.push(row.map((cell) => (typeof cell === 'string' ? escapeCell(cell) : cell)));
    if (batch.length < 500) continue;
    yield stringify(batch);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch);
}

function readme(graph: ExportGraph): string {
  const rows = provenanceRows(graph.provenance).map(([name, value]) => `${name}: ${value}\n`);
  return `${rows.join('')}
Every row names its source in the column "source". A cell that begins with = + - or @ has an apostrophe before it.
These tables can be imported into Offshoot as they are.
`;
}

async function* write(graph: ExportGraph): AsyncGenerator<Uint8Array> {
  yield* zipped(async function* () {
    yield { name: 'README.txt', content: [readme(graph)] };
    for (const table of tables) {
      yield { name: `${table.name}.csv`, content: csv(table.columns, table.rows(graph)) };
    }
  });
}

export const csvTables: Format = {
  id: 'csv-tables',
  name: 'CSV tables',
  extension: 'zip',
  media: 'application/zip',
  description:
    'The tables of the import, with every claim and source: what goes out comes back in unchanged.',
  readBy: ['Offshoot', 'spreadsheets', 'R', 'pandas'],
  write,
};
