import type { z } from 'zod';
import type { postMeasureSeries } from '../../../contract/measures.ts';

export type Series = z.output<typeof postMeasureSeries.answer>;

/** One organisation's values, slice by slice; a run ends where it is absent or has no value. */
export interface Line {
  id: string;
  runs: { year: number; value: number }[][];
  last: { year: number; value: number } | undefined;
}

/** The values of one measure as lines over the last years of the slices. */
export function linesOf(series: Series, measure: string): Line[] {
  return series.organisations.map((id, i) => {
    const runs: Line['runs'] = [];
    let run: Line['runs'][number] = [];
    for (const slice of series.slices) {
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
