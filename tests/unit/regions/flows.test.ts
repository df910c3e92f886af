import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { getFlows } from '../../../contract/flows.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { workerFlows } from '../../../server/regions/flows.ts';
import { locate } from '../../../server/regions/locate.ts';
import { linkSeries } from '../../../server/regions/series.ts';
import { type PlainTable, tableOf } from '../../support/graph-table.ts';
import { brief, byYear, plainScene } from '../../support/scene.ts';

const places: Pick<PlainTable, 'organisations' | 'regions'> = {
  organisations: [
    { id: 'uni', region: 'A1', kind: 'university' },
    { id: 'one', region: 'A1' },
    { id: 'two', region: 'A1' },
    { id: 'next', region: 'A2' },
    { id: 'vague', region: 'A' },
    { id: 'far', region: 'B', kind: 'public-lab' },
  ],
  regions: [
    { code: 'A1', country: 'A', parent: 'A' },
    { code: 'A2', country: 'A', parent: 'A' },
    { code: 'A', level: 0, country: 'A' },
    { code: 'B', level: 0, country: 'B' },
  ],
};

function answerOf(flows: readonly [string, string, number, number?][], limit = 100) {
  const links = flows.map(([source, target, weight, year]) => ({
    ...{ source, target, weight, type: 'worker-flow' as const },
    ...(year === undefined ? {} : { from: year, to: year }),
  }));
  const table = tableOf({ ...places, links });
  const selection = selectGraph(table, everything);
  return { table, answer: getFlows.answer.parse(workerFlows(selection, 3, locate(selection, 3), limit)) };
}

const { table, answer } = answerOf([
  ['uni', 'one', 4, 1990],
  ['one', 'two', 10, 1990],
  ['one', 'next', 30, 1991],
  ['two', 'far', 6, 1991],
  ['far', 'one', 2],
  ['one', 'vague', 50, 1992],
  ['one', 'one', 99, 1992],
]);

describe('flows by hand', () => {
  test('of regions', () => {
    expect(answer.regions).toEqual([
      {
        code: 'A1',
        name: 'A1',
        inside: 14,
        in: 2,
        out: 36,
        unknown: 50,
        net: -34,
        retention: 14 / 50,
        fromUniversities: 4,
      },
      {
        code: 'A2',
        name: 'A2',
        inside: 0,
        in: 30,
        out: 0,
        unknown: 0,
        net: 30,
        retention: null,
        fromUniversities: 0,
      },
    ]);
    expect(answer.matrix).toEqual([
      { source: 'A1', target: 'A2', flows: 1, people: 30 },
      { source: 'A1', target: 'A1', flows: 2, people: 14 },
    ]);
    expect(answer.unplaced).toEqual({ organisations: 2, links: 3, crossing: 2 });
  });

  test('of kinds and organisations', () => {
    const rows = answer.kinds.map(({ kind, inside, in: came, out, retention }) => [
      kind,
      inside,
      came,
      out,
      retention,
    ]);
    expect(rows).toEqual([
      ['firm', 90, 6, 6, 90 / 96],
      ['university', 0, 0, 4, 0],
      ['public-lab', 0, 6, 2, 0],
    ]);
    const [one] = answer.organisations;
    expect(one).toEqual({
      ...{
        id: 'one',
        name: 'one',
        kind: 'firm',
        region: 'A1',
        inside: 0,
        in: 6,
        out: 90,
        unknown: 50,
        net: -84,
      },
      retention: 10 / 40,
    });
  });

  test('in all, by year, and what has none', () => {
    const none = { intra: 0, national: 0, international: 0, unknown: 0 };
    expect([answer.total, answer.undated]).toEqual([
      { flows: 6, people: 102 },
      { flows: 1, people: 2 },
    ]);
    expect(answer.scopes).toEqual({ intra: 14, national: 30, international: 8, unknown: 50 });
    expect(answer.years).toEqual([
      { ...none, year: 1990, flows: 2, people: 14, intra: 14 },
      { ...none, year: 1991, flows: 2, people: 36, national: 30, international: 6 },
      { ...none, year: 1992, flows: 1, people: 50, unknown: 50 },
    ]);
  });

  test('what a limit leaves away is told', () => {
    const links = Array.from(table.links.id, (_, i) => i);
    expect(links.length).toBe(7);
    const { answer: short } = answerOf(
      [
        ['uni', 'one', 4],
        ['one', 'two', 10],
        ['one', 'two', 1],
        ['two', 'far', 3],
      ],
      1,
    );
    expect(
      short.flows.map(({ source, target, people, undated }) => [source.id, target.id, people, undated]),
    ).toEqual([['one', 'two', 11, 2]]);
    expect([short.remainingFlows, short.remainingOrganisations]).toEqual([
      { rows: 2, flows: 2, people: 7 },
      3,
    ]);
  });
});

test('a scorecard tells the same of a region', async () => {
  const scene = plainScene(table, 'A1');
  expect(await brief(scene, 'net-flow')).toEqual({ value: -34, n: 6, parts: { in: 2, out: 36 } });
  expect(await brief(scene, 'retention')).toEqual({ value: 14 / 50, n: 6, parts: { inside: 14, out: 36 } });
  expect(await byYear(scene, 'moved-inside')).toEqual({ 1990: 14, 1991: 0, 1992: 0 });
  expect(await brief(scene, 'top-destinations')).toEqual({ value: 36, n: 2, parts: { next: 30, far: 6 } });
  expect(await brief(scene, 'top-origins')).toEqual({ value: 2, n: 1, parts: { far: 2 } });
});

const anyFlow = fc.tuple(
  fc.constantFrom('uni', 'one', 'two', 'next', 'vague', 'far'),
  fc.constantFrom('uni', 'one', 'two', 'next', 'vague', 'far'),
  fc.integer({ min: 1, max: 50 }),
  fc.option(fc.integer({ min: 1990, max: 1999 }), { nil: undefined }),
);
const sum = (rows: readonly number[]) => rows.reduce((a, b) => a + b, 0);

test('nobody is lost: years, scopes, kinds and pairs sum up to the total', () => {
  fc.assert(
    fc.property(fc.array(anyFlow, { maxLength: 30 }), (flows) => {
      const { answer: any } = answerOf(flows);
      const people = sum(flows.filter(([a, b]) => a !== b).map(([, , count]) => count));
      expect(any.total.people).toBe(people);
      expect(sum(Object.values(any.scopes))).toBe(people);
      expect(sum(any.years.map((year) => year.people)) + any.undated.people).toBe(people);
      expect(sum(any.flows.map((pair) => pair.people))).toBe(people);
      expect(sum(any.kindMatrix.map((cell) => cell.people))).toBe(people);
      expect(sum(any.organisations.map(({ net }) => net))).toBe(0);
      expect(sum(any.kinds.map(({ net }) => net))).toBe(0);
      expect(sum(any.regions.map(({ inside }) => inside))).toBe(any.scopes.intra);
    }),
  );
});

test('links by year sum up to the scopes of all, and those of a region to its own', () => {
  fc.assert(
    fc.property(fc.array(anyFlow, { maxLength: 30 }), (flows) => {
      const { table: own } = answerOf(flows);
      const selection = selectGraph(own, everything);
      const { series } = linkSeries(selection, 3, locate(selection, 3), undefined);
      const whole = series.filter(({ region }) => region === null);
      const counts = whole.flatMap(({ years, undated }) => [...years, undated]);
      const all = counts.map(
        ({ intra, national, international, unknown }) => intra + national + international + unknown,
      );
      expect(sum(all)).toBe(flows.filter(([a, b]) => a !== b).length);
      const inside = (rows: typeof series) =>
        sum(rows.flatMap(({ years, undated }) => [...years, undated].map(({ intra }) => intra)));
      expect(inside(series.filter(({ region }) => region !== null))).toBe(inside(whole));
    }),
  );
});
