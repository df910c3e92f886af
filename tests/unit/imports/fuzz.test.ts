import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../server/fault.ts';
import { checkTables } from './check-tables.ts';
import { row, workbook } from './formats/workbook.ts';

/** A sound file of each sort, to be spoilt. */
const sound: Record<string, string> = {
  'organisations.csv': 'id,name,kind,founded\na,Alpha,firm,1950\nb,"Be, ""ta""",university,\n',
  'spinoffs.csv': 'parent,child,year,confidence\na,b,1960,high\n',
  'regions.csv': 'code,name,level,parent\nXA,A,0,\nXA1,A1,1,XA\n',
  'careers.csv': 'person,organisation,from,to,role,founder\np,a,1950,1960,engineer,yes\n',
  'graph.graphml':
    '<graphml><key id="k" for="node" attr.name="kind" attr.type="string"/><graph edgedefault="directed"><node id="a"><data key="k">firm</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>',
  'graph.gexf':
    '<gexf version="1.3"><graph><nodes><node id="a" label="A" start="1950"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
  'graph.cyjs':
    '{"elements":{"nodes":[{"data":{"id":"a","kind":"firm"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b","type":"spin-off"}}]}}',
  'ror.json':
    '[{"id":"https://ror.org/0abcdef12","names":[{"value":"A","types":["ror_display"]}],"types":["education"],"established":1950,"locations":[{"geonames_details":{"country_code":"SE","name":"Lund","lat":55,"lng":13}}],"relationships":[]}]',
  'wikidata.json':
    '[{"item":"http://www.wikidata.org/entity/Q1","itemLabel":"A","inception":"1950-01-01T00:00:00Z","parent":"http://www.wikidata.org/entity/Q2"}]',
};

/** Texts that have broken readers elsewhere. */
const nasty = fc.constantFrom(
  '\u0000',
  '\ufeff',
  '\ud800',
  '"',
  '""',
  ',',
  '\r',
  '\n',
  '\t',
  ';',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY e "e">]>',
  '&e;',
  '&#0;',
  '{',
  '}',
  '[',
  ']',
  '{"__proto__":{"x":1}}',
  '__proto__',
  'constructor',
  '1e999',
  '-1',
  '99999999999999999999',
  '=1+1',
  '../../x',
  'null',
  'a'.repeat(10_000),
);

/** Cuts a text, and puts something nasty or arbitrary in. */
const spoil = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.integer({ min: 0, max: 12 }),
    add: fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 6 },
);

function spoilt(text: string, changes: { at: number; drop: number; add: string }[]): string {
  return changes.reduce((now, { at, drop, add }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + add + now.slice(place + drop);
  }, text);
}

/** A check ends with findings or with a Fault that a user can act on, whatever it gets. */
async function holds(files: Record<string, string | Uint8Array>): Promise<void> {
  try {
    const { lines } = await checkTables(files);
    expect(lines.every((line) => /^(error|warning|info) [a-z0-9-]+ /.test(line))).toBe(true);
  } catch (error) {
    if (!(error instanceof Fault) || error.status >= 500) throw error;
  }
  expect(({} as Record<string, unknown>).x).toBeUndefined();
}

describe('a spoilt file is read to its end, or refused in words', () => {
  it.each(Object.keys(sound))('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(spoil, (changes) => holds({ [name]: spoilt(sound[name]!, changes) })),
      { numRuns: 60 },
    );
  });

  it('workbook, in the XML of its parts and in its bytes', async () => {
    const whole = workbook({ organisations: row('id', 'name', 'kind') + row('a', 'Alpha', 'firm') });
    const parts = unzipSync(whole);
    const names = fc.constantFrom(...Object.keys(parts));
    await fc.assert(
      fc.asyncProperty(names, spoil, (name, changes) => {
        const text = spoilt(strFromU8(parts[name]!), changes);
        return holds({ 'book.xlsx': zipSync({ ...parts, [name]: new TextEncoder().encode(text) }) });
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        return holds({ 'book.xlsx': bytes.slice(0, Math.max(end, 4)) });
      }),
      { numRuns: 60 },
    );
  });

  it('arbitrary bytes under any name', async () => {
    const names = fc.constantFrom(...Object.keys(sound), 'book.xlsx', 'table.tsv', 'x.xml', 'x.json');
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), (name, bytes) => holds({ [name]: bytes })),
      { numRuns: 120 },
    );
  });
});

describe('time grows with the size of what is read, not faster', () => {
  const size = 200_000;
  it.each([
    ['quotes', 'organisations.csv', `id,name,kind\n"${'"'.repeat(size)}`],
    ['blanks', 'organisations.csv', `id,name,kind\na,${' '.repeat(size)}x,firm\n`],
    ['digits in a year', 'organisations.csv', `id,name,kind,founded\na,A,firm,${'1'.repeat(size)}x\n`],
    ['a head that might be a query’s', 'query.csv', `${'item'.repeat(size / 4)},x\n`],
    ['tabs in a head', 'x.csv', `${'a,'.repeat(size / 2)}\n`],
    ['open brackets of JSON', 'graph.json', '['.repeat(size)],
    ['open tags', 'graph.graphml', '<a>'.repeat(size / 3)],
    ['a date', 'wikidata.json', `[{"item":"Q1","itemLabel":"A","inception":"${'1-'.repeat(size / 2)}"}]`],
    ['entities', 'graph.gexf', `<gexf><graph>${'&amp;'.repeat(size / 5)}</graph></gexf>`],
  ])('%s', async (_what, name, content) => {
    const began = performance.now();
    await holds({ [name]: content });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
