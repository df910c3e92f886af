import type { Axis } from '../layout/types.ts';

const least = 12;
const most = 28;
/** Room for the names that stand right of the last year. */
const namesRight = 190;

/** The width of a year at which the drawing fills a stage, within what can be read; null: the usual width. */
export function yearWidthFor(axis: Axis | null, stage: number): number | null {
  const [first, last] = [axis?.ticks[0], axis?.ticks.at(-1)];
  if (!axis || !first || !last || stage === 0 || first === last) return null;
  const years = (last.x - first.x) / axis.yearWidth;
  return Math.min(Math.max(Math.floor((stage - namesRight) / years), least), most);
}
