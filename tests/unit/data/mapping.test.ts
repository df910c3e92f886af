import { describe, expect, it } from 'vitest';
import { applyMapping } from '../../../client/data/mapping/apply.ts';
import { guessColumns } from '../../../client/data/mapping/guess.ts';
import { decodeText, readSheet } from '../../../client/data/mapping/sheet.ts';
import { idOfName, yearOf } from '../../../client/data/mapping/values.ts';

/** The columns that were guessed, by field. */
function guessed(header: string): Record<string, string> {
  const names = header.split(',');
  const found = Object.entries(guessColumns(names)).filter(([, at]) => at !== null);
  return Object.fromEntries(found.map(([field, at]) => [field, names[at!]!]));
}

describe('columns are guessed by their names', () => {
  it.each([
    [
      'Company Name,Parent company,Year founded,City',
      'Company Name',
      'Parent company',
      'Year founded',
      'City',
    ],
    ['Firma,Mutterunternehmen,Gründungsjahr,Ort', 'Firma', 'Mutterunternehmen', 'Gründungsjahr', 'Ort'],
    [
      'Herkunft/Firma (Mutter),Firmenname,Gegründet am,Sitz der Firma',
      'Firmenname',
      'Herkunft/Firma (Mutter)',
      'Gegründet am',
      'Sitz der Firma',
    ],
    ['Företagsnamn,Moderbolag,Startår,Stad', 'Företagsnamn', 'Moderbolag', 'Startår', 'Stad'],
    [
      "Nom de l'entreprise,Société mère,Année de création,Ville",
      "Nom de l'entreprise",
      'Société mère',
      'Année de création',
      'Ville',
    ],
  ])('%s', (header, name, parent, founded, place) => {
    expect(guessed(header)).toEqual({ name, parent, founded, place });
  });

  it('leaves alone what it does not know', () => {
    expect(guessed('foo,Umsatz 2020')).toEqual({});
  });
});

describe('a sheet', () => {
  it.each([
    ['a;b\r\n"x;1";"two\nlines"\r\n\r\n', [['x;1', 'two\nlines']]],
    ['a\tb\n1\t', [['1']]],
    ['\ufeffa,b\n"say ""no""",', [['say "no"']]],
    ['a,b\n"open,1\n2,3', [['"open,1\n2,3']]],
  ])('is read with its own separator (%#)', (text, rows) => {
    expect(readSheet(text)).toEqual({ header: ['a', 'b'], rows });
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
  const sheet = readSheet(text);
  const made = applyMapping(sheet, { columns: guessColumns(sheet.header), kind: 'firm' });

  it('makes organisations, with ids of their names, years of dates, kinds of names, and twins joined', () => {
    expect(made.organisations).toBe(`id,name,kind,region,place,founded,dissolved,industry,sector,source,note
"helix-instrumente-gmbh","Helix Instrumente GmbH","firm","DE212","München","1988","","","","",""
"angstrom-soner","Ångström & Söner","firm","","Schweden","1997","","","","",""
"helix-institut","Helix-Institut","public-lab","","","","","","","",""
`);
  });

  it('makes spin-offs of parents, found by name or added', () => {
    expect(made.spinoffs).toBe(`parent,child,year,type,source
"helix-institut","helix-instrumente-gmbh","1988","public-lab",""
"helix-instrumente-gmbh","angstrom-soner","1997","corporate",""
`);
    expect(made.counts).toEqual({ organisations: 3, spinoffs: 2, parents: 1 });
    expect(made.remarks).toEqual([
      'Left out: rows without a name (1).',
      'Joined: rows with the same organisation (1).',
    ]);
  });

  it('runs nothing in a spreadsheet, and makes the same ids of the same names', () => {
    const evil = readSheet('name\n=SUM(A1)\n');
    expect(applyMapping(evil, { columns: guessColumns(evil.header), kind: 'firm' }).organisations).toContain(
      `"'=SUM(A1)"`,
    );
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
