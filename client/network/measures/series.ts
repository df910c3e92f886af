import type { z } from 'zod';
import type { postMeasureSeries } from '../../../contract/measures.ts';

export type Series = z.output<typeof postMeasureSeries.answer>;

/** One organisation's values, slice by slice; a run ends where it is absent or has no value. */
export interface Line {
  id: string;
  runs: { year: number; value: number }[][];
  last: { year: number; value: number } | undefined;
}

/** What comes before so much of all is there is left out of a chart, as years are of the axis under every view. */
const earlyShare = 0.03;

/** What slices hold: all links up to a year or those of a window; and whether links without years are in all of them. */
interface Slicing {
  isCumulative: boolean;
  hasUndated: boolean;
}

/** How much each slice adds; of windows, how much it has beside what is in every one of them. */
function amountsOf({ slices }: Series, { isCumulative, hasUndated }: Slicing): number[] {
  const all = slices.map(({ graph }) => graph.m);
  const least = all.reduce((found, m) => Math.min(found, m), Number.POSITIVE_INFINITY);
  // The first of cumulative slices has all undated links, too: what of it is dated can't be told.
  const before = hasUndated ? all[0] : 0;
  return all.map((m, i) => m - (isCumulative ? (all[i - 1] ?? before)! : least));
}

/** Where a chart begins: with the decade in which the network begins to be more than a few links, before half of them are there. */
export function beginOf(series: Series, slicing: Slicing): number | undefined {
  const { slices } = series;
  const most = slicing.isCumulative ? slices.at(-1)?.graph.m : undefined;
  const amounts = amountsOf(series, slicing);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  let passed = 0;
  const first = slices.findIndex(({ graph }, i) => {
    passed += amounts[i]!;
    return passed > total * earlyShare || (most !== undefined && graph.m > most / 2);
  });
  const [earliest] = slices;
  if (!earliest || first < 0) return earliest?.to;
  return Math.max(earliest.to, Math.floor(slices[first]!.to / 10) * 10);
}

/** The years a chart leaves out, in words, with the most links they had; none where it leaves out none. */
export function earlyWords({ slices }: Series, begin: number): string {
  const early = slices.filter(({ to }) => to < begin);
  const [first] = early;
  if (!first) return '';
  const most = early.reduce((found, { graph }) => Math.max(found, graph.m), 0);
  return `${first.to}–${begin - 1}, with m = ${most.toLocaleString('en')} at most, are not shown.`;
}

/** The values of one measure as lines over the last years of the slices, from a year on. */
export function linesOf(series: Series, measure: string, begin = Number.NEGATIVE_INFINITY): Line[] {
  return series.organisations.map((id, i) => {
    const runs: Line['runs'] = [];
    let run: Line['runs'][number] = [];
    for (const slice of series.slices) {
      if (slice.to < begin) continue;
      const value = slice.values[measure]?.[i] ?? null;
      if (value === null) {
        if (run.length > 0) runs.push(run);
        run = [];
      } else run.push({ year: slice.to, value });
    }
    if (run.length > 0) runs.push(run);
    return { id, runs, last: runs.at(-1)?.at(-1) };
  });
}

/** Ends of lines at heights that keep `gap` between their names, in the same order from top to bottom. */
export function spreadHeights(heights: readonly number[], gap: number, bottom: number): number[] {
  const order = heights.map((height, i) => ({ height, i })).sort((a, b) => a.height - b.height);
  const out: number[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const { height, i } of order) {
    above = Math.max(height, above + gap);
    out[i] = above;
  }
  let below = bottom + gap;
  for (const { i } of order.toReversed()) {
    below = Math.min(out[i]!, below - gap);
    out[i] = below;
  }
  return out;
}
