import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { gatekeepers } from '../../../server/analytics/gatekeepers.ts';
import { buildRows } from '../../../server/analytics/rows.ts';
import { permuteEi, sharesFrom } from '../../../server/regions/ei-permutations.ts';
import { groupingOf } from '../../../server/regions/grouping.ts';
import { atLeast, logFactorials } from '../../../server/regions/hypergeometric.ts';
import { eiOfGroups } from '../../../server/regions/measure-ei.ts';
import { pairsOf } from '../../../server/regions/pairs.ts';
import { correlate } from '../../../server/regions/profile/correlation.ts';
import { countWords, herfindahlOf, quotients, shannonOf } from '../../../server/regions/profile/shares.ts';
import { measureReach } from '../../../server/regions/reach.ts';
import { tableOf } from '../../support/graph-table.ts';

type Pair = [number, number];

/** Random graphs with regions, and values by networkx and by counting (tests/fixtures/regions/make.py). */
interface Referee {
  graphs: {
    n: number;
    links: Pair[];
    regions: number[];
    countries: number[];
    kinds: number[];
    reach: ({ region: number; direct: number; mediated: number } & Record<string, number>)[];
    homophily: {
      external: number;
      internal: number;
      expected: number | null;
      groups: Record<string, Pair>;
    };
    p: number | null;
    organisations: Record<string, [inside: number, out: number, expected: number, p: number | null]>;
  }[];
  correlations: { x: number[]; y: number[]; value: number | null; p: number | null }[];
  shares: {
    region: string[];
    whole: string[];
    herfindahl: number;
    shannon: number;
    quotients: Record<string, number>;
  }[];
}

const referee: Referee = JSON.parse(readFileSync('tests/fixtures/regions/referee.json', 'utf8'));

/** The same to ten digits, or both without value. */
function expectNear(found: number | null, wanted: number | null): void {
  if (found === null || wanted === null) expect(found).toBe(wanted);
  else expect(found).toBeCloseTo(wanted, 10);
}

/** The symmetrised graph. */
function rowsOf(n: number, links: readonly Pair[]) {
  const ends = links.filter(([a, b]) => a !== b);
  return buildRows(n, {
    source: Int32Array.from(ends.flat()),
    target: Int32Array.from(ends.flatMap(([a, b]) => [b, a])),
    weight: new Float64Array(2 * ends.length).fill(1),
  });
}

/** The graph of the nodes that have a label, and these labels. */
function labelled(n: number, links: readonly Pair[], labels: readonly number[]) {
  const kept = Array.from({ length: n }, (_, i) => i).filter((i) => labels[i]! >= 0);
  const number = new Map(kept.map((i, at) => [i, at]));
  const inner = links.flatMap(([a, b]): Pair[] =>
    number.has(a) && number.has(b) ? [[number.get(a)!, number.get(b)!]] : [],
  );
  return { rows: rowsOf(kept.length, inner), labels: Int32Array.from(kept, (i) => labels[i]!), kept };
}

/** Gatekeepers by region, counted over a table of the graph. */
function keepersOf({ regions, countries, links }: Referee['graphs'][number]): Map<number, number> {
  const code = (region: number, country: number) => (region < 0 ? `C${country}` : `R${region}`);
  const places = new Map(
    regions.map((region, i) => [code(region, countries[i]!), { region, country: countries[i]! }]),
  );
  const table = tableOf({
    organisations: regions.map((region, i) => ({
      id: String(i),
      region: region < 0 && countries[i]! < 0 ? null : code(region, countries[i]!),
    })),
    regions: [...places].map(([own, { region, country }]) => {
      return { code: own, level: region < 0 ? 0 : 3, country: country < 0 ? null : `C${country}` };
    }),
    links: links.map(([a, b]) => ({ source: String(a), target: String(b) })),
  });
  const keepers = new Map<number, number>();
  gatekeepers(selectGraph(table, everything), 3).forEach((flag, i) => {
    keepers.set(regions[i]!, (keepers.get(regions[i]!) ?? 0) + flag);
  });
  return keepers;
}

test.each(referee.graphs.map((one, i) => [i, one] as const))('graph %i', (_, graph) => {
  const { n, links } = graph;
  const regions = graph.reach.map(({ region }) => ({
    region,
    country: graph.countries[graph.regions.indexOf(region)]!,
  }));
  const input = {
    rows: rowsOf(n, links),
    region: Int32Array.from(graph.regions),
    country: Int32Array.from(graph.countries),
    regions,
  };
  const keepers = keepersOf(graph);
  const whole = measureReach(input);
  const parts = [0, 1].flatMap((index) => measureReach({ ...input, share: { index, of: 2 } }));
  expect(parts.sort((a, b) => a.region - b.region)).toEqual(whole);
  whole.forEach(({ direct, mediated, ...found }, i) => {
    const { direct: wantedDirect, mediated: wantedMediated, gatekeepers: own, ...wanted } = graph.reach[i]!;
    expect(keepers.get(found.region)).toBe(own);
    expect(found).toEqual(wanted);
    expect(direct).toBeCloseTo(wantedDirect, 10);
    expect(mediated).toBeCloseTo(wantedMediated, 10);
  });

  const { rows, labels } = labelled(n, links, graph.kinds);
  const grouping = groupingOf(labels);
  const { network, groups } = eiOfGroups({ both: rows }, grouping, null);
  const { external, internal, expected } = graph.homophily;
  expect([network.external, network.internal]).toEqual([external, internal]);
  expectNear(network.expected, expected);
  const byGroup = groups.map(({ counts }, i) => [grouping.names[i], [counts.external, counts.internal]]);
  expect(Object.fromEntries(byGroup)).toEqual(graph.homophily.groups);
});

describe('permutation p', () => {
  const small = referee.graphs.filter(({ p }) => p !== null);

  test.each(small.map((one, i) => [i, one] as const))(
    'of graph %i is near the exact share of deals',
    (_, graph) => {
      const { rows, labels } = labelled(graph.n, graph.links, graph.kinds);
      const { group, sizes } = groupingOf(labels);
      const input = { ...pairsOf(rows), group, groups: sizes.length, permutations: 20_000, seed: 7 };
      expect(Math.abs(sharesFrom([permuteEi(input)], input).whole - graph.p!)).toBeLessThan(0.015);
    },
  );

  test('of organisations is exact', () => {
    for (const graph of referee.graphs) {
      const { kept, labels } = labelled(graph.n, graph.links, graph.regions);
      const logs = logFactorials(kept.length);
      for (const [node, [inside, out, expected, p]] of Object.entries(graph.organisations)) {
        const others = kept.length - 1;
        const own = labels[kept.indexOf(Number(node))]!;
        const marked = labels.filter((label) => label === own).length - 1;
        expect(1 - (2 * marked) / others).toBeCloseTo(expected, 10);
        if (p === null) continue;
        expect(atLeast(logs, { all: others, marked, drawn: inside + out, least: inside })).toBeCloseTo(p, 9);
      }
    }
  });
});

test.each(referee.correlations.map((one, i) => [i, one] as const))('rank correlation %i', (_, wanted) => {
  const input = {
    x: Float64Array.from(wanted.x),
    y: Float64Array.from(wanted.y),
    permutations: wanted.p === null ? 99 : 20_000,
    seed: 3,
  };
  const { value, p } = correlate(input);
  expectNear(value, wanted.value);
  if (wanted.p !== null) expect(Math.abs(p! - wanted.p)).toBeLessThan(0.015);
  expect(correlate(input)).toEqual({ value, p });
});

test.each(referee.shares.map((one, i) => [i, one] as const))('shares %i', (_, wanted) => {
  const count = (words: readonly string[]) => countWords(words.keys(), (at) => words[at]!);
  const own = count(wanted.region);
  expect(herfindahlOf(own)).toBeCloseTo(wanted.herfindahl, 10);
  expect(shannonOf(own)).toBeCloseTo(wanted.shannon, 10);
  const found = quotients(own, count(wanted.whole));
  expect(found.map(({ word }) => word).sort()).toEqual(Object.keys(wanted.quotients));
  for (const { word, value } of found) expect(value).toBeCloseTo(wanted.quotients[word]!, 10);
});
