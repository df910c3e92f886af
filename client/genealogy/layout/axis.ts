import { sizes } from './settings.ts';
import type { Axis, AxisSegment, Tick } from './types.ts';

/** Years with the column each stands in: whole numbers, equal steps inside a segment. */
export interface Columns {
  of(year: number): number;
  axis: Axis;
}

function rankOf(year: number): Tick['rank'] {
  return year % 10 === 0 ? 0 : year % 5 === 0 ? 1 : 2;
}

function ticksOf(segment: AxisSegment, yearWidth: number, events: ReadonlySet<number>): Tick[] {
  const ticks: Tick[] = [];
  for (let year = segment.from; year <= segment.to; year++) {
    ticks.push({ year, x: segment.x + (year - segment.from) * yearWidth, rank: rankOf(year) });
  }
  if (ticks.some((tick) => tick.rank === 0)) return ticks;
  const first = ticks.find((tick) => events.has(tick.year)) ?? ticks[0]!;
  first.rank = 0;
  return ticks;
}

/** The x of a year, in the drawing's own pixels; inside a break it moves evenly across it. */
export function xOfYear(axis: Axis, year: number): number {
  const { segments, yearWidth } = axis;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.from <= year) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low]!;
  const after = segments[low + 1];
  if (year <= segment.to || !after) return segment.x + (year - segment.from) * yearWidth;
  const x1 = segment.x + (segment.to - segment.from) * yearWidth;
  return x1 + ((year - segment.to) / (after.from - segment.to)) * (after.x - x1);
}

/** The year at an x, rounded down: the inverse of {@link xOfYear}, within the axis. */
export function yearAtX(axis: Axis, x: number): number {
  const first = axis.segments[0]!.from;
  const last = axis.segments.at(-1)!.to;
  let low = first;
  let high = last;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (xOfYear(axis, middle) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Lays the years out: one column a year, and where nothing happens for long a break of fixed width.
 * `years`: every year that stands for something, in any order, not empty.
 */
export function makeColumns(years: Iterable<number>, yearWidth: number, breakFrom: number): Columns {
  const events = new Set(years);
  const sorted = [...events].sort((a, b) => a - b);
  const columns = new Map<number, number>([[sorted[0]!, 0]]);
  const segments: AxisSegment[] = [];
  const axis: Axis = { segments, breaks: [], ticks: [], yearWidth };
  let segment: AxisSegment = { from: sorted[0]!, to: sorted[0]!, x: 0 };
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1]!;
    const year = sorted[i]!;
    let column = columns.get(before)! + year - before;
    if (year - before >= breakFrom) {
      segment.to = before + sizes.breakKeep;
      segments.push(segment);
      column = columns.get(before)! + 2 * sizes.breakKeep + sizes.breakYears;
      const x2 = (column - sizes.breakKeep) * yearWidth;
      const x1 = x2 - sizes.breakYears * yearWidth;
      axis.breaks.push({ from: segment.to + 1, to: year - sizes.breakKeep - 1, x1, x2 });
      segment = { from: year - sizes.breakKeep, to: year, x: x2 };
    }
    columns.set(year, column);
    segment.to = year;
  }
  segments.push(segment);
  for (const part of segments) axis.ticks.push(...ticksOf(part, yearWidth, events));
  return { axis, of: (year) => columns.get(year) ?? xOfYear(axis, year) / yearWidth };
}
