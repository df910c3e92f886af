import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../../server/exports/formats/xlsx.ts';
import { cellValue, dateOf } from '../../../../server/imports/formats/xlsx/cells.ts';
import { columnOf } from '../../../../server/imports/formats/xlsx/sheet.ts';
import { hardNames, sampleGraph, written } from '../../exports/sample.ts';
import { checkTables } from '../check-tables.ts';
import { row, workbook } from './workbook.ts';

const header = row('id', 'name', 'kind', 'founded');

/** Errors and warnings of a workbook. */
async function linesOf(
  sheets: Record<string, string>,
  parts: Record<string, string> = {},
): Promise<string[]> {
  return (await checkTables({ 'firms.xlsx': workbook(sheets, parts) })).lines;
}

/** The first error of a file called .xlsx. */
async function refusal(bytes: Uint8Array): Promise<string> {
  return (await checkTables({ 'firms.xlsx': bytes })).lines[0]!;
}

it.each([
  ['1234567890123456', '1234567890123456'],
  ['98765432109876543210', '98765432109876543210'],
  ['1.968E3', '1968'],
  ['1990.0', '1990'],
  ['0.30000000000000004', '0.3'],
  ['-0', '0'],
])('the number %s of a cell is read as %s', (value, text) => {
  const workbook = { sheets: [], strings: [], dateStyles: new Set<number>(), from1904: false };
  expect(cellValue({ type: 'n', style: 0, hasFormula: false, value }, workbook)).toEqual({ text });
});

describe('a workbook', () => {
  it('of our own comes back with its tables', async () => {
    const bytes = await written(xlsx.write(sampleGraph()));
    const { counts, findings } = await checkTables({ 'firms.xlsx': bytes });
    expect(findings.counts.error).toBe(0);
    expect(counts).toMatchObject({ organisations: hardNames.length, spinoffs: 16, regions: 1, links: 0 });
  });

  it('has numbers, shared and rich texts, truth values, dates and the stored values of formulas', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>';
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="a" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="b" Type="x/styles" Target="/xl/styles.xml"/></Relationships>';
    const strings =
      '<sst><si><t>Plain</t></si><si><r><t>Ri</t></r><r><t xml:space="preserve">ch </t></r><rPh><t>no</t></rPh></si></sst>';
    const cells = [
      '<row r="3"><c r="A3" t="str"><v>a</v></c><c r="B3" t="s"><v>0</v></c><c r="C3" t="str"><v>firm</v></c><c r="D3"><v>1.968E3</v></c></row>',
      '<row r="4"><c r="A4" t="str"><f>X</f><v>b</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="inlineStr"><is><t>firm</t></is></c><c r="D4" s="1"><v>29221</v></c></row>',
      '<row r="6"><c r="A6" t="str"><v>c</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" t="str"><v>firm</v></c><c r="D6"><f>1+</f></c></row>',
      '<row r="7"><c r="A7" t="str"><v>d</v></c><c r="B7" t="e"><v>#REF!</v></c><c r="C7" t="str"><v>firm</v></c></row>',
    ];
    const lines = await linesOf(
      { Organisations: `${header.replace('<row>', '<row r="2">')}${cells.join('')}` },
      { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings, 'xl/_rels/workbook.xml.rels': relations },
    );
    expect(lines).toEqual([
      'error bad-cell firms.xlsx:sheet Organisations, row:6 founded: The formula has no stored value. Open the workbook in a spreadsheet program and save it.',
      'error bad-cell firms.xlsx:sheet Organisations, row:7 name: The cell shows #REF!. Correct it, or empty it.',
      'warning date-for-year firms.xlsx:sheet Organisations, row:4 founded: This column holds a date (1980-01-01); its year is taken, as of the other dates in this sheet.',
    ]);
  });

  it('names sheet, row and column of what is wrong, and the sheets that are no tables', async () => {
    const lines = await linesOf({
      organisations: header + row('a', 'A', 'firm', '19x0') + row('b', 'B', 'firm', '1950', 'more'),
      'Munich spinoffs': row('parent', 'child', 'yeer') + row('a', 'nobody'),
      Orgnisations: row('x'),
      about: row('y'),
    });
    expect(lines.map((line) => line.slice(0, 84))).toEqual([
      'error bad-year firms.xlsx:sheet organisations, row:2 founded: "19x0" is not a year f',
      'error ragged-row firms.xlsx:sheet organisations, row:3: The row has 5 cells, the hea',
      'error unknown-organisation firms.xlsx:sheet Munich spinoffs, row:2 child: No organis',
      'warning unknown-sheet firms.xlsx: The sheet "Orgnisations" is none of regions, organ',
      'warning unknown-column firms.xlsx:sheet Munich spinoffs, row:1 yeer: The table spino',
    ]);
  });

  it('with a single sheet may be called as its table', async () => {
    const bytes = workbook({ Sheet1: header + row('a', 'A', 'firm') });
    expect((await checkTables({ 'organisations.xlsx': bytes })).counts.organisations).toBe(1);
  });

  it('counts columns by letters and days from 1900 or 1904', () => {
    expect(['A1', 'Z9', 'AA1', 'XFD1', '12'].map(columnOf)).toEqual([0, 25, 26, 16383, -1]);
    expect([dateOf(1, false), dateOf(61, false), dateOf(29221, false), dateOf(0, true)]).toEqual([
      '1900-01-01',
      '1900-03-01',
      '1980-01-01',
      '1904-01-01',
    ]);
  });
});

describe('a workbook that is refused', () => {
  const good = () => workbook({ organisations: header + row('a', 'A', 'firm') });
  /** The last part is said to be as large as `size`. */
  function lying(bytes: Uint8Array, size: number): Uint8Array {
    const copy = Buffer.from(bytes);
    const at = copy.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    copy.writeUInt32LE(size, at + 24);
    return copy;
  }
  const cases: [string, () => Uint8Array, string][] = [
    [
      'gzip',
      () => Buffer.from('1f8b0800', 'hex'),
      'error not-xlsx firms.xlsx: This is not an XLSX workbook but a gzip archive.',
    ],
    [
      'a program',
      () => Buffer.from('4d5a9000', 'hex'),
      'error not-xlsx firms.xlsx: This is not an XLSX workbook but a Windows program',
    ],
    [
      'text',
      () => strToU8('id,name\n'),
      'error not-xlsx firms.xlsx: This is not an XLSX workbook. Save it as XLSX.',
    ],
    ['an empty file', () => new Uint8Array(), 'error empty firms.xlsx: The file is empty'],
    [
      'another ZIP',
      () => zipSync({ 'a.txt': strToU8('x') }),
      'error not-xlsx firms.xlsx: This is a ZIP archive, but no XLSX',
    ],
    [
      'tables as ZIP',
      () => zipSync({ 'links.csv': strToU8('x') }),
      'error not-xlsx firms.xlsx: This is a ZIP archive, but no XLSX workbook is in it. Unpack',
    ],
    [
      'a cut one',
      () => good().subarray(0, 900),
      'error bad-workbook firms.xlsx: The workbook is damaged or cut off',
    ],
    [
      'one that says to be huge',
      () => lying(good(), 3_000_000_000),
      'error zip-bomb firms.xlsx: Unpacked, the file would be 2,861 MB',
    ],
    [
      'a part larger than it says',
      () => lying(good(), 10),
      'error bad-workbook firms.xlsx: The workbook is damaged',
    ],
    [
      'entities',
      () =>
        workbook(
          { organisations: '' },
          { 'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>' },
        ),
      'error doctype firms.xlsx:1: The file declares a DOCTYPE.',
    ],
    [
      'no table',
      () => workbook({ Tabelle1: '' }),
      'error no-table firms.xlsx: None of the sheets ("Tabelle1") is called',
    ],
    ['an empty sheet', () => workbook({ links: '' }), 'error empty firms.xlsx: Each sheet is empty'],
    [
      'two million columns',
      () => workbook({ organisations: `<row r="1">${'<c><v>1</v></c>'.repeat(2_000_000)}</row>` }),
      'error too-many-columns firms.xlsx:sheet organisations, row:1: The sheet has more than 200 columns',
    ],
  ];
  it.each(cases)('%s', async (_what, make, message) => {
    expect((await refusal(make())).slice(0, message.length)).toBe(message);
  });
});
