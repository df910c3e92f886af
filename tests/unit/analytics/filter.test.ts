import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, type Filter } from '../../../contract/filter.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { Fault } from '../../../server/fault.ts';
import { type PlainTable, tableOf } from '../../support/graph-table.ts';

const plain: PlainTable = {
  regions: [
    { code: 'DE', level: 0, country: 'DE' },
    { code: 'DE2', level: 1, country: 'DE', parent: 'DE' },
    { code: 'DE21', level: 2, country: 'DE', parent: 'DE2' },
    { code: 'FR1', level: 1, country: 'FR' },
  ],
  organisations: [
    { id: 'a', kind: 'university', region: 'DE21', founded: 1900, sector: 'research' },
    { id: 'b', region: 'DE2', founded: 1950, dissolved: 1980, sector: 'services' },
    { id: 'c', region: 'FR1', sector: 'manufacturing' },
    { id: 'd', founded: 2000 },
  ],
  links: [
    { id: 'ab', source: 'a', target: 'b', from: 1950, to: 1950, confidence: 'high' },
    { id: 'bc', source: 'b', target: 'c', type: 'supply', from: 1960 },
    { id: 'cd', source: 'c', target: 'd', type: 'collaboration', confidence: 'low' },
    { id: 'ca', source: 'c', target: 'a', type: 'licence', from: 1990, to: 1999 },
  ],
};
const table = tableOf(plain);

function left(filter: Partial<Filter>): { organisations: string; links: string[] } {
  const selection = selectGraph(table, { ...everything, ...filter });
  return {
    organisations: Array.from(selection.organisations, (at) => table.organisations.id[at]).join(''),
    links: Array.from(selection.links, (at) => table.links.id[at]!).sort(),
  };
}

describe('a filter leaves', () => {
  const cases: [Partial<Filter>, string, string[]][] = [
    [{}, 'abcd', ['ab', 'bc', 'ca', 'cd']],
    [{ links: ['spin-off', 'licence'] }, 'abcd', ['ab', 'ca']],
    [{ kinds: ['firm'] }, 'bcd', ['bc', 'cd']],
    [{ sectors: ['services', 'research'] }, 'ab', ['ab']],
    [{ regions: ['DE'] }, 'ab', ['ab']],
    [{ regions: ['DE21', 'FR'] }, 'ac', ['ca']],
    [{ minConfidence: 'high' }, 'abcd', ['ab']],
    [{ minConfidence: 'medium' }, 'abcd', ['ab', 'bc', 'ca']],
    [{ to: 1940 }, 'ac', []],
    [{ from: 1981 }, 'acd', ['ca', 'cd']],
    [{ from: 1955, to: 1970 }, 'abc', ['bc']],
    [{ from: 2000 }, 'acd', ['cd']],
    [{ undated: 'exclude' }, 'abd', ['ab']],
    [{ around: ['d'] }, 'cd', ['cd']],
    [{ around: ['d'], hops: 2 }, 'abcd', ['ab', 'bc', 'ca', 'cd']],
    [{ around: ['a', 'd'], links: ['spin-off'], hops: 6 }, 'abd', ['ab']],
    [{ around: ['a'], kinds: ['firm'] }, '', []],
  ];
  test.each(cases)('%j', (filter, organisations, links) => {
    expect(left(filter)).toEqual({ organisations, links });
  });
});

test('what lies around is what repeated looking at every link finds', () => {
  const end = fc.integer({ min: 0, max: 11 });
  const ends = fc.array(fc.tuple(end, end), { maxLength: 25 });
  const around = fc.uniqueArray(end, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(ends, around, fc.integer({ min: 1, max: 6 }), (ends, around, hops) => {
      const organisations = Array.from({ length: 12 }, (_, i) => ({ id: `o${i}` }));
      const links = ends.map(([a, b], i) => ({ id: `l${i}`, source: `o${a}`, target: `o${b}` }) as const);
      const table = tableOf({ organisations, links: links.map((link) => ({ ...link, type: 'supply' })) });
      let near = new Set(around.map((i) => `o${i}`));
      for (let hop = 0; hop < hops; hop++) {
        const touched = links.filter(({ source, target }) => near.has(source) || near.has(target));
        near = new Set([...near, ...touched.flatMap(({ source, target }) => [source, target])]);
      }
      const filter = { ...everything, around: around.map((i) => `o${i}`), hops };
      const found = selectGraph(table, filter);
      const { organisations: o, links: l } = table;
      const namesOf = (positions: Int32Array, ids: string[]) => Array.from(positions, (at) => ids[at]!);
      expect(namesOf(found.organisations, o.id)).toEqual(o.id.filter((id) => near.has(id)));
      const among = links.filter(({ source, target }) => near.has(source) && near.has(target));
      expect(namesOf(found.links, l.id).sort()).toEqual(among.map(({ id }) => id).sort());
      expect([...found.links]).toEqual([...found.links].sort((a, b) => a - b));
    }),
  );
});

describe('a filter that names what is not there', () => {
  test.each([
    [{ regions: ['DE', 'XX'] }, 400, 'unknown-region', 'XX'],
    [{ around: ['nobody'] }, 404, 'not-found', 'nobody'],
  ])('%j', (filter, status, code, named) => {
    const fault = (() => {
      try {
        return left(filter);
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ status, code, message: expect.stringContaining(`"${named}"`) });
  });
});
