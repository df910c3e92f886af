import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tieEnds } from '../../../contract/ties.ts';
import { scopes } from '../../../contract/vocabulary.ts';
import { noYear } from '../../../server/analytics/table.ts';
import { countTies, type TiesInput } from '../../../server/genealogy/ties.ts';

interface PlainLink {
  source: number;
  target: number;
  from?: number;
  to?: number;
  scope: (typeof scopes)[number];
}

interface Plain extends Pick<TiesInput, 'ages' | 'lastYear'> {
  spinoffs: [parent: number, child: number][];
  start: (number | undefined)[];
  dissolved?: (number | undefined)[];
  looked?: number[];
  links: PlainLink[];
}

function inputOf({ spinoffs, start, dissolved, looked, links, ages, lastYear }: Plain): TiesInput {
  return {
    parents: Int32Array.from(spinoffs, ([parent]) => parent),
    children: Int32Array.from(spinoffs, ([, child]) => child),
    looked: Uint8Array.from(start, (_, o) => (looked === undefined || looked.includes(o) ? 1 : 0)),
    start: Int16Array.from(start, (year) => year ?? noYear),
    dissolved: Int16Array.from(start, (_, o) => dissolved?.[o] ?? noYear),
    links: {
      source: Int32Array.from(links, (link) => link.source),
      target: Int32Array.from(links, (link) => link.target),
      from: Int16Array.from(links, (link) => link.from ?? noYear),
      to: Int16Array.from(links, (link) => link.to ?? noYear),
    },
    counted: Int32Array.from(links, (_, i) => i),
    scope: Uint8Array.from(links, (link) => scopes.indexOf(link.scope)),
    ages,
    lastYear,
  };
}

/**
 * Worked by hand. Organisation 0 is the parent of 1 (started 2000) and 2 (started 2005, ended 2008); 3 and 4 are others, 5 is a spin-off of 0
 * without a start. Bands 0–2, 3–5, 6 and more; the data ends in 2010, so that 1 reaches age 10 and 2 age 3.
 *
 * | link                     | seen from | ages   | bands      | goes to        |
 * | 0–1 2001                 | 1         | 1      | first      | parent         |
 * | 1–3 1998–2004            | 1         | −2 … 4 | two        | intra-regional |
 * | 1–2 2007                 | 1         | 7      | third      | national       |
 * |                          | 2         | 2      | first      | national       |
 * | 2–4 until 2008           | 2         | 3      | second     | international  |
 * | 1–4 1999                 | 1         | −1     | left out: earlier           |
 * | 2–3 no year              | 2         |        | left out: undated           |
 * | 5–3 2003                 | nobody: 5 has no start                                |
 */
const worked: Plain = {
  spinoffs: [
    [0, 1],
    [0, 2],
    [0, 5],
  ],
  start: [1950, 2000, 2005, 1990, 1990, undefined],
  dissolved: [undefined, undefined, 2008],
  links: [
    { source: 0, target: 1, from: 2001, to: 2001, scope: 'intra-regional' },
    { source: 1, target: 3, from: 1998, to: 2004, scope: 'intra-regional' },
    { source: 1, target: 2, from: 2007, scope: 'national' },
    { source: 2, target: 4, to: 2008, scope: 'international' },
    { source: 4, target: 1, from: 1999, scope: 'international' },
    { source: 2, target: 3, scope: 'unknown' },
    { source: 5, target: 3, from: 2003, scope: 'national' },
    { source: 2, target: 2, from: 2006, scope: 'intra-regional' },
  ],
  ages: [0, 3, 6],
  lastYear: 2010,
};

const none = { parent: 0, 'intra-regional': 0, national: 0, international: 0, unknown: 0 };

test('an example worked by hand', () => {
  const third = 1 / 3;
  expect(countTies(inputOf(worked))).toEqual({
    bands: [
      {
        from: 0,
        to: 2,
        counts: { ...none, parent: 1, 'intra-regional': 1, national: 1 },
        shares: { ...none, parent: third, 'intra-regional': third, national: third },
        links: 3,
        spinoffs: 2,
        linked: 2,
      },
      {
        from: 3,
        to: 5,
        counts: { ...none, 'intra-regional': 1, international: 1 },
        shares: { ...none, 'intra-regional': 0.5, international: 0.5 },
        links: 2,
        spinoffs: 2,
        linked: 2,
      },
      {
        from: 6,
        to: null,
        counts: { ...none, national: 1 },
        shares: { ...none, national: 1 },
        links: 1,
        spinoffs: 1,
        linked: 1,
      },
    ],
    spinoffs: 2,
    links: 5,
    leftOut: { undatedSpinoffs: 1, undatedLinks: 1, earlierLinks: 1 },
  });
});

test('only those looked at count, and a band without links has no shares', () => {
  const { bands, ...rest } = countTies(inputOf({ ...worked, looked: [2] }));
  expect(bands.map(({ links, shares, spinoffs }) => [links, shares?.national ?? null, spinoffs])).toEqual([
    [1, 1, 1],
    [1, 0, 1],
    [0, null, 0],
  ]);
  expect(rest).toEqual({
    spinoffs: 1,
    links: 2,
    leftOut: { undatedSpinoffs: 0, undatedLinks: 1, earlierLinks: 0 },
  });
});

const year = fc.option(fc.integer({ min: 1990, max: 2010 }), { nil: undefined });
const organisation = fc.nat(6);
const plain: fc.Arbitrary<Plain> = fc.record({
  spinoffs: fc.uniqueArray(
    fc.tuple(organisation, organisation).filter(([parent, child]) => parent < child),
    { selector: String, maxLength: 8 },
  ),
  start: fc.array(year, { minLength: 7, maxLength: 7 }),
  dissolved: fc.array(year, { minLength: 7, maxLength: 7 }),
  looked: fc.uniqueArray(organisation),
  links: fc.array(
    fc.record({
      source: organisation,
      target: organisation,
      from: year,
      to: year,
      scope: fc.constantFrom(...scopes),
    }),
    { maxLength: 15 },
  ),
  ages: fc
    .uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 4 })
    .map((more) => [0, ...more.sort((a, b) => a - b)]),
  lastYear: fc.constant(2010),
});

/** The same count, age by age: which band of each year in turn. */
function byBrute({ spinoffs, start, looked, links, ages }: Plain): number[][] {
  const counts = ages.map(() => tieEnds.map(() => 0));
  for (const child of new Set(spinoffs.map(([, c]) => c))) {
    if (!looked!.includes(child) || start[child] === undefined) continue;
    for (const { source, target, from, to, scope } of links) {
      if (source === target || (source !== child && target !== child)) continue;
      const years = [from, to].filter((y) => y !== undefined).sort();
      if (years.length === 0) continue;
      const partner = source === child ? target : source;
      const isParent = spinoffs.some(([p, c]) => p === partner && c === child);
      const bands = new Set<number>();
      for (let y = years[0]!; y <= years.at(-1)!; y++) {
        const age = y - start[child]!;
        if (age >= 0) bands.add(ages.filter((first) => first <= age).length - 1);
      }
      for (const band of bands) counts[band]![tieEnds.indexOf(isParent ? 'parent' : scope)]!++;
    }
  }
  return counts;
}

test('as counted age by age', () => {
  fc.assert(
    fc.property(plain, (graph) => {
      const { bands } = countTies(inputOf(graph));
      expect(bands.map(({ counts }) => tieEnds.map((end) => counts[end]))).toEqual(byBrute(graph));
      for (const band of bands) {
        expect(band.linked).toBeLessThanOrEqual(band.spinoffs);
        expect(band.links).toBe(tieEnds.reduce((sum, end) => sum + band.counts[end], 0));
      }
    }),
    { numRuns: 400 },
  );
});
