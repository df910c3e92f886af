import type { IndicatorYear } from '../../../contract/region-profile.ts';
import { tenth } from '../../ui/figures/chart.ts';
import type { Shape } from '../../ui/figures/shapes.ts';

export interface SparkPens {
  line: string;
  ground: string;
}

export interface SparkAxes {
  from: number;
  to: number;
  least: number;
  most: number;
}

type Span = { from: number; to: number } | null;

/** All years that one of two scorecards has; null where neither has any. */
export function spanOfBoth(a: Span, b: Span | undefined): Span {
  if (!a || !b) return a ?? b ?? null;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The axes of lines that are compared: the same years, and the same height for the same value. */
export function axesOf(
  { from, to }: NonNullable<Span>,
  lines: readonly (readonly IndicatorYear[])[],
): SparkAxes {
  const values = lines.flat().flatMap(({ value }) => value ?? []);
  return { from, to, least: Math.min(0, ...values), most: Math.max(0, ...values) };
}

export const sparkSize = { width: 120, height: 26 };

/** Neighbouring years with a value: a line is not drawn over a gap. */
function runsOf(points: readonly { year: number; x: number; y: number }[]) {
  const runs: (typeof points)[number][][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (last && point.year - last.year <= 1) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

const dot = (x: number, y: number, r: number) =>
  `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** A small line of an indicator through the years; a dot at its last value, hollow where it is thin. */
export function sparkShapes(
  years: readonly IndicatorYear[],
  { from, to, least, most }: SparkAxes,
  thinBelow: number,
  pens: SparkPens,
): Shape[] {
  const known = years.flatMap(({ year, value, n }) => (value === null ? [] : [{ year, value, n }]));
  if (known.length === 0) return [];
  const { width, height } = sparkSize;
  const at = (year: number, value: number) => ({
    x: 3 + ((year - from) / Math.max(1, to - from)) * (width - 6),
    y: height - 4 - ((value - least) / Math.max(1e-9, most - least)) * (height - 8),
  });
  const points = known.map(({ year, value }) => ({ year, ...at(year, value) }));
  const d = runsOf(points)
    .map((run) => {
      const [first, ...rest] = run.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`);
      return rest.length === 0 ? dot(run[0]!.x, run[0]!.y, 1) : `M${first}L${rest.join('L')}`;
    })
    .join('');
  const [last, lastPoint] = [known.at(-1)!, points.at(-1)!];
  const isThin = last.n < thinBelow;
  return [
    { tag: 'path', d, stroke: pens.line, width: 1.3 },
    {
      tag: 'path',
      d: dot(lastPoint.x, lastPoint.y, 2.5),
      fill: isThin ? pens.ground : pens.line,
      stroke: pens.line,
      width: 1.2,
    },
  ];
}
