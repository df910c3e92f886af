import { beforeAll, describe, expect, test } from 'vitest';
import { getDefinitions } from '../../contract/definitions.ts';
import { getSurvival } from '../../contract/survival.ts';
import { getTies, tieEnds } from '../../contract/ties.ts';
import type { Analytics } from '../../server/analytics/analytics.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { genealogyRoutes } from '../../server/genealogy/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { loadTables } from '../support/load.ts';

let database: SchemaDatabase;
let analytics: Analytics;
let api: Asked;

serveFeature(
  ({ database, analytics }) => [genealogyRoutes({ database, analytics })],
  (feature) => {
    ({ database, analytics, api } = feature);
  },
);

async function ask(question: string, query = ''): Promise<unknown> {
  const { status, body } = await api.get(`/genealogy/${question}?${query}`);
  expect({ status, question, query }).toEqual({ status: 200, question, query });
  return body;
}
const survival = async (query = '') => getSurvival.answer.parse(await ask('survival', query));
const ties = async (query = '') => getTies.answer.parse(await ask('ties', query));
const definitions = async (query = '') => getDefinitions.answer.parse(await ask('definitions', query));

const sizes = async (query = '') =>
  Object.fromEntries((await survival(query)).groups.map(({ id, n, events }) => [id, [n, events]]));

describe('on the golden fixture', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'tests/fixtures/golden');
  });

  test('survival: nobody has ended, so the curves stay at 1 and there is no test', async () => {
    const { groups, leftOut, logRank, lastYear, times, mixed } = await survival();
    expect(groups.filter((group) => group.n > 0)).toEqual([
      {
        id: 'corporate',
        label: 'Corporate',
        n: 5,
        events: 0,
        censored: 5,
        median: null,
        steps: [
          [0, 5],
          [5, 4],
          [9, 3],
          [10, 2],
          [15, 1],
        ].map(([time, atRisk]) => ({
          ...{ time, atRisk, events: 0, censored: 1, survival: 1 },
          ...{ lower: 1, upper: 1, standardError: 0 },
        })),
        atRisk: [5, 4, 2, 1, 0, 0],
      },
      expect.objectContaining({ id: 'none', n: 1, events: 0, median: null }),
    ]);
    expect({ leftOut, logRank, lastYear, times, mixed }).toEqual({
      leftOut: { undated: 0, backwards: 0, endUnknown: 0, foundedEarlier: 0 },
      logRank: null,
      lastYear: 1975,
      times: [0, 5, 10, 15, 20, 25],
      mixed: 2,
    });
  });

  test('survival: a parent counts where the filter leaves it out; kinds and years choose the lives', async () => {
    expect(await sizes('regions=R1')).toMatchObject({ corporate: [3, 0], none: [1, 0] });
    expect(await sizes('kinds=university,public-lab')).toMatchObject({ none: [2, 0], corporate: [0, 0] });
    expect(await sizes('groupBy=none')).toEqual({ all: [6, 0] });
    const { leftOut, groups } = await survival('from=1965&groupBy=none');
    expect([leftOut.foundedEarlier, groups[0]!.n]).toEqual([2, 4]);
  });

  test('ties: no link but spin-offs', async () => {
    const { bands, spinoffs, links } = await ties();
    expect([spinoffs, links]).toEqual([5, 0]);
    expect(bands.map(({ from, to, spinoffs: reached, shares }) => [from, to, reached, shares])).toEqual([
      [0, 2, 5, null],
      [3, 5, 4, null],
      [6, 10, 3, null],
      [11, 20, 1, null],
      [21, null, 0, null],
    ]);
  });

  test('definitions', async () => {
    const { definitions: rows } = await definitions();
    const row = (aspect: string, value: string | null) => {
      const found = rows.find((one) => one.aspect === aspect && one.value === value)!;
      const { claims, spinoffs, children, parents, roots, longestLine, lost } = found;
      return [claims, spinoffs, children, parents, roots, longestLine, lost];
    };
    expect(rows[0]!.aspect).toBe('filter');
    expect(row('filter', null)).toEqual([8, 8, 5, 7, 3, 4, 8]);
    expect(row('rule', 'licence')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(row('confidence', 'high')).toEqual([7, 7, 5, 6, 3, 4, 7]);
    expect(row('confidence', 'medium')).toEqual([8, 8, 5, 7, 3, 4, 1]);
    expect(row('type', 'corporate')).toEqual([6, 6, 5, 5, 1, 4, 6]);
    expect(row('type', null)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test.each([
    ['survival', 'groupBy=colour', /groupBy/],
    ['ties', 'ages=3,6', /ages: the first band begins at 0/],
    ['ties', 'ages=0,6,6', /ages: each band begins later/],
    ['ties', 'ages=0,x', /ages\.1/],
    ['ties', 'bands=0', /bands/],
    ['definitions', 'regions=R9', /There is no region "R9"/],
    ['survival', 'dataset=nothing', /There is no data set "nothing"/],
  ])('%s?%s is refused', async (question, query, why) => {
    const { status, body } = await api.get(`/genealogy/${question}?${query}`);
    expect([status, (body as { detail: string }).detail]).toEqual([400, expect.stringMatching(why)]);
  });
});

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'seed');
  });

  test('survival', async () => {
    const answer = await survival();
    const lives = answer.groups.reduce((sum, group) => sum + group.n, 0);
    const out = Object.values(answer.leftOut).reduce((sum, n) => sum + n, 0);
    const { organisations } = await analytics.select({ level: 3, undated: 'include', kinds: ['firm'] });
    expect(lives + out).toBe(organisations.length);
    for (const { n, events, censored, steps, atRisk } of answer.groups) {
      expect(events + censored).toBe(n);
      expect(steps.reduce((sum, step) => sum + step.events, 0)).toBe(events);
      expect(atRisk[0]).toBe(n);
    }
    const { observed, expected } = answer.logRank!.groups.reduce(
      (sum, g) => ({ observed: sum.observed + g.observed, expected: sum.expected + g.expected }),
      { observed: 0, expected: 0 },
    );
    expect(observed).toBe(11);
    expect(expected).toBeCloseTo(observed, 9);
    // By lifelines from the same tables.
    expect(answer.logRank!.chiSquare).toBeCloseTo(2.2662676504956, 10);
    expect(answer.logRank!.p).toBeCloseTo(0.5190139126352, 10);
  });

  test('ties', async () => {
    const answer = await ties();
    // Counted age by age from the same tables by a script of another language.
    expect(answer.bands.map(({ counts }) => tieEnds.map((end) => counts[end]))).toEqual([
      [78, 13, 5, 32, 24],
      [11, 6, 3, 8, 11],
      [10, 10, 2, 16, 17],
      [3, 12, 7, 23, 14],
      [1, 13, 3, 11, 14],
    ]);
    expect(answer.leftOut).toEqual({ undatedSpinoffs: 115, undatedLinks: 99, earlierLinks: 2 });
    for (const { counts, links, shares, linked, spinoffs } of answer.bands) {
      expect(tieEnds.reduce((sum, end) => sum + counts[end], 0)).toBe(links);
      expect(tieEnds.reduce((sum, end) => sum + shares![end], 0)).toBeCloseTo(1, 12);
      expect(linked).toBeLessThanOrEqual(spinoffs);
    }
    const one = await ties('ages=0');
    expect(one.bands[0]!.links).toBe(answer.links);
    // The filter chooses the spin-offs; links that leave its region stay.
    const region = await ties('regions=UKH12');
    const away = region.bands.reduce((sum, { counts }) => sum + counts.national + counts.international, 0);
    expect(away).toBeGreaterThan(0);
  });

  test('definitions', async () => {
    const { definitions: rows } = await definitions();
    const claims = (aspect: string) => rows.filter((row) => row.aspect === aspect).map((row) => row.claims);
    const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);
    expect(rows[0]!.claims).toBe(379);
    expect([sum(claims('rule')), sum(claims('type')), claims('confidence')]).toEqual([
      379,
      379,
      [235, 341, 379],
    ]);
    const high = await definitions('minConfidence=high');
    expect(high.definitions[0]).toMatchObject({
      claims: 235,
      spinoffs: rows.find((r) => r.value === 'high')!.spinoffs,
    });
    expect((await definitions('links=supply')).definitions[0]).toMatchObject({
      claims: 0,
      spinoffs: 0,
      lost: 0,
    });
  });
});
