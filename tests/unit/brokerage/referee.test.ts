import { describe, expect, test } from 'vitest';
import { countRoles, roleColumns } from '../../../server/brokerage/counts.ts';
import { expectRoles, standardised } from '../../../server/brokerage/expectation.ts';
import { arcsOf, readFixture } from './graphs.ts';

interface Worked {
  source: number[];
  target: number[];
  group: number[];
  counts: number[][];
  expected: number[][];
  deviation: number[][];
  z: (number | null)[][];
}

const { graphs } = readFixture<{ graphs: Worked[] }>('brokerage/referee.json');

/** Rounded to the 10 figures the referee wrote for sure; −0 becomes 0. */
const figures = (value: number | null) => (value === null ? null : Number(value.toPrecision(9)) + 0);

function work(graph: Worked) {
  const pairs = graph.source.map((from, i): [number, number] => [from, graph.target[i]!]);
  const names = [...new Set(graph.group)];
  const group = graph.group.map((name) => names.indexOf(name));
  const counts = countRoles(arcsOf(group.length, pairs), Int32Array.from(group));
  const sizes = names.map((_, g) => group.filter((own) => own === g).length);
  return { counts, group, ...expectRoles(sizes, pairs.length) };
}

describe('R sna::brokerage', () => {
  test.each(graphs.map((graph, number) => ({ number: number + 1, graph })))('graph $number', ({ graph }) => {
    const { counts, group, expected, variance } = work(graph);
    const columns = [...Array(roleColumns).keys()];
    const rows = group.map((own, v) =>
      columns.map((role) => {
        const [mean, spread] = [expected[own * roleColumns + role]!, variance[own * roleColumns + role]!];
        const count = counts[v * roleColumns + role]!;
        return [count, mean, Math.sqrt(spread), standardised(count, mean, spread)].map(figures);
      }),
    );
    const referee = group.map((_, v) =>
      columns.map((role) =>
        [
          graph.counts[v]![role]!,
          graph.expected[v]![role]!,
          graph.deviation[v]![role]!,
          graph.z[v]![role]!,
        ].map(figures),
      ),
    );
    expect(rows).toEqual(referee);
  });
});
