import { beforeAll, describe, expect, test } from 'vitest';
import { getFlows } from '../../contract/flows.ts';
import { getIndicators } from '../../contract/region-profile.ts';
import { getRegionLinks } from '../../contract/regions.ts';
import { serveRegions } from '../support/regions-asked.ts';

const { ask, profile, indicator, hold } = serveRegions();

describe('on the shipped data', () => {
  beforeAll(() => hold('seed'));

  test('every indicator of the catalogue is in every scorecard, whatever the region', async () => {
    const { indicators } = await ask(getIndicators);
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const code of ['UKH12', 'FRL03', 'UK', 'NL4', 'BR']) {
      const card = await profile(code, '?permutations=99');
      expect(card.indicators.map(({ id }) => id)).toEqual(ids);
      const thin = card.indicators.filter(({ n, thinBelow }) => n < thinBelow);
      expect(thin.filter(({ warnings }) => !warnings.some((one) => one.startsWith('Thin data')))).toEqual([]);
    }
  });

  test('did control of Sophia-Antipolis move into the region? It moved out', async () => {
    const { value, years, inTheEnd, values, warnings } = await indicator('FRL03', 'control-of-organisations');
    const of = (year: number) => years.find((one) => one.year === year)!.value!;
    expect([of(1987), of(2000)]).toEqual([9 / 12, 7 / 13]);
    expect([value, years.at(-1)!.value, inTheEnd!.value]).toEqual([5 / 8, 5 / 8, 5 / 11]);
    expect(years[0]).toMatchObject({ n: 9, undated: 8 });
    expect(values.reduce((sum, part) => sum + part.n, 0)).toBe(15);
    expect(warnings.some((one) => one.startsWith('Where control lies is not known'))).toBe(true);
  });

  test('p and everything else is the same for the same seed', async () => {
    const query = '?permutations=499&seed=9';
    expect(await profile('UKH12', query)).toEqual(await profile('UKH12', query));
    const other = await indicator('UKH12', 'embeddedness', '?permutations=499&seed=10');
    const own = await indicator('UKH12', 'embeddedness', query);
    expect([other.value, other.n, other.points]).toEqual([own.value, own.n, own.points]);
  });

  test('which region keeps most of its links inside, and whether that is more than chance', async () => {
    const { regions } = await ask(getRegionLinks, '?permutations=499');
    const larger = regions.filter(({ pairs }) => pairs.internal + pairs.external >= 10);
    const [most] = [...larger].sort((a, b) => a.ei! - b.ei!);
    expect(most!.ei).toBeLessThan(most!.expected!);
    expect(most!.p).toBe(1 / 500);
    for (const { ei, rescaled, expected } of larger) {
      expect(Math.abs(expected!)).toBeLessThanOrEqual(1);
      if (rescaled !== null) expect(Math.abs(rescaled)).toBeLessThanOrEqual(1);
      expect(ei).not.toBeNull();
    }
  });

  test('flows account for all people at every level', async () => {
    for (const level of [0, 3]) {
      const { total, scopes, years, undated } = await ask(getFlows, `?level=${level}`);
      expect(Object.values(scopes).reduce((a, b) => a + b)).toBe(total.people);
      expect(years.reduce((sum, { people }) => sum + people, undated.people)).toBe(total.people);
    }
  });
});
