import { describe, expect, it } from 'vitest';
import { applyMapping } from '../../../contract/mapping/apply.ts';
import { guessMapping } from '../../../contract/mapping/guess-mapping.ts';
import { saysNothing } from '../../../contract/mapping/known.ts';
import { readSheet } from '../../../contract/mapping/sheet.ts';
import { isRough } from '../../../contract/mapping/years.ts';

/** What a sheet becomes as it is guessed. */
function mapped(text: string) {
  const sheet = readSheet(text);
  const made = applyMapping(sheet, guessMapping(sheet.header, sheet.rows));
  const table = (name: string) => made.tables.find((one) => one.name === `${name}.csv`)?.content ?? '';
  return { ...made, sheet, spinoffs: table('spinoffs'), firms: table('name-organisations') };
}

describe('a cell that says that nothing is known', () => {
  it('is no parent of many firms, and told of', () => {
    const { counts, remarks } = mapped(
      'Firma;Mutter;Ort\nHelix;n/a;Ulm\nLumen;unbekannt;-\nOrbis;Helix; ?\nPhoton;-; Ulm\nSigma;Helix | ?;Ulm\n',
    );
    expect(counts).toMatchObject({ organisations: 5, spinoffs: 2 });
    expect(remarks).toEqual([
      'Taken as not known: “n/a” (line 2).',
      'Taken as not known: “unbekannt” (line 3).',
      'Taken as not known: “-” (line 3).',
      'Taken as not known: “?” (line 4).',
      'Taken as not known: “-” (line 5).',
      'Taken as not known: “?” (line 6).',
    ]);
  });

  it('is known by its words, and by having no letter or figure', () => {
    const nothing = [
      '-',
      '–',
      '?',
      '...',
      'N/A',
      'n.a.',
      'NA',
      '#N/A',
      'k.A.',
      'k. A.',
      'Unknown',
      'keine',
      'inconnu',
    ];
    expect(nothing.filter((cell) => !saysNothing(cell))).toEqual([]);
    const names = ['Nano', 'None Ltd', 'KA', 'Unknown Pleasures', '3M', 'C&A'];
    expect(names.filter(saysNothing)).toEqual([]);
  });
});

describe('a year that is told roughly', () => {
  it('keeps what the cell says in the note', () => {
    const { firms, spinoffs, notes } = mapped(
      'Firma;Gegr.;Ausgründungsjahr;Mutter;Note\nHelix;ca. 1998;1999/00;Siemens;first\nLumen;1.5.2001;2002;Helix;\n',
    );
    expect(firms).toContain('"1998","","","","","first; Gegr.: ca. 1998"');
    expect(firms).toContain('"2001","","","","",""');
    expect(spinoffs).toContain('"siemens","helix","1999","corporate","","Ausgründungsjahr: 1999/00"');
    expect(spinoffs).toContain('"helix","lumen","2002","corporate","",""');
    expect(notes).toMatchObject([
      { severity: 'info', code: 'rough-year', column: 'Gegr.', lines: [2] },
      { severity: 'info', code: 'rough-year', column: 'Ausgründungsjahr', lines: [2] },
    ]);
  });

  it('is known from one that is told as a date', () => {
    const rough = [
      'ca. 1998',
      'c. 1998',
      '2001?',
      '~1990',
      '1998/99',
      '2005/06',
      '2005-2007',
      '1990s',
      '1990er',
      'vor 1990',
    ];
    expect([...rough, 'late 1995', 'um 2006', '1998 or 1999'].filter((cell) => !isRough(cell))).toEqual([]);
    const exact = [
      '1998',
      '1.5.1998',
      '1998-05-17',
      '2015-03',
      '3/1/1988',
      'May 2004',
      '1 August 1990',
      '2005.0',
    ];
    expect(exact.filter(isRough)).toEqual([]);
  });
});

describe('numbers of rows', () => {
  it('are no ids: the next sheet has them, too', () => {
    const { firms } = mapped('Lfd. Nr.;Firma;Mutter\n1;Helix;Siemens\n2;Lumen;Helix\n');
    expect(firms).toContain('"helix","Helix"');
  });

  it.each([
    ['by which parents are named', 'Nr.;Firma;Mutter\n1;Helix;\n2;Lumen;1\n', '"2","Lumen"'],
    ['of a register', 'Nr.;Firma\n5560001;Helix\n5560002;Lumen\n', '"5560001","Helix"'],
    ['in a column of ids', 'Id;Firma\n1;Helix\n2;Lumen\n', '"1","Helix"'],
  ])('are ids where they are those %s', (_what, text, row) => {
    expect(mapped(text).firms).toContain(row);
  });

  it('tell rows of one name apart: a parent of that name is the first, which is said', () => {
    const { spinoffs, notes } = mapped('Id;Firma;Mutter\na;Helix;\nb;Helix;\nc;Lumen;Helix\n');
    expect(spinoffs).toContain('"a","c"');
    expect(notes).toMatchObject([{ code: 'parent-of-two-rows', column: 'Mutter', lines: [4] }]);
  });
});

describe('a header of two rows', () => {
  it('is read by its lower row, and the upper where that alone names two columns', () => {
    const { sheet, counts } = mapped(
      'Firma;;Gründung;;Ende;Herkunft\nName;Rechtsform;Jahr;Ort;Jahr;Mutter\nHelix;GmbH;1990;Ulm;;Siemens\n',
    );
    expect(sheet.header).toEqual(['Name', 'Rechtsform', 'Gründung Jahr', 'Ort', 'Ende Jahr', 'Mutter']);
    expect([sheet.headerAt, counts.organisations, counts.spinoffs]).toEqual([2, 2, 1]);
  });

  it.each([
    'Firma;Kind;Parent\nHelix;Firm;University\nLumen;Firm;Helix\n',
    'Name;Place\nName;City 2\nHelix;Ulm\n',
  ])('is not seen in rows that only hold such words (%#)', (text) => {
    expect(readSheet(text).headerAt).toBe(1);
  });
});
