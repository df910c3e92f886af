import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkTables } from './check-tables.ts';

const header = 'id,name,kind\n';

async function errorOf(
  content: string | Uint8Array,
  name = 'organisations.csv',
): Promise<string | undefined> {
  const { lines } = await checkTables({ [name]: content });
  return lines[0];
}

describe('a file that is not what it says', () => {
  const utf16 = Buffer.from(`\ufeff${header}a,Alpha,firm\n`, 'utf16le');
  const cases: [string, string | Uint8Array, string][] = [
    ['empty', '', 'error empty organisations.csv: The file is empty; it needs a header line and rows.'],
    [
      'only line ends',
      '\n\n',
      'error empty organisations.csv: The file is empty; it needs a header line and rows.',
    ],
    [
      'UTF-16 with a mark',
      utf16,
      'error utf-16 organisations.csv: The file is encoded in UTF-16, not UTF-8. Save it as "CSV UTF-8 (comma separated)" and import that.',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(`${header}a,Alpha,firm\n`, 'utf16le'),
      'error utf-16 organisations.csv: The file is encoded in UTF-16, not UTF-8. Save it as "CSV UTF-8 (comma separated)" and import that.',
    ],
    [
      'gzip',
      gzipSync(header),
      'error not-csv organisations.csv: This is not a CSV table but a gzip archive. Unpack it first.',
    ],
    [
      'a workbook',
      Buffer.from('504b0304140000000800', 'hex'),
      'error not-csv organisations.csv: This is not a CSV table but a ZIP archive or a workbook (XLSX). Let its name end in .xlsx if it is a workbook; unpack an archive.',
    ],
    [
      'a program',
      Buffer.from('4d5a90000300000004000000', 'hex'),
      'error not-csv organisations.csv: This is not a CSV table but a Windows program.',
    ],
    [
      'a NUL',
      `${header}a,Alpha,firm\nb,Be\0ta,firm\n`,
      'error nul organisations.csv:3: Line 3 holds a NUL byte: this is not a text table.',
    ],
    [
      'Latin-1',
      Buffer.from(`${header}a,Alpha,firm\nb,Gr\u00fcn,firm\n`, 'latin1'),
      'error not-utf-8 organisations.csv:3: Line 3 is not valid UTF-8 (read as Latin-1: b,Grün,firm). Save the file as CSV UTF-8.',
    ],
    [
      'lines that end in a carriage return alone',
      'id,name,kind\ra,Alpha,firm\r',
      'error line-ends organisations.csv: The lines end in a carriage return alone. Save it as "CSV UTF-8 (comma separated)" and import that.',
    ],
    [
      'no header',
      'a,Alpha,firm\nb,Beta,firm\n',
      'error no-header organisations.csv:1: The first line must name the columns (id, name, kind, size, region, place, lat, lon, founded, dissolved, fate, industry, nace, sector, wikidata, ror, source, note), but reads "a, Alpha, firm". Add a header line.',
    ],
    [
      'a column that lacks',
      'id,name\na,Alpha\n',
      'error missing-column organisations.csv:1 kind: The table organisations needs a column "kind".',
    ],
    [
      'a column twice',
      'id,name,kind,Name\na,Alpha,firm,x\n',
      'error twin-column organisations.csv:1 name: The column "name" stands twice in the header; remove one.',
    ],
    [
      'an open quote',
      `${header}a,"Alpha,firm\nb,Beta,firm\n`,
      'error open-quote organisations.csv:2: The quote opened in line 2 is not closed to the end of the file. Close it, or write it twice ("") if it belongs to the text.',
    ],
    [
      'a cell of 2 MB',
      `${header}a,${'x'.repeat(2_000_000)},firm\n`,
      'error line-too-long organisations.csv:2: Line 2 is longer than 400,000 bytes: shorten its cells.',
    ],
    [
      'a row with too many cells',
      `${header}a,Alpha,firm\nb,Beta, Ltd,firm\n`,
      'error ragged-row organisations.csv:3: The row has 4 cells, the header 3. Put a cell that holds a comma in double quotes.',
    ],
    [
      'a row with too few cells',
      `${header}\n"a\nb",Alpha\n`,
      'error ragged-row organisations.csv:3: The row has 2 cells, the header 3. Add the cells that lack, empty if need be.',
    ],
  ];
  it.each(cases)('%s', async (_what, content, expected) => {
    expect(await errorOf(content)).toBe(expected);
  });

  it('is fine with a byte order mark, CRLF, columns in any order and case, and semicolons', async () => {
    const plain = await checkTables({ 'organisations.csv': '\ufeffKind,ID,name\r\nfirm,a,Alpha\r\n' });
    expect([plain.lines, plain.counts.organisations]).toEqual([[], 1]);
    const semicolons = await checkTables({ 'organisations.csv': 'id;name;kind\na;Alpha, Ltd;firm\n' });
    expect([semicolons.lines, semicolons.counts.organisations]).toEqual([[], 1]);
  });

  it('reports columns it does not know, and reads the rest', async () => {
    const { lines, counts } = await checkTables({
      'organisations.csv': 'id,name,kind,foundde,x\na,Alpha,firm,1950,\n',
    });
    expect(lines).toEqual([
      'warning unknown-column organisations.csv:1 foundde: The table organisations has no column "foundde"; it is not read. Did you mean "founded"?',
      'warning unknown-column organisations.csv:1 x: The table organisations has no column "x"; it is not read.',
    ]);
    expect(counts.organisations).toBe(1);
  });
});

describe('file names', () => {
  it('end in the name of the table', async () => {
    const { counts } = await checkTables({
      'munich-organisations.csv': `${header}a,Alpha,firm\n`,
      '2024 Organisations.CSV': `${header}b,Beta,firm\n`,
    });
    expect(counts.organisations).toBe(2);
  });

  it('that say no table are refused, with what was meant', async () => {
    const several = checkTables({ 'organizations.csv': header, 'firms.pdf': '' });
    await expect(several).rejects.toMatchObject({
      status: 400,
      code: 'unknown-table',
      errors: [
        {
          file: 'organizations.csv',
          message:
            '"organizations.csv" doesn\'t say which table it holds. Its name must be one of regions.csv, organisations.csv, people.csv, same-as.csv, spinoffs.csv, links.csv, flows.csv, careers.csv. Rename it to organisations.csv if that is what it holds.',
        },
        {
          file: 'firms.pdf',
          message: expect.stringMatching(
            /^"firms\.pdf" is neither a CSV table, .* nor a file of XLSX workbook \(\.xlsx, \.xlsm\), GraphML/,
          ),
        },
      ],
    });
  });
});
