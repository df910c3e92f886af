import { describe, expect, it } from 'vitest';
import { idOfName, kindOfName, yearOf } from '../../../contract/mapping/values.ts';
import { mapped } from './mapped.ts';

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
