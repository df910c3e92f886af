import type { Axis, TimeTree } from '../layout/types.ts';
import { readableScale } from './readable.ts';

const least = 12;
const most = 28;
/** Narrower years crowd the signs. */
const narrowest = 4;
/** As long as years can be so wide, only the emptiest stretches of years are left out: none, or at least those longer than this. */
const wholeYears = 8;
const emptiest = 60;
/** More organisations than that can't be taken in at a glance anyway. */
const glance = 400;
/** Room for the names that stand right of the last year. */
const namesRight = 190;

export interface YearOptions {
  yearWidth?: number;
  breakFrom?: number;
}

/** The width of a year at which the axis fills a stage, within what is usual. */
function usualWidth(axis: Axis, stage: number): number {
  const [first, last] = [axis.ticks[0]!, axis.ticks.at(-1)!];
  if (first === last) return axis.yearWidth;
  const years = (last.x - first.x) / axis.yearWidth;
  return Math.min(Math.max(Math.floor((stage - namesRight) / years), least), most);
}

/** The widest years, at most so wide, with which the drawing fits; undefined if none do. */
function widestFitting(
  layOut: (options: YearOptions) => TimeTree,
  options: YearOptions,
  stage: number,
  from: number,
  to: number,
): TimeTree | undefined {
  let [low, high] = [from, to];
  let found: TimeTree | undefined;
  while (low <= high) {
    const yearWidth = (low + high) >> 1;
    const tree = layOut({ ...options, yearWidth });
    if (tree.width * readableScale <= stage) {
      found = tree;
      low = yearWidth + 1;
    } else high = yearWidth - 1;
  }
  return found;
}

/**
 * Lays a lineage out for a stage: years as wide as it has room for, narrower ones where otherwise not all would be seen, and no decade
 * left out where all find room. `axisOf`: the years alone, which is all that is asked of lineages too large for a glance before they are laid
 * out once.
 */
export function layOutForStage(
  layOut: (options: YearOptions) => TimeTree,
  count: number,
  stage: number,
  axisOf: () => Axis | null,
): TimeTree {
  if (count > glance) {
    const axis = axisOf();
    return layOut(axis ? { yearWidth: usualWidth(axis, stage) } : {});
  }
  const first = layOut({});
  if (!first.axis) return first;
  const yearWidth = usualWidth(first.axis, stage);
  if (first.axis.breaks.length > 0) {
    for (const breakFrom of [Number.POSITIVE_INFINITY, emptiest]) {
      const whole = widestFitting(layOut, { breakFrom }, stage, wholeYears, most);
      if (whole) return whole;
    }
  }
  const usual = yearWidth === first.axis.yearWidth ? first : layOut({ yearWidth });
  if (usual.width * readableScale <= stage) return usual;
  return widestFitting(layOut, {}, stage, narrowest, yearWidth - 1) ?? layOut({ yearWidth: narrowest });
}
