import { describe, expect, it } from 'vitest';
import { checkTables, twoFirms } from './check-tables.ts';

async function organisation(columns: string, row: string): Promise<string[]> {
  return (await checkTables({ 'organisations.csv': `id,name,kind${columns}\n${row}\n` })).lines;
}

describe('a row of the organisations table', () => {
  const cases: [string, string, string, string][] = [
    [
      'unknown kind',
      '',
      'a,Alpha,universty',
      'error unknown-kind organisations.csv:2 kind: "universty" is not one of firm, university, public-lab, intermediary, public-body. Did you mean "university"?',
    ],
    [
      'year of 19x0',
      ',founded',
      'a,Alpha,firm,19x0',
      'error bad-year organisations.csv:2 founded: "19x0" is not a year from 1000 to 2100. Write four digits such as 1987, or leave it empty.',
    ],
    [
      'date for a year',
      ',founded',
      'a,Alpha,firm,12/05/1987',
      'error bad-year organisations.csv:2 founded: "12/05/1987" is not a year from 1000 to 2100. Write 1987 alone if that is the year.',
    ],
    [
      'year 0',
      ',founded',
      'a,Alpha,firm,0000',
      'error bad-year organisations.csv:2 founded: "0000" is not a year from 1000 to 2100. Write four digits such as 1987, or leave it empty.',
    ],
    [
      'year before those that are taken',
      ',founded',
      'a,Alpha,university,962',
      'error bad-year organisations.csv:2 founded: "962" is not a year from 1000 to 2100. Years before 1000 are not kept: leave it empty, and tell the year in the note.',
    ],
    [
      'year after those that are taken',
      ',founded',
      'a,Alpha,firm,2500',
      'error bad-year organisations.csv:2 founded: "2500" is not a year from 1000 to 2100. Years after 2100 are not kept: leave it empty, and tell the year in the note.',
    ],
    [
      'year cut short',
      ',founded',
      'a,Alpha,firm,198',
      'error bad-year organisations.csv:2 founded: "198" is not a year from 1000 to 2100. Write four digits such as 1987, or leave it empty.',
    ],
    [
      'dissolved before founded',
      ',founded,dissolved',
      'a,Alpha,firm,1990,1980',
      'error dissolved-before-founded organisations.csv:2 dissolved: a was dissolved (1980) before it was founded (1990); correct one of them.',
    ],
    [
      'decimal comma',
      ',lat,lon',
      'a,Alpha,firm,"52,2",0.1',
      'error bad-number organisations.csv:2 lat: "52,2" is not a number from -90 to 90. Write 52.2 with a point.',
    ],
    [
      'half a place',
      ',lat,lon',
      'a,Alpha,firm,52.2,',
      'error half-place organisations.csv:2 lat: a has only one of lat and lon; give both or neither.',
    ],
    [
      'no id',
      '',
      ',Alpha,firm',
      'error missing organisations.csv:2 id: "id" is empty, but each row needs it.',
    ],
    [
      'unknown region',
      ',region',
      'a,Alpha,firm,Cambridgeshire',
      'error unknown-region organisations.csv:2 region: No regions table and no data set has a region "Cambridgeshire". Add it to regions.csv, or use a NUTS code.',
    ],
  ];
  it.each(cases)('%s', async (_what, columns, row, expected) => {
    expect(await organisation(columns, row)).toEqual([expected]);
  });

  it('rows that differ stand side by side, each with its file, line and source', async () => {
    const { findings } = await checkTables({
      'organisations.csv': 'id,name,kind,founded,source\na,Alpha,firm,1950,A book\nb,Beta,firm,1960,\n',
      'more-organisations.csv':
        'id,name,kind,founded,source\nb,Beta,firm,1961,A web page\na,Alpha,university,1951,A book\n',
    });
    // Files are read by their names.
    expect(findings.list().map(({ organisation, sides }) => ({ organisation, sides }))).toEqual([
      {
        organisation: 'a',
        sides: [
          {
            value: 'kind university; founded 1951',
            source: 'A book',
            place: 'more-organisations.csv, line 3',
          },
          { value: 'kind firm; founded 1950', source: 'A book', place: 'organisations.csv, line 2' },
        ],
      },
      {
        organisation: 'b',
        sides: [
          {
            value: '1961',
            source: 'A web page',
            place: 'more-organisations.csv, line 2',
          },
          {
            value: '1960',
            source: 'organisations.csv, line 3',
            place: 'organisations.csv, line 3',
          },
        ],
      },
    ]);
  });

  it('twin ids: the same content is read once, other content is an error, both lines named', async () => {
    const rows = `${twoFirms}a,Alpha,firm,1950,1990\nb,Beta,firm,1961,\n`;
    const { lines, counts } = await checkTables({
      'organisations.csv': rows,
      'more-organisations.csv': 'id,name,kind\nb,Beta,university\n',
    });
    expect(lines).toEqual([
      'error twin-id organisations.csv:3 kind: b stands in line 2 of more-organisations.csv too, with another kind, founded. Keep one of the two rows.',
      'error twin-id organisations.csv:5 kind: b stands in line 2 of more-organisations.csv too, with another kind, founded. Keep one of the two rows.',
      'warning twin-row organisations.csv:4 id: a stands in line 2 too, exactly so; it is read once.',
    ]);
    expect([counts.rows, counts.organisations]).toEqual([5, 2]);
  });

  it('spaces around cells and escaped formulas do no harm', async () => {
    const { lines, counts } = await checkTables({
      'organisations.csv': "id,name,kind,note\n a , '=SUM Ltd ,firm, -\n",
      'spinoffs.csv': 'parent,child\na,a2\n',
      'b-organisations.csv': 'id,name,kind\na2,Alpha Two,firm\n',
    });
    expect([lines, counts.organisations, counts.spinoffs]).toEqual([[], 2, 1]);
  });
});

describe('regions', () => {
  it('are made from codes that look like NUTS, with their parents, and said once', async () => {
    const { lines, regions } = await checkTables({
      'organisations.csv': 'id,name,kind,region\na,Alpha,firm,DE21\nb,Beta,firm,DE21\nc,Gamma,firm,DE\n',
    });
    expect(lines).toEqual([
      'warning region-made organisations.csv:2 region: Region DE21 is in no regions table; it is made from its code (level 2), without a name.',
    ]);
    const made = (code: string, level: number, parent: string | null) => ({
      code,
      name: code,
      level,
      parent,
      country: 'DE',
      lat: null,
      lon: null,
      version: null,
    });
    expect(regions).toEqual([made('DE21', 2, 'DE2'), made('DE2', 1, 'DE'), made('DE', 0, null)]);
  });

  it('take their country from what they lie in', async () => {
    const { regions } = await checkTables({
      'regions.csv': 'code,name,level,parent,country\nX,Ex-land,0,,XX\nX-1,First,2,X,\nX-1-a,Inner,3,X-1,\n',
    });
    expect(regions.map(({ code, country }) => [code, country])).toEqual([
      ['X', 'XX'],
      ['X-1', 'XX'],
      ['X-1-a', 'XX'],
    ]);
  });

  it('lie in regions of a lower level that exist', async () => {
    const { lines } = await checkTables({
      'regions.csv':
        'code,name,level,parent\nhere,Here,1,there\nthere,There,1,\nlost,Lost,2,nowhere\nown,Own,1,own\nbare,Bare,,\n',
    });
    expect(lines).toEqual([
      'error self-link regions.csv:5 parent: own names itself as its parent.',
      "error region-level regions.csv:2 parent: Region here (level 1) can't lie in there (level 1): a parent's level is lower.",
      'error unknown-region regions.csv:4 parent: No regions table and no data set has a region "nowhere". Add it to regions.csv, or use a NUTS code.',
      "error region-level regions.csv:5 parent: Region own (level 1) can't lie in own (level 1): a parent's level is lower.",
      "error missing regions.csv:6 level: Region bare has no level, and its code doesn't show one. Write 0 (country) to 3.",
    ]);
  });
});

describe('links', () => {
  it('name organisations that exist, or are refused with what was meant', async () => {
    const { lines } = await checkTables({
      'organisations.csv': 'id,name,kind\nsiemens,Siemens,firm\nb,Beta,firm\n',
      'links.csv':
        'from,to,kind\nseimens,b,supply\nb,nobody-at-all,supply\nb,b,advice\nsiemens,b,spin-off\nb,siemens,fundign\n',
    });
    expect(lines).toEqual([
      'error self-link links.csv:4 to: b stands at both ends of the link.',
      'error wrong-table links.csv:5 kind: "spin-off" has a table of its own: put the row into spinoffs.csv (parent, child, year, …).',
      'error unknown-kind links.csv:6 kind: "fundign" is not one of collaboration, supply, equipment, licence, advice, funding, ownership, acquisition. Did you mean "funding"?',
      'error unknown-organisation links.csv:2 from: No organisation has the id "seimens". Did you mean "siemens"? Correct it, or add the organisation to organisations.csv.',
      'error unknown-organisation links.csv:3 to: No organisation has the id "nobody-at-all". Correct it, or add the organisation to organisations.csv.',
    ]);
  });

  it('twice the same are read once; a collaboration is the same from either end; other values contradict', async () => {
    const { lines, counts } = await checkTables({
      'organisations.csv': twoFirms,
      'links.csv':
        'from,to,kind,weight\na,b,collaboration,1\nb,a,collaboration,1\na,b,supply,1\na,b,supply,2\nb,a,supply,1\n',
      'flows.csv': 'origin,destination,year,count\na,b,1970,3\na,b,1971,3\n',
    });
    expect(lines).toEqual([
      'error twin-id links.csv:5 weight: The same link stands in line 4 too, with another weight. Keep one of the two rows.',
      'warning twin-row links.csv:3: The same row stands in line 2; it is read once.',
    ]);
    expect([counts.links, counts.flows]).toEqual([3, 2]);
  });
});

describe('people and careers', () => {
  it('are checked as organisations and links are', async () => {
    const { lines, counts } = await checkTables({
      'organisations.csv': twoFirms,
      'people.csv': 'id,name\np,Pat\n',
      'careers.csv':
        'person,organisation,from,to,role,founder\np,a,1950,1960,chair,no\np,b,1960,,,yes\nq,b,,,,maybe\nq,b,,,,\n',
    });
    expect(lines).toEqual([
      'error bad-yes-no careers.csv:4 founder: "maybe" is neither yes nor no.',
      'error unknown-person careers.csv:5 person: No person has the id "q". Correct it, or add the person to people.csv.',
    ]);
    expect([counts.people, counts.careers]).toEqual([1, 4]);
  });
});
