import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MeasureOptions, MeasureOptions as Options } from '../../../contract/measures.ts';
import { measureNamed, measures } from '../../../server/analytics/measures/catalogue.ts';
import { type Measured, optionsOf } from '../../../server/analytics/measures/measure.ts';
import { measuredGraph } from '../../../server/analytics/snapshot.ts';
import { type PlainLink, snapshotOf } from '../../support/snapshots.ts';

type Expected = number | null;

/** Random graphs, and last the golden fixture, with the values networkx gives (tests/fixtures/measures/make.py). */
interface Case {
  n: number;
  links: PlainLink[];
  groups: number[];
  pairs: number;
  /** One a node, one for the network, or [source, target, value] a link. */
  values: Record<string, Expected | Expected[] | [number, number, Expected][]>;
}

const cases: Case[] = JSON.parse(readFileSync('tests/fixtures/measures/graphs.json', 'utf8'));
const names = [...new Set(cases.flatMap(({ values }) => Object.keys(values)))];
/** Found by iteration. */
const iterated = new Set(['eigenvector', 'hub', 'authority']);

/** `pagerank directed=false damping=0.5` → id and options. */
function parse(name: string): { id: string; options: MeasureOptions } {
  const [id, ...words] = name.split(' ');
  const pairs = words.map((word) => word.split('='));
  return {
    id: id!,
    options: Options.parse(
      Object.fromEntries(pairs.map(([key, value]) => [key, JSON.parse(value ?? 'true')])),
    ),
  };
}

/** Values by node, by link (its ends ascending where it has no direction), or by the only name there is. */
function found({ values, links }: Measured, directed: boolean): Map<string, number> {
  const name = (at: number) => {
    if (!links) return String(at);
    const ends = [links.source[at]!, links.target[at]!];
    return String(directed ? ends : ends.sort((a, b) => a - b));
  };
  return new Map(Array.from(values, (value, at) => [name(at), value]));
}

function wanted(expected: Case['values'][string], directed: boolean): Map<string, Expected> {
  const list = Array.isArray(expected) ? expected : [expected];
  return new Map(
    list.map((item, at) => {
      if (!Array.isArray(item)) return [String(at), item];
      const ends = [item[0], item[1]];
      return [String(directed ? ends : ends.sort((a, b) => a - b)), item[2]];
    }),
  );
}

function differences(name: string): string[] {
  const { id, options } = parse(name);
  const measure = measureNamed(id);
  const within = iterated.has(id) ? 1e-8 : 1e-9;
  const near = (value: number, expected: Expected) =>
    expected === null
      ? Number.isNaN(value)
      : Math.abs(value - expected) <= within * Math.max(1, Math.abs(expected));
  return cases.flatMap(({ n, links, groups, values }, index) => {
    if (!(name in values)) return [];
    const run = measure.run(snapshotOf(n, links), optionsOf(measure, options), Int32Array.from(groups));
    const got = found(run, options.directed === true);
    const expected = wanted(values[name]!, options.directed === true);
    if (got.size !== expected.size) return [`graph ${index}: ${got.size} values instead of ${expected.size}`];
    return [...expected].flatMap(([at, value]) =>
      near(got.get(at)!, value) ? [] : [`graph ${index}, ${at}: ${got.get(at)} instead of ${value}`],
    );
  });
}

describe('equal to networkx on 200 random graphs and the golden fixture', () => {
  test.each(names)('%s', (name) => {
    expect(differences(name)).toEqual([]);
  });
});

test('every measure has its referee; communities, which are left to the seed, and people, whose links these graphs lack, have tests of their own', () => {
  const refereed = new Set(names.map((name) => parse(name).id));
  expect(measures.map(({ id }) => id).filter((id) => !refereed.has(id))).toEqual([
    'people-exchanged',
    'community',
    'community-leiden',
  ]);
});

test('linked pairs, loops and parallel links add up to all links', () => {
  for (const { n, links, pairs } of cases) {
    const loops = links.filter(([source, target]) => source === target).length;
    const graph = measuredGraph(snapshotOf(n, links), false);
    expect(graph).toEqual({ n, m: pairs, dropped: { loops, parallel: links.length - loops - pairs } });
  }
});
