import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkFilter, everything, Filter, filterQuery, pickFilter } from '../../../contract/filter.ts';

const Query = z.strictObject(filterQuery).superRefine(checkFilter);

function messages(query: Record<string, string>): string[] {
  const result = Query.safeParse(query);
  return result.success ? [] : result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
}

describe('the filter in a query', () => {
  it('is everything when nothing is asked', () => {
    expect(Query.parse({})).toEqual(everything);
  });

  it('takes lists by commas and numbers as numbers', () => {
    const query = {
      links: 'spin-off,supply',
      regions: 'UKH12',
      level: '1',
      from: '1960',
      hops: '2',
      around: 'arm',
    };
    expect(Query.parse(query)).toEqual({
      links: ['spin-off', 'supply'],
      regions: ['UKH12'],
      level: 1,
      from: 1960,
      hops: 2,
      around: ['arm'],
      undated: 'include',
    });
  });

  it.each([
    [{ from: '2000', to: '1990' }, 'from: from (2000) lies after to (1990); swap them'],
    [{ hops: '2' }, 'hops: hops needs around=<organisation id>'],
    [{ level: '4' }, 'level: Too big: expected number to be <=3'],
    [{ from: '19x0' }, 'from: Invalid input: expected number, received string'],
    [{ from: '0x7d0' }, 'from: Invalid input: expected number, received string'],
    [{ colour: 'red' }, ': Unrecognized key: "colour"'],
    [{ kinds: '' }, 'kinds: Too small: expected array to have >=1 items'],
  ])('refuses %j', (query, message) => {
    expect(messages(query as Record<string, string>)).toEqual([message]);
  });
});

describe('pickFilter', () => {
  it('leaves out what is not of the filter', () => {
    expect(pickFilter({ ...everything, kinds: ['firm'], ...{ limit: 5 } })).toEqual({
      ...everything,
      kinds: ['firm'],
    });
  });

  it('gives the same as the JSON form', () => {
    const json = { kinds: ['firm' as const], from: 1990 };
    expect(pickFilter(json)).toEqual(Filter.parse(json));
  });
});
