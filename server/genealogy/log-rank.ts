import { chiSquareTail } from './chi-square.ts';
import type { LifeTable } from './kaplan-meier.ts';

export interface LogRankTest {
  chiSquare: number;
  degreesOfFreedom: number;
  p: number;
  /** Events of each group, and those expected if groups did not differ. */
  observed: number[];
  expected: number[];
}

interface Sums {
  observed: number[];
  expected: number[];
  covariance: number[][];
}

/**
 * Log-rank test that groups live equally long (Mantel 1966, Peto & Peto 1972): at each event time the d events are expected to fall on the
 * n at risk evenly; χ² = (O − E)ᵀ V⁻ (O − E) with the hypergeometric covariance V. Degrees of freedom are the rank of V: one fewer than the
 * groups, where all of them are at risk together at some event. null where that is 0.
 */
export function logRankTest(groups: readonly LifeTable[]): LogRankTest | null {
  const { observed, expected, covariance } = sumsOver(groups);
  const difference = observed.map((o, g) => o - expected[g]!);
  const { solution, rank } = solve(covariance, difference);
  if (rank === 0) return null;
  const chiSquare = Math.max(
    0,
    difference.reduce((sum, u, g) => sum + u * solution[g]!, 0),
  );
  return { chiSquare, degreesOfFreedom: rank, p: chiSquareTail(chiSquare, rank), observed, expected };
}

function sumsOver(groups: readonly LifeTable[]): Sums {
  const zeros = () => groups.map(() => 0);
  const sums = { observed: zeros(), expected: zeros(), covariance: groups.map(zeros) };
  const years = groups.reduce((most, table) => Math.max(most, table.atRisk.length), 0);
  for (let time = 0; time < years; time++) {
    const events = groups.map((table) => table.events[time] ?? 0);
    const d = total(events);
    if (d > 0)
      addTime(
        sums,
        events,
        d,
        groups.map((table) => table.atRisk[time] ?? 0),
      );
  }
  return sums;
}

const total = (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0);

function addTime(sums: Sums, events: number[], d: number, atRisk: number[]): void {
  const n = total(atRisk);
  const factor = n > 1 ? (d * (n - d)) / (n - 1) : 0;
  for (let g = 0; g < events.length; g++) {
    const share = atRisk[g]! / n;
    sums.observed[g]! += events[g]!;
    sums.expected[g]! += d * share;
    for (let h = 0; h < events.length; h++) {
      sums.covariance[g]![h]! += factor * ((g === h ? share : 0) - (share * atRisk[h]!) / n);
    }
  }
}

/**
 * A solution of V x = u and the rank of V, by elimination. V is a graph's Laplacian (its rows add up to 0, what is off the diagonal is not
 * positive), so it is well conditioned and a pivot that should be 0 comes out as rounding: such a row is skipped.
 */
function solve(v: number[][], u: number[]): { solution: number[]; rank: number } {
  const rows = v.map((row, g) => [...row, u[g]!]);
  const solution = u.map(() => 0);
  const pivots = rows.map((row, g) => {
    if (row[g]! <= 1e-10 * v[g]![g]! || row[g]! <= 0) return false;
    for (let h = g + 1; h < rows.length; h++) {
      const factor = rows[h]![g]! / row[g]!;
      for (let k = g; k <= u.length; k++) rows[h]![k]! -= factor * row[k]!;
    }
    return true;
  });
  for (let g = rows.length - 1; g >= 0; g--) {
    if (!pivots[g]) continue;
    let rest = rows[g]![u.length]!;
    for (let k = g + 1; k < u.length; k++) rest -= rows[g]![k]! * solution[k]!;
    solution[g] = rest / rows[g]![g]!;
  }
  return { solution, rank: pivots.filter(Boolean).length };
}
