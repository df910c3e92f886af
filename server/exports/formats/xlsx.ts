import type { Format } from '../format.ts';
import type { ExportGraph } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import { type TableOut, tables } from './csv-rows.ts';
import {
  type Cuts,
  frameParts,
  rowLimit,
  rowXml,
  sheetFoot,
  sheetHead,
  type XlsxCell,
} from './xlsx-sheet.ts';
import { zipped } from './zip.ts';

const batchSize = 500;

/** A sheet's rows, at most as many as a sheet has; the next begins where this one ended. */
async function* sheetRows(
  columns: readonly string[],
  rows: AsyncIterator<XlsxCell[]>,
  cuts: Cuts,
  state: { isDone: boolean },
): AsyncGenerator<string> {
  yield sheetHead + rowXml(1, columns, cuts);
  let text = '';
  for (let number = 2; number <= rowLimit; number++) {
    const { value, done } = await rows.next();
    state.isDone = done === true;
    if (done) break;
    text += rowXml(number, value, cuts);
    if (number % batchSize > 0) continue;
    yield text;
    text = '';
  }
  yield text + sheetFoot;
}

/** The sheets of a table: one, or more where its rows don't fit into one. */
async function* tableSheets(graph: ExportGraph, table: TableOut, cuts: Cuts) {
  const rows = table.rows(graph)[Symbol.asyncIterator]();
  const state = { isDone: false };
  for (let number = 1; !state.isDone; number++) {
    const name = number === 1 ? table.name : `${table.name} ${number}`;
    yield { name, content: sheetRows(table.columns, rows, cuts, state) };
  }
}

const words = [
  ['tables', 'Each sheet is a table of the import: what goes out comes back in unchanged.'],
  ['sources', 'Every row names its source in the column "source".'],
];

function aboutRows(graph: ExportGraph, cuts: Cuts): string[][] {
  const note = `${cuts.count} texts were longer than a cell takes and are cut; the CSV tables have them whole.`;
  return [
    ['about', ''],
    ...provenanceRows(graph.provenance),
    ...words,
    ...(cuts.count > 0 ? [['cut', note]] : []),
  ];
}

/** The parts are written as they come: the sheets first, as only then it is known how many there are. */
async function* write(graph: ExportGraph): AsyncGenerator<Uint8Array> {
  const sheets: string[] = [];
  const cuts: Cuts = { count: 0 };
  const part = (name: string) => `xl/worksheets/sheet${sheets.push(name)}.xml`;
  yield* zipped(async function* () {
    for (const table of tables) {
      for await (const { name, content } of tableSheets(graph, table, cuts))
        yield { name: part(name), content };
    }
    const about = aboutRows(graph, cuts).map((row, i) => rowXml(i + 1, row, cuts));
    yield { name: part('about'), content: [sheetHead, ...about, sheetFoot] };
    for (const [name, content] of Object.entries(frameParts(sheets))) yield { name, content: [content] };
  });
}

export const xlsx: Format = {
  id: 'xlsx',
  name: 'XLSX workbook',
  extension: 'xlsx',
  media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description:
    'The tables of the import, a sheet each, with every claim and source, and a sheet on the file itself: what goes out comes back in unchanged.',
  readBy: ['Offshoot', 'spreadsheets', 'R', 'pandas'],
  write,
};
