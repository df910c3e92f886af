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
