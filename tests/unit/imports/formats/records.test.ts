import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../server/imports/formats/ror/record.ts';
import { plainTerm } from '../../../../server/imports/formats/wikidata/terms.ts';
import { checkTables } from '../check-tables.ts';

const newer = {
  id: 'https://ror.org/013meh722',
  names: [
    { value: 'Cambridge', types: ['alias'] },
    { value: 'University of Cambridge', types: ['ror_display', 'label'], lang: 'en' },
  ],
  established: 1209,
  status: 'active',
  types: ['education', 'funder'],
  locations: [
    {
      geonames_id: 2653941,
      geonames_details: {
        country_code: 'GB',
        country_name: 'United Kingdom',
        name: 'Cambridge',
        lat: 52.2,
        lng: 0.1,
      },
    },
  ],
  external_ids: [{ type: 'wikidata', all: ['Q35794'], preferred: null }],
  relationships: [
    { type: 'child', label: 'Press', id: 'https://ror.org/02jx3x895' },
    { type: 'related', label: 'Else', id: 'https://ror.org/0aaaaaaa1' },
    { type: 'successor', label: 'Next', id: 'https://ror.org/0aaaaaaa2' },
  ],
};
const older = {
  id: 'https://ror.org/02jx3x895',
  name: 'Press',
  established: null,
  status: 'inactive',
  types: ['Company'],
  addresses: [{ city: 'Cambridge', lat: 52.2, lng: 0.1 }],
  country: { country_code: 'GB', country_name: 'United Kingdom' },
  external_ids: {
    GRID: { preferred: 'grid.5335.0', all: 'grid.5335.0' },
    Wikidata: { preferred: null, all: ['Q912887'] },
  },
  relationships: [{ type: 'Parent', label: 'University of Cambridge', id: newer.id }],
};

describe('ROR records', () => {
  it('of both schemas become organisations, parents owners, successors notes, and nothing a spin-off', async () => {
    const { lines, counts } = await checkTables({ 'ror.json': JSON.stringify([newer, older]) });
    expect(lines).toEqual([]);
    expect(counts).toMatchObject({ organisations: 2, links: 1, spinoffs: 0, regions: 1 });
    expect(readRecord(newer)).toEqual({
      id: '013meh722',
      name: 'University of Cambridge',
      kind: 'university',
      status: 'active',
      founded: 1209,
      country: { code: 'UK', name: 'United Kingdom' },
      place: 'Cambridge',
      lat: 52.2,
      lon: 0.1,
      wikidata: 'Q35794',
      parents: [],
      children: ['02jx3x895'],
      notes: ['Successor: Next (https://ror.org/0aaaaaaa2)'],
    });
    expect(readRecord(older)).toMatchObject({ kind: 'firm', status: 'inactive', parents: ['013meh722'] });
  });

  it('one by one and as the API answers; who is missing or malformed is told by its record', async () => {
    const one = await checkTables({ 'one.json': JSON.stringify(newer) });
    expect(one.lines).toEqual([
      'warning links-left-out one.json: 1 parents and children are not among the records; these links are left out. Add their records to the file.',
    ]);
    const items = [older, { ...newer, names: [] }];
    const answer = await checkTables({ 'ror.json': JSON.stringify({ number_of_results: 2, items }) });
    expect(answer.lines[0]).toMatch(
      /^error bad-record ror\.json:record:2: This is not a ROR record: names: /,
    );
  });
});

const entity = 'http://www.wikidata.org/entity/';

describe('Wikidata query results', () => {
  const rows = [
    [
      'item',
      'itemLabel',
      'inception',
      'parent',
      'parentLabel',
      'founder',
      'founderLabel',
      'separatedFrom',
      'typeLabel',
    ],
    [
      `${entity}Q1`,
      'One, Ltd',
      '1968-01-01T00:00:00Z',
      `${entity}Q2`,
      'Two',
      `${entity}Q7`,
      'Ada',
      '',
      'business',
    ],
    [
      `${entity}Q1`,
      'One, Ltd',
      '1969-01-01T00:00:00Z',
      `${entity}Q2`,
      'Two',
      `${entity}Q8`,
      'Bob',
      '',
      'business',
    ],
    [`${entity}Q3`, 'Three', 't123', '', '', `${entity}Q2`, 'Two', `${entity}Q1`, 'public university'],
  ];
  const expected = [
    'warning other-year query.X:3 inception: Q1 has another inception here (1969); 1968, which was read first, is kept.',
    'warning only-named query.X: 1 organisations are only named, as parent, owner or origin of others; they come in by name, as firms.',
    'warning founder-left-out query.X: 1 founders are organisations; that they founded others is not read, as it says neither who came from whom nor who owns whom.',
  ];
  const counted = { organisations: 3, links: 1, spinoffs: 1, people: 2, careers: 2 };

  it('as CSV', async () => {
    const csv = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
    const { lines, counts } = await checkTables({ 'query.csv': csv });
    expect(lines).toEqual(expected.map((line) => line.replace('query.X', 'query.csv')));
    expect(counts).toMatchObject(counted);
  });

  it('as JSON, with types and without', async () => {
    const [names, ...cells] = rows;
    const plain = cells.map((row) => Object.fromEntries(row.map((cell, i) => [names![i]!, cell])));
    const typed = plain.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { type: 'literal', value }])),
    );
    for (const value of [plain, { head: { vars: names }, results: { bindings: typed } }]) {
      const { lines, counts } = await checkTables({ 'query.json': JSON.stringify(value) });
      expect(lines).toEqual(
        expected.map((line) =>
          line.replace('query.X:3', 'query.json:row:2').replace('query.X', 'query.json'),
        ),
      );
      expect(counts).toMatchObject(counted);
    }
  });

  it('without items are refused', async () => {
    const { lines } = await checkTables({ 'query.csv': 'item,itemLabel\nx,One\n' });
    expect(lines[0]).toMatch(/^error no-item query\.csv:2 item: "x" is not an item/);
  });
});

describe('TSV of the query service', () => {
  const plain = `item\titemLabel\tinception\tparent\tparentLabel
${entity}Q1\tAlpha "X"\t1990-01-01T00:00:00Z\t${entity}Q2\tBeta
`;
  const typed = `?item\t?itemLabel\t?inception\t?parent\t?parentLabel
<${entity}Q1>\t"Alpha \\"X\\""@en\t"1990-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>\t<${entity}Q2>\t"Beta"@en
`;

  it('is read in its plain form and in the one with types, to the same', async () => {
    const [one, other] = await Promise.all([
      checkTables({ 'query.tsv': plain }),
      checkTables({ 'query.tsv': typed }),
    ]);
    expect(other.counts).toEqual(one.counts);
    expect(other.counts).toMatchObject({ organisations: 2, links: 1, spinoffs: 0 });
    expect(other.findings.counts).toEqual({ error: 0, warning: 2, info: 0 });
  });

  it.each([
    ['"Alpha \\"X\\""@en', 'Alpha "X"'],
    ['"1990"^^<http://www.w3.org/2001/XMLSchema#gYear>', '1990'],
    ['<http://a.example/>', 'http://a.example/'],
    ['"two\\nlines"', 'two\nlines'],
    ['plain', 'plain'],
  ])('%s', (term, value) => {
    expect(plainTerm(term)).toBe(value);
  });
});
