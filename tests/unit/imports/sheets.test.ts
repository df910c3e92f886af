import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyMapping } from '../../../contract/mapping/apply.ts';
import { guessMapping } from '../../../contract/mapping/guess-mapping.ts';
import { sheetOfWorkbook } from '../../../contract/mapping/of-workbook.ts';
import { WorkbookSheet } from '../../../contract/sheets.ts';
import { problemHandler } from '../../../server/http/problems.ts';
import { InTurn } from '../../../server/imports/in-turn.ts';
import { readSheetInto } from '../../../server/imports/sheets/read.ts';
import { sheetRoutes } from '../../../server/imports/sheets/routes.ts';
import { testLog } from '../../support/database.ts';
import { checkListed } from '../../support/listed-faults.ts';
import { serve } from '../http/serve.ts';
import { checkTables } from './check-tables.ts';
import { row, workbook } from './formats/workbook.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offshoot-sheets-'));
});
afterEach(async () => {
  // The upload goes when the answer is out.
  await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]));
  await rm(folder, { recursive: true });
});

/** The answer to a workbook. */
async function ask(bytes: Uint8Array, sheet?: string) {
  const app = express().use(
    '/api',
    sheetRoutes({ folder: async () => folder, uploadLimit: 1e6, turn: new InTurn() }),
  );
  const origin = await serve(app.use(problemHandler(testLog)));
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(bytes)]), 'Firmen.xlsx');
  const address = `${origin}/api/sheets${sheet ? `?sheet=${encodeURIComponent(sheet)}` : ''}`;
  const response = await fetch(address, { method: 'POST', body: form });
  return (await checkListed('POST', '/sheets', response)).json() as Promise<unknown>;
}
const read = async (bytes: Uint8Array, sheet?: string) => WorkbookSheet.parse(await ask(bytes, sheet));

const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
const relations =
  '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="b" Type="x/styles" Target="/xl/styles.xml"/></Relationships>';
const cells = `<row r="1"><c r="A1" t="str"><v>Ausgründungen 2024</v></c></row>
<row r="3"><c r="A3" t="str"><v>Firma</v></c><c r="B3" t="str"><v>Wann</v></c><c r="C3" t="str"><v>Gegr.</v></c><c r="D3" t="str"><v>Kommt von</v></c></row>
<row r="4"><c r="A4" t="str"><v>Helix</v></c><c r="B4"><v>0.30000000000000004</v></c><c r="C4"><v>1988.0</v></c><c r="D4" t="str"><v>TU Musterstadt</v></c></row>
<row r="5"/>
<row r="6"><c r="A6" t="str"><v>Lumen</v></c><c r="C6" s="1"><v>33239</v></c></row>
<row r="7"><c r="A7" t="str"><v>Orbis</v></c><c r="C7"><f>C6+1</f><v>1995</v></c><c r="D7" t="str"><v>Helix</v></c></row>
<row r="8"><c r="A8" t="str"><v>Nova</v></c><c r="C8"><f>X</f></c><c r="D8" t="e"><v>#REF!</v></c></row>`;
const firms = workbook(
  { Info: '', 'Meine Firmen': '' },
  {
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${cells}</sheetData><mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="D4:D6"/></mergeCells></worksheet>`,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/styles.xml': styles,
  },
);

describe('a sheet of a workbook', () => {
  it('is the first that is not empty, as texts: whole numbers, dates, stored values of formulas', async () => {
    const found = await read(firms);
    expect(found.sheets).toEqual([
      { name: 'Info', table: null },
      { name: 'Meine Firmen', table: null },
    ]);
    expect(found.sheet).toBe('Meine Firmen');
    expect(found.rows.slice(2)).toEqual([
      { row: 4, cells: ['Helix', '0.3', '1988', 'TU Musterstadt'] },
      { row: 6, cells: ['Lumen', '', '1991-01-01'] },
      { row: 7, cells: ['Orbis', '', '1995', 'Helix'] },
      { row: 8, cells: ['Nova'] },
    ]);
    expect(found.merged).toEqual([{ from: 4, to: 6, column: 3 }]);
    expect(found.unread.map(({ row, column }) => [row, column])).toEqual([
      [8, 2],
      [8, 3],
    ]);
  });

  it('is mapped as a CSV is: titles above the header are no columns, a merged parent is that of each row', async () => {
    const sheet = sheetOfWorkbook(await read(firms));
    expect([sheet.header, sheet.lines]).toEqual([
      ['Firma', 'Wann', 'Gegr.', 'Kommt von'],
      [4, 6, 7, 8],
    ]);
    const { tables, counts, notes, remarks } = applyMapping(sheet, guessMapping(sheet.header));
    expect(counts).toMatchObject({ organisations: 5, spinoffs: 3 });
    expect(tables.find(({ name }) => name === 'spinoffs.csv')!.content).toContain(
      '6,"tu-musterstadt","lumen"',
    );
    expect(remarks).toEqual([
      'Taken as empty. The formula has no stored value. Open the workbook in a spreadsheet program and save it (row 8).',
      'Taken as empty. The cell shows #REF!. Correct it, or empty it (row 8).',
    ]);
    expect(notes[0]).toMatchObject({ code: 'bad-cell', column: 'Gegr.', lines: [8] });
  });

  it('has columns without a name for what stands beside the header, and tells nothing of cells above it', async () => {
    const above = row('Stand', '').replace('</row>', '<c t="e"><v>#N/A</v></c></row>').replace('Stand', '');
    const wide = workbook({
      Blatt:
        row('Firmen') + above + row('Firma', 'Gegr.') + row('Helix', '1988', '', 'geprüft') + row('Lumen'),
    });
    const sheet = sheetOfWorkbook(await read(wide));
    expect(sheet.header).toEqual(['Firma', 'Gegr.', 'Column 3', 'Column 4']);
    const all = { name: 0, founded: 1, region: 2, note: 3 };
    const { counts, remarks, tables } = applyMapping(sheet, { ...guessMapping(sheet.header), columns: all });
    expect([counts.organisations, remarks]).toEqual([2, []]);
    expect(tables[0]!.content).toContain('geprüft');
  });

  it('has its findings by sheet, row and column', async () => {
    const late = workbook({ Blatt: row('Firma', 'Gegr.', 'Ende') + row('Helix', '1988', '1950') });
    const sheet = sheetOfWorkbook(await read(late));
    const { tables } = applyMapping(sheet, guessMapping(sheet.header));
    const files = Object.fromEntries(tables.map(({ name, content }) => [name, content]));
    const columns = Object.fromEntries(tables.map(({ name, columns }) => [name, columns]));
    const { lines } = await checkTables(files, { name: 'Firmen.xlsx', unit: sheet.unit!, columns });
    expect(lines[0]).toMatch(/^error dissolved-before-founded Firmen\.xlsx:sheet Blatt, row:2 Ende: /);
  });

  it('is not read where the workbook is one of tables and none was asked for', async () => {
    const tables = workbook({ organisations: row('id', 'name', 'kind'), Notes: row('x', 'y') });
    expect(await read(tables)).toMatchObject({ sheet: null, rows: [] });
    expect(await read(tables, 'Notes')).toMatchObject({ sheet: 'Notes', rows: [{ cells: ['x', 'y'] }] });
  });

  it('has rows counted on where the workbook numbers them by what is no number', async () => {
    const odd = workbook({ Blatt: `<row r="3"/><row r="x"><c t="str"><v>a</v></c></row>` });
    expect((await read(odd)).rows).toEqual([{ row: 4, cells: ['a'] }]);
  });

  it('is not read on when whoever asked has gone away', async () => {
    const own = await mkdtemp(join(tmpdir(), 'offshoot-gone-'));
    const file = { name: 'Firmen.xlsx', path: join(own, 'a.xlsx') };
    await writeFile(file.path, firms);
    const asked = { file, sheet: undefined };
    const gone = new AbortController();
    const reading = readSheetInto(join(own, 'a.json'), asked, gone.signal);
    gone.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
    await rm(own, { recursive: true });
  });

  it('is a hidden one only where no other has rows, or it is asked for', async () => {
    const sheets =
      '<workbook><sheets><sheet name="Listen" r:id="rId1" state="veryHidden"/><sheet name="Firmen" r:id="rId2"/></sheets></workbook>';
    const two = { Listen: row('a', 'b'), Firmen: row('c', 'd') };
    const parts = { 'xl/workbook.xml': sheets };
    expect((await read(workbook(two, parts))).sheet).toBe('Firmen');
    expect((await read(workbook(two, parts), 'Listen')).rows).toMatchObject([{ cells: ['a', 'b'] }]);
    expect((await read(workbook({ ...two, Firmen: '' }, parts))).sheet).toBe('Listen');
  });

  it('is empty where each is', async () => {
    expect(await read(workbook({ Info: '' }))).toMatchObject({ sheet: 'Info', rows: [] });
  });
});

describe('a workbook that cannot be mapped is refused', () => {
  it('for a sheet that it has not, and for what is no workbook, with the place', async () => {
    expect(await ask(firms, 'Frmen')).toMatchObject({
      code: 'unknown-sheet',
      detail: 'Firmen.xlsx has no sheet "Frmen". It has: Info, Meine Firmen.',
    });
    expect(await ask(Buffer.from('id,name\n'))).toMatchObject({
      ...{ status: 422, code: 'unreadable-sheet' },
      detail: 'Firmen.xlsx: This is not an XLSX workbook. Save it as XLSX.',
    });
    const wide = workbook({ Blatt: `<row r="1"><c r="ZZ1" t="str"><v>x</v></c></row>` });
    expect(await ask(wide)).toMatchObject({ errors: [{ line: 1, unit: 'sheet Blatt, row' }] });
  });

  it('for a ZIP bomb, before anything is unpacked', async () => {
    const copy = Buffer.from(firms);
    copy.writeUInt32LE(2 ** 31, copy.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    expect(await ask(copy)).toMatchObject({
      code: 'unreadable-sheet',
      detail: expect.stringMatching(/Unpacked/),
    });
  });
});
