import { expect, test } from 'vitest';
import { verdictOf } from '../../../client/regions/scorecard/verdict.ts';
import type { Indicator } from '../../../contract/region-profile.ts';

type Parts = Record<string, number>;

const shareOf = ({ own = 0, inside = 0, international = 0 }: Parts) =>
  (own + inside) / (own + inside + international);

/** Control in the first year, in the last, and in the end. */
function control(first: Parts, last: Parts, end: Parts, undated?: number): Indicator {
  const year = (at: number, parts: Parts) => ({ year: at, value: shareOf(parts), n: 0, parts, undated });
  return {
    id: 'control-of-organisations',
    thinBelow: 10,
    years: [
      year(1970, first),
      { year: 1980, value: null, n: 0, parts: {} },
      year(2020, last),
      { year: 2021, value: null, n: 3, parts: { unknown: 3 } },
    ],
    inTheEnd: { value: shareOf(end), n: 0, parts: end },
  } as unknown as Indicator;
}

test('no: a change of less than one organisation is none, and the undated speak against it', () => {
  const told = verdictOf(
    control(
      { own: 6, international: 3, unknown: 2 },
      { own: 5, international: 3, unknown: 7 },
      { own: 5, international: 6 },
      4,
    ),
    'Alpha',
  );
  expect(told).toEqual({
    answer:
      'Did control move into Alpha? No: by what is dated it hardly moved, counting the undated it moved out.',
    grounds:
      'In 1970 6 of 9 organisations were controlled in the region (67 %, 4 of them without a start year), in 2020 5 of 8 (63 %, 4 of them without a start year): −4 points, less than one organisation makes. Acquisitions without year are in no year; counted too, it is 5 of 11 in the end (45 %). Thin data: 8 organisations are few.',
  });
});

test('yes: more are controlled in the region, others in it count as well, enough data gives no warning', () => {
  const last = { own: 12, inside: 4, international: 4 };
  expect(verdictOf(control({ own: 5, international: 15 }, last, last), 'Beta')).toEqual({
    answer: 'Did control move into Beta? Yes, it moved in.',
    grounds:
      'In 1970 5 of 20 organisations were controlled in the region (25 %), in 2020 16 of 20 (80 %): +55 points.',
  });
});

test('begins with the first year in which most have a start year', () => {
  const told = control(
    { own: 8, international: 1 },
    { own: 12, international: 4 },
    { own: 12, international: 4 },
  );
  const [first, , last] = told.years as [Indicator['years'][number], unknown, Indicator['years'][number]];
  const between = { ...first, year: 1990, parts: { own: 5, international: 7 }, undated: 6 };
  expect(verdictOf({ ...told, years: [{ ...first, undated: 5 }, between, last] }, 'Beta')).toEqual({
    answer: 'Did control move into Beta? Yes, it moved in.',
    grounds:
      'In 1990 5 of 12 organisations were controlled in the region (42 %, 6 of them without a start year), in 2020 12 of 16 (75 %): +33 points. The line starts in 1970, but until 1990 most of those counted have no start year: who was there then is not known, so nothing is compared with it.',
  });
});

test('not clear: in every year most of those counted may have come at any time', () => {
  const last = { own: 6, international: 2 };
  expect(verdictOf(control({ own: 8, international: 1 }, last, last, 5), 'Beta')).toEqual({
    answer:
      'Did control move into Beta? Not clear: in every year most organisations counted have no start year.',
    grounds:
      'In 1970 8 of 9 organisations were controlled in the region (89 %, 5 of them without a start year), in 2020 6 of 8 (75 %, 5 of them without a start year): −14 points. Thin data: 8 organisations are few.',
  });
});

test('no verdict without two years, and on no other indicator', () => {
  const one = control({ own: 1 }, { own: 1 }, { own: 1 });
  expect(verdictOf({ ...one, years: one.years.slice(0, 2) }, 'Gamma')).toBeNull();
  expect(verdictOf({ ...one, id: 'births' }, 'Gamma')).toBeNull();
});
