import { coordCenter, decrossTwoLayer, graphConnect, layeringSimplex, sugiyama } from 'd3-dag';
import { layOutTimeTree } from '../client/genealogy/layout/timeTree.ts';
import type { TimeTreeInput } from '../client/genealogy/layout/types.ts';

/** Random whole numbers below n, the same in every run (mulberry32). */
function randomOf(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** Firms founded over 140 years, children a few years after their parent, every sixth with a second parent. */
export function generate(count: number, seed = 7): TimeTreeInput {
  const random = randomOf(seed);
  const starts: number[] = [];
  const organisations: TimeTreeInput['organisations'][number][] = [];
  const spinoffs: TimeTreeInput['spinoffs'][number][] = [];
  for (let i = 0; i < count; i++) {
    const parent = i === 0 ? -1 : random(3) === 0 ? random(Math.min(i, 12)) : random(i);
    const start = parent < 0 ? 1880 : Math.min(2020, starts[parent]! + 1 + random(25));
    starts.push(start);
    const dissolved = random(3) === 0 ? Math.min(2026, start + 2 + random(30)) : null;
    const fate = dissolved === null ? (random(2) === 0 ? ('active' as const) : null) : ('acquired' as const);
    const name = `Generated firm number ${i}`.slice(0, 10 + random(14));
    const isUndated = i > 0 && random(5) === 0;
    organisations.push({ id: `f${i}`, name, start: isUndated ? null : start, dissolved, fate });
    const link = (from: number, id: string) =>
      spinoffs.push({
        id,
        parent: `f${from}`,
        child: `f${i}`,
        year: isUndated ? null : start,
        confidence: 'high' as const,
      });
    if (parent >= 0) link(parent, `s${i}`);
    const second = i > 2 && random(6) === 0 ? random(i) : parent;
    if (second !== parent) link(second, `t${i}`);
  }
  return { organisations, spinoffs };
}

/** The layers are the years; it can't rank links that don't run forwards, so it gets those that do. */
function d3dag(input: TimeTreeInput): void {
  const starts = new Map(input.organisations.map((o) => [o.id, o.start]));
  const forwards = input.spinoffs.filter((s) => (starts.get(s.parent) ?? 9999) < (starts.get(s.child) ?? 0));
  const graph = graphConnect()(forwards.map((s): [string, string] => [s.parent, s.child]));
  const layering = layeringSimplex().rank((node: { data: string }) => starts.get(node.data) ?? undefined);
  sugiyama().layering(layering).decross(decrossTwoLayer()).coord(coordCenter())(graph);
}

/** Milliseconds: the median of several runs after one that is not counted. */
function timed(run: () => void, runs: number): number {
  if (runs > 1) run();
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

const reach: Record<number, number> = { 2000: 100, 10000: 500 };
let missed = false;

function report(count: number, what: string, ms: number, rows: string): void {
  const most = what.startsWith('time tree') ? reach[count] : undefined;
  const verdict = most === undefined ? '' : ms <= most ? `  within ${most} ms` : `  MISSED ${most} ms`;
  if (most !== undefined && ms > most) missed = true;
  process.stdout.write(
    `${String(count).padStart(6)} firms  ${what.padEnd(26)}${ms.toFixed(1).padStart(9)} ms  ${rows}${verdict}\n`,
  );
}

for (const count of [50, 200, 2_000, 10_000]) {
  const input = generate(count);
  const unfolded = new Set(input.organisations.map((o) => o.id));
  const rows = (options = {}) => `${layOutTimeTree(input, { present: 2026, ...options }).rows} rows`;
  const folded = timed(() => layOutTimeTree(input, { present: 2026 }), 9);
  report(count, 'time tree', folded, rows());
  const opened = timed(() => layOutTimeTree(input, { present: 2026, unfolded }), 9);
  report(count, 'time tree, unfolded', opened, rows({ unfolded }));
  if (count <= 200)
    report(
      count,
      'd3-dag, years as layers',
      timed(() => d3dag(input), 1),
      '',
    );
}
process.exit(missed ? 1 : 0);
