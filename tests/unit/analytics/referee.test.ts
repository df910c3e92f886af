import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MeasureOptions, MeasureOptions as Options } from '../../../contract/measures.ts';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { optionsOf } from '../../../server/analytics/measures/measure.ts';
import { measuredGraph } from '../../../server/analytics/snapshot.ts';
import { type PlainLink, snapshotOf } from '../../support/snapshots.ts';

/** Random graphs with the values networkx gives (tests/fixtures/measures/make.py). */
interface Case {
  n: number;
  links: PlainLink[];
  pairs: number;
  values: Record<string, (number | null)[]>;
}

const cases: Case[] = JSON.parse(readFileSync('tests/fixtures/measures/graphs.json', 'utf8'));
const names = Object.keys(cases[0]!.values);

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

function differences(name: string): string[] {
  const { id, options } = parse(name);
  const measure = measureNamed(id);
  return cases.flatMap(({ n, links, values }, index) => {
    const found = measure.run(snapshotOf(n, links), optionsOf(measure, options)).values;
    return values[name]!.flatMap((expected, node) => {
      const value = found[node]!;
      const equal =
        expected === null
          ? Number.isNaN(value)
          : Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
      return equal ? [] : [`graph ${index}, node ${node}: ${value} instead of ${expected}`];
    });
  });
}

describe('equal to networkx to 1e-9 on 200 random graphs', () => {
  test.each(names)('%s', (name) => {
    expect(differences(name)).toEqual([]);
  });
});

test('linked pairs, loops and parallel links add up to all links', () => {
  for (const { n, links, pairs } of cases) {
    const loops = links.filter(([source, target]) => source === target).length;
    const graph = measuredGraph(snapshotOf(n, links), false);
    expect(graph).toEqual({ n, m: pairs, dropped: { loops, parallel: links.length - loops - pairs } });
  }
});
