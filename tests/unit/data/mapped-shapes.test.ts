import { describe, expect, it } from 'vitest';
import { applyMapping } from '../../../contract/mapping/apply.ts';
import { guessColumns, guessShape } from '../../../contract/mapping/guess.ts';
import { readSheet } from '../../../contract/mapping/sheet.ts';
import { mapped } from './mapped.ts';

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
