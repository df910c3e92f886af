import { describe, expect, it } from 'vitest';
import { applyMapping } from '../../../contract/mapping/apply.ts';
import { guessColumns, guessShape } from '../../../contract/mapping/guess.ts';
import { shapeOf } from '../../../contract/mapping/shapes.ts';
import { decodeText, readSheet } from '../../../contract/mapping/sheet.ts';
import { idOfName, kindOfName, yearOf } from '../../../contract/mapping/values.ts';

/** The tables of a sheet as it is guessed, by name, and what is said of them. */
function mapped(text: string) {
  const sheet = readSheet(text);
  const shape = guessShape(sheet.header);
  const columns = guessColumns(sheet.header, shapeOf(shape));
  const made = applyMapping(sheet, { shape, columns, kind: 'firm', link: 'collaboration' });
  const table = (wanted: string) =>
    made.tables.find(({ name }) => name === `${wanted}.csv`)?.content.replaceAll(/^[\d ]+,/gm, '');
  const organisations = ['name', 'child', 'parent', 'from', 'to'].map((by) => table(`${by}-organisations`));
  return {
    ...{ shape, ...made, links: table('links'), flows: table('flows'), spinoffs: table('spinoffs') },
    organisations: organisations.filter((part) => part !== undefined).join('---\n'),
  };
}

describe('a sheet', () => {
  it.each([
    ['a;b\r\n"x;1";"two\nlines"\r\n\r\n', [['x;1', 'two\nlines']]],
    ['a\tb\n1\t', [['1']]],
    ['\ufeffa,b\n"say ""no""",', [['say "no"']]],
  ])('is read with its own separator (%#)', (text, rows) => {
    expect(readSheet(text)).toEqual({ header: ['a', 'b'], rows, lines: [2], headerAt: 1 });
  });

  it.each([
    ['a,b\n1,2\n"open,1\n2,3', 3],
    ['a,b\n"two\nlines",2\n"Acme" Ltd,1\n', 4],
  ])('tells the line of a quote that nothing rightly closes (%#)', (text, line) => {
    expect(readSheet(text).brokenQuote).toBe(line);
  });

  it('is read from where several columns are named: titles may stand above', () => {
    const { header, rows, headerAt } = readSheet('Spin-offs 2024;;\n\nFirma;Gegr.;Ort\nHelix;1988;Ulm\n');
    expect([header, rows, headerAt]).toEqual([['Firma', 'Gegr.', 'Ort'], [['Helix', '1988', 'Ulm']], 3]);
    expect(readSheet('Firma\nHelix\n').header).toEqual(['Firma']);
    for (const title of ['Spin-offs', 'Spin-offs of Munich, 2024, all'])
      expect(readSheet(`${title}\n\nFirma;Kommt von\nHelix;TU, LMU\n`)).toMatchObject({
        ...{ header: ['Firma', 'Kommt von'], rows: [['Helix', 'TU, LMU']], headerAt: 3 },
      });
  });

  it('is read in the encodings of spreadsheets', () => {
    expect(decodeText(new TextEncoder().encode('Ångström'))).toBe('Ångström');
    expect(decodeText(Uint8Array.from([0xc5, 0x6e, 0x67]))).toBe('Ång');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xc5, 0]))).toBe('Å');
  });
});

describe('a mapping', () => {
  const text = `Firma;Herkunft;Gegründet am;Land;Ort
Helix Instrumente GmbH;Helix-Institut;12.03.1988;DE212;München
Ångström & Söner;helix instrumente gmbh; Universität Ulm ;;
Ångström & Söner;;1999-05-01;Schweden;
;Siemens;2001;DE;Ulm
`.replace('; Universität Ulm ;;', ';ca. 1997?;;');
  const made = mapped(text);

  it('makes organisations, with ids of their names, years of dates, kinds of names, and twins joined', () => {
    expect(made.organisations).toBe(`id,name,kind,region,place,founded,dissolved,industry,sector,source,note
"helix-instrumente-gmbh","Helix Instrumente GmbH","firm","DE212","München","1988","","","","",""
"angstrom-soner","Ångström & Söner","firm","","Schweden","1997","","","","","Gegründet am: ca. 1997?"
---
id,name,kind,region,place,founded,dissolved,industry,sector,source,note
"helix-institut","Helix-Institut","public-lab","","","","","","","",""
`);
  });

  it('makes spin-offs of parents, found by name or added', () => {
    expect(made.spinoffs).toBe(`parent,child,year,type,source,note
"helix-institut","helix-instrumente-gmbh","","public-lab","",""
"helix-instrumente-gmbh","angstrom-soner","","corporate","",""
`);
    expect([made.counts, made.parents]).toEqual([{ organisations: 3, spinoffs: 2, links: 0, flows: 0 }, 1]);
    expect(made.remarks).toEqual([
      'Told roughly: “Founded (year)” is stored as the first year in the cell, and the cell kept in the note (line 3).',
      'Joined with an earlier row: others of the same organisation (line 4).',
      'Left out: another “Founded (year)” than an earlier row of the organisation has (line 4).',
      'Left out: rows without a name (line 5).',
    ]);
  });

  it('tells the import of each row and cell that is not as the sheet has it, with lines and columns', () => {
    const short = { severity: 'warning', code: 'short-row', lines: [3, 4, 5] };
    const { notes, organisations } = mapped(
      `Firma;Gegr.;Ort\nA;1990;Ulm;more\nB;soon\n${'x'.repeat(100_001)};1990\nC;1991\n`,
    );
    expect(notes).toMatchObject([
      {
        ...{ severity: 'error', code: 'cell-too-long', column: 'Firma', lines: [4] },
        message: 'The cell is longer than 100,000 characters. Shorten it.',
      },
      { severity: 'warning', code: 'row-left-out', lines: [2] },
      short,
      { severity: 'warning', code: 'cell-left-out', column: 'Gegr.', lines: [3] },
    ]);
    expect(organisations).not.toContain('xxx');
  });

  it('names a thousand lines at most, and how many there are besides', () => {
    const [note] = mapped(`Firma;Ort\n${'B\n'.repeat(1002)}`).notes.filter(
      ({ code }) => code === 'short-row',
    );
    expect([note?.lines.length, note?.more]).toEqual([1000, 2]);
  });

  it('knows universities by how they are called for short, and no firms by such letters', () => {
    const names = ['TU Musterstadt', 'ETH Zürich', 'TUI Travel', 'THÉA GmbH', 'Fhone GmbH'];
    expect(names.map((name) => kindOfName(name, 'firm'))).toEqual([
      'university',
      'university',
      'firm',
      'firm',
      'firm',
    ]);
  });

  it('runs nothing in a spreadsheet, and makes the same ids of the same names', () => {
    expect(mapped('name\n=SUM(A1)\n').organisations).toContain(`"'=SUM(A1)"`);
    expect([idOfName(' Straße & Söhne '), idOfName('日本 株式')]).toEqual(['strasse-sohne', '日本-株式']);
    expect(['1988', '3/1/1988', '1988-01-03', '88', '20199'].map(yearOf)).toEqual([
      '1988',
      '1988',
      '1988',
      '',
      '',
    ]);
  });
});

it('leaves out rows with more cells than columns, and names the lines', () => {
  const made = mapped(`Firma;Jahr;Quelle
Helix;1988;"Ein
Buch"
Photonfabrik; Sensorik Weiß & Söhne;2019;Webseite
Lumen;1999;;;
Orbis;;Brief;Akte
`);
  expect([made.counts.organisations, made.remarks]).toEqual([
    2,
    ['Left out: rows with more cells than there are columns (2: lines 4, 6).'],
  ]);
});

it('says of each row its line, and of each column what the sheet calls it', () => {
  const text =
    'Firma;Gegründet;Kommt von\n\nHelix;1988;Siemens\n"Lumen\nOptik";1994;Helix\nOrbis;2001;Siemens\n';
  const { tables } = mapped(text);
  const lines = tables.map(({ name, content, columns }) => {
    return [name, content.split('\n').map((line) => line.split(',')[0]), columns];
  });
  expect(lines).toEqual([
    [
      'name-organisations.csv',
      ['1', '3', '4', 'Optik"', '6', ''],
      { id: 'Firma', name: 'Firma', founded: 'Gegründet' },
    ],
    ['parent-organisations.csv', ['1', '3', ''], { id: 'Kommt von', name: 'Kommt von' }],
    ['spinoffs.csv', ['1', '3', '4', '6', ''], { child: 'Firma', parent: 'Kommt von' }],
  ]);
});

describe('the year of a spin-off', () => {
  const rows = 'Helix;1988;1991;Siemens\nLumen;1994;bald;Siemens\n';
  const spinoffs = (...years: [string, string]) => `parent,child,year,type,source,note
"siemens","helix","${years[0]}","corporate","",""
"siemens","lumen","${years[1]}","corporate","",""
`;

  it('is read from a column of its own, never taken from the founding', () => {
    const made = mapped(`Firma;Gegründet;Ausgründungsjahr;Mutter\n${rows}`);
    expect(made.spinoffs).toBe(spinoffs('1991', ''));
    expect(made.organisations).toContain('"Helix","firm","","","1988"');
    expect(made.remarks).toEqual(['Left out: cells without a year in “Spun off (year)” (line 3).']);
    expect(mapped(`Firma;Gegründet;Umsatz;Mutter\n${rows}`).spinoffs).toBe(spinoffs('', ''));
  });

  it('is that of the founding where one column is chosen for both', () => {
    const sheet = readSheet(`Firma;Gegründet;Umsatz;Mutter\n${rows}`);
    const columns = { ...guessColumns(sheet.header), spunoff: 1 };
    const made = applyMapping(sheet, { shape: 'organisation', columns, kind: 'firm', link: 'collaboration' });
    expect(
      made.tables.find(({ name }) => name === 'spinoffs.csv')?.content.replaceAll(/^[\d ]+,/gm, ''),
    ).toBe(spinoffs('1988', '1994'));
  });

  it('is not guessed from a founding in a sheet of spin-offs, which is that of the child', () => {
    const made = mapped('Parent;Child;Founded\nSiemens;Lumen;1994\nLumen;Siemens;\n');
    expect(made.organisations).toContain('"lumen","Lumen","firm","","","1994"');
    expect(made.spinoffs).toContain('"siemens","lumen","",');
  });
});

describe('a sheet of something else', () => {
  it.each([
    ['Unternehmen,Gegründet,Ausgegründet aus,Ort,Quelle', 'organisation'],
    ['Spin-off,University,Year,City', 'organisation'],
    ['Parent,Child,Year', 'spin-off'],
    ['Mutter,Ausgründung,Jahr,Quelle', 'spin-off'],
    ['From,To,Kind', 'link'],
    ['Source,Target,Type', 'link'],
    ['Von,Nach,Art der Beziehung,Seit', 'link'],
    ['foo,bar', 'organisation'],
  ])('%s: each row is one %s', (header, shape) => {
    expect(guessShape(header.split(','))).toBe(shape);
  });

  it('of spin-offs: several parents, the same twice once, two years two claims', () => {
    const made = mapped(`Mutter;Ausgründung;Jahr;Quelle
Universität Ulm | Siemens;Lumen;1.4.1994;Ein Buch
Siemens;Lumen;1994;
Siemens;Lumen;1995;
;Lumen;1995;
`);
    expect(made.tables.map(({ name }) => name)).toEqual([
      ...['child-organisations.csv', 'parent-organisations.csv', 'spinoffs.csv'],
    ]);
    expect(made).toMatchObject({
      shape: 'spin-off',
      spinoffs: `parent,child,year,type,source,note
"universitat-ulm","lumen","1994","university","Ein Buch",""
"siemens","lumen","1994","corporate","Ein Buch",""
"siemens","lumen","1995","corporate","",""
`,
      parents: 0,
      remarks: ['Left out: rows without a spin-off or a parent (line 5).'],
    });
  });

  it('of links: kinds in other languages, flows and spin-offs into tables of their own', () => {
    const made = mapped(`Von;Nach;Art;Seit;Ende;Anzahl
Helix;Lumen;Lieferant;1999;2003;2,5
Lumen;Helix;Kooperation;;;
Helix;Lumen;Personalwechsel;2001;;12
Helix;Lumen;Ausgründung;1994;;
Helix;;Lizenz;;;
Helix;Orbis;???;;;viele
`);
    expect(made).toMatchObject({
      shape: 'link',
      counts: { organisations: 3, spinoffs: 1, links: 3, flows: 1 },
      links: `from,to,kind,start,end,weight,source,note
"helix","lumen","supply","1999","2003","2.5","",""
"lumen","helix","collaboration","","","","",""
"helix","orbis","collaboration","","","","",""
`,
      flows: `origin,destination,year,count,source,note\n"helix","lumen","2001","12","",""\n`,
      spinoffs: `parent,child,year,type,source,note\n"helix","lumen","1994","corporate","",""\n`,
      remarks: [
        'Left out: rows without both ends (line 6).',
        'Kinds that are not known, read as collaboration (line 7).',
        'Left out: cells without a number in “weight” (line 7).',
      ],
    });
  });
});
