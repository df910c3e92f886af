import { expect, it } from 'vitest';
import { applyMapping } from '../../../contract/mapping/apply.ts';
import { guessColumns, guessShape } from '../../../contract/mapping/guess.ts';
import { shapeOf } from '../../../contract/mapping/shapes.ts';
import { readSheet } from '../../../contract/mapping/sheet.ts';
import { Findings } from '../../../server/imports/findings.ts';
import { sheetOf, tellNotes } from '../../../server/imports/mapped-sheet.ts';
import { type CheckResult, checkTables } from './check-tables.ts';

/** What is found in a sheet that the page makes tables of. */
async function checked(name: string, text: string): Promise<CheckResult> {
  const sheet = readSheet(text);
  const shape = guessShape(sheet.header);
  const columns = guessColumns(sheet.header, shapeOf(shape));
  const { tables } = applyMapping(sheet, { shape, columns, kind: 'firm', link: 'supply' });
  const files = Object.fromEntries(tables.map((table) => [table.name, table.content]));
  const called = Object.fromEntries(tables.map((table) => [table.name, table.columns]));
  return checkTables(files, sheetOf(JSON.stringify({ name, columns: called })));
}

it('has its findings at its own lines and columns', async () => {
  const { lines } = await checked(
    'Gründungen 2024.csv',
    `Firma;Region;Gegr.;Auflösung;Kommt von

Helix;ZZ999;1988;1950;Lumen
Lumen;;1994;;Helix
`,
  );
  expect(lines.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    'error dissolved-before-founded Gründungen 2024.csv:3 Auflösung',
    'error cycle Gründungen 2024.csv:4 Firma',
  ]);
  expect(lines.join()).toContain('Helix → Lumen'.toLowerCase());
  expect(lines.join()).not.toMatch(/organisations\.csv|spinoffs\.csv/);
});

it('tells no column where none of the sheet has it, and one where two rows disagree', async () => {
  const sheet = { name: 'Firmen.csv', columns: { 'organisations.csv': { name: 'Firma' } } };
  const table = '1,id,name,kind\n7,a,Alpha,frim\n9,b,Beta,firm\n12,b,Gamma,firm\n';
  const { lines } = await checkTables({ 'organisations.csv': table }, sheet);
  expect(lines.map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
    expect.stringMatching(/^error unknown-kind Firmen.csv:7: "frim" is not one of/),
    'error twin-id Firmen.csv:12 Firma: b stands in line 9 too, with another name. Keep one of the two rows.',
  ]);
});

it('names the lines joined into the one that a finding stands in, and no others', async () => {
  const sheet = `Firma;Gegr.;Auflösung;Kommt von
Helix;1988;;
Lumen;1994;;Helix
helix;;1950;
Lumen;;;
Orbis;1990;1980;
`;
  const { findings } = await checked('Firmen.csv', sheet);
  expect(findings.list().map(({ line, joined, column }) => [line, joined, column])).toEqual([
    [2, [4], 'Auflösung'],
    [6, undefined, 'Auflösung'],
  ]);
});

it('tells the first few of joined lines, however many a table names', async () => {
  const lines = Array.from({ length: 2000 }, (_, i) => i + 2).join(' ');
  const table = { 'organisations.csv': `1,id,name,kind\n${lines},a,Alpha,what\n` };
  const { findings } = await checkTables(table, { name: 'Firmen.csv', columns: {} });
  expect(findings.list()[0]).toMatchObject({ line: 2, joined: [3, 4, 5, 6, 7] });
});

it.each(['x', '0', '-1', '2.5', '3000000000', '', '2 x', '2 0'])(
  'whose line would be “%s” is refused',
  async (line) => {
    const { lines } = await checkTables(
      { 'people.csv': `1,id,name\n${line},a,Alpha\n` },
      { name: 'Firmen.csv', columns: {} },
    );
    expect(lines).toEqual([
      'error no-line Firmen.csv: Row 2 of the table must begin with its line in the file that the table was made of.',
    ]);
  },
);

it.each(['firms.csv', '{"name":"","columns":{}}', '{"name":"a.csv"}', '{"name":"a","columns":{},"more":1}'])(
  'is not told by %s',
  (told) => expect(() => sheetOf(told)).toThrow(/^sheet must be JSON such as /),
);

it('tells what of it was left out, each line by itself, and counts what is beyond them', () => {
  const findings = new Findings();
  const more = 10_000_000;
  const note = { severity: 'warning', code: 'row-left-out', message: 'Left out.', lines: [3, 7], more };
  const sheet = sheetOf(
    JSON.stringify({ name: 'Firmen.xlsx', unit: 'sheet Blatt, row', columns: {}, notes: [note] }),
  )!;
  tellNotes(sheet, findings);
  expect(findings.counts.warning).toBe(more + 2);
  expect(findings.list()).toMatchObject([
    { file: 'Firmen.xlsx', line: 3, unit: 'sheet Blatt, row', code: 'row-left-out' },
    { line: 7 },
  ]);
});
