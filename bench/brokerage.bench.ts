import { seededRandom } from '../server/analytics/random.ts';
import { type ArcList, buildRows, type Rows, transpose } from '../server/analytics/rows.ts';
import { countRoles, roleColumns, totalColumn } from '../server/brokerage/counts.ts';
import { expectRoles, standardised } from '../server/brokerage/expectation.ts';
import { permuteRoles } from '../server/brokerage/permutations.ts';

/** A graph with hubs: half of the ends are drawn anew, half from the ends already there. */
function hubGraph(count: number, links: number): ArcList {
  const random = seededRandom(1);
  const ends: number[] = [];
  const draw = () =>
    ends.length > 0 && random.below(2) === 0 ? ends[random.below(ends.length)]! : random.below(count);
  const arcs = {
    source: new Int32Array(links),
    target: new Int32Array(links),
    weight: new Float64Array(links).fill(1),
  };
  for (let i = 0; i < links; i++) {
    const source = draw();
    let target = draw();
    while (target === source) target = draw();
    arcs.source[i] = source;
    arcs.target[i] = target;
    ends.push(source, target);
  }
  return arcs;
}

function timed<T>(what: string, work: () => T): T {
  const started = performance.now();
  const result = work();
  process.stdout.write(`  ${what}: ${Math.round(performance.now() - started)} ms\n`);
  return result;
}

/** Counts with expectation and z for every organisation. */
function withZ(rows: Rows, group: Int32Array, sizes: number[]): number {
  const counts = countRoles(rows, group);
  const { expected, variance } = expectRoles(sizes, rows.target.length);
  let triads = 0;
  for (let node = 0; node < rows.count; node++) {
    for (let column = 0; column < roleColumns; column++) {
      const place = group[node]! * roleColumns + column;
      standardised(counts[node * roleColumns + column]!, expected[place]!, variance[place]!);
    }
    triads += counts[node * roleColumns + totalColumn]!;
  }
  return triads;
}

function measure(count: number, links: number, regions: number): void {
  const arcs = hubGraph(count, links);
  const rows = buildRows(count, arcs);
  const random = seededRandom(2);
  const group = Int32Array.from({ length: count }, () => random.below(regions));
  const sizes = Array.from({ length: regions }, (_, g) => group.filter((own) => own === g).length);
  const most = Math.max(...transpose(rows).start.map((start, i, all) => (all[i + 1] ?? start) - start));
  const titled = `${count} organisations, ${rows.target.length} links, ${regions} regions, most links in ${most}`;
  process.stdout.write(`${titled}\n`);
  const triads = timed('brokerage with z', () => withZ(rows, group, sizes));
  process.stdout.write(`  (${triads} triads)\n`);
  timed('brokerage, 999 permutations', () => permuteRoles({ arcs: rows, group, permutations: 999, seed: 1 }));
}

measure(2_000, 7_683, 100);
measure(20_000, 79_388, 100);
