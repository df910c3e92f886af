import type { Ink, Shape } from '../../ui/figures/shapes.ts';
import type { Axis, Tick } from '../layout/types.ts';

/** Least distance between two years on the axis, in screen pixels. */
const leastApart = 40;

function importance(tick: Tick): number {
  if (tick.year % 100 === 0) return 0;
  if (tick.year % 50 === 0) return 1;
  if (tick.rank === 0 && tick.year % 20 === 0) return 2;
  return 3 + tick.rank;
}

/** The years written on the axis at a scale: round ones first, none on another. */
export function ticksAt(axis: Axis, scale: number): Tick[] {
  const chosen: Tick[] = [];
  const step = axis.yearWidth * scale;
  const finest = step * 1 >= leastApart ? 2 : step * 5 >= leastApart * 1.4 ? 1 : 0;
  const ranked = axis.ticks
    .filter((tick) => tick.rank <= finest)
    .sort((a, b) => importance(a) - importance(b) || a.year - b.year);
  for (const tick of ranked) {
    if (chosen.every((other) => Math.abs(other.x - tick.x) * scale >= leastApart)) chosen.push(tick);
  }
  return chosen.sort((a, b) => a.x - b.x);
}

function zigzag(x: number, y1: number, y2: number): string {
  const steps: string[] = [`M${x} ${y1}`];
  for (let y = y1, i = 0; y < y2; y += 6, i++)
    steps.push(`L${x + (i % 2 === 0 ? 3 : -3)} ${Math.min(y + 6, y2)}`);
  return steps.join('');
}

/** Bands where years are left out, torn at both edges. */
export function breakShapes(axis: Axis, y1: number, y2: number, ink: Ink): Shape[] {
  return axis.breaks.flatMap(({ x1, x2 }): Shape[] => [
    { tag: 'rect', x: x1, y: y1, width: x2 - x1, height: y2 - y1, fill: ink.sunken },
    { tag: 'path', d: zigzag(x1, y1, y2), stroke: ink.lineStrong, width: 0.8 },
    { tag: 'path', d: zigzag(x2, y1, y2), stroke: ink.lineStrong, width: 0.8 },
  ]);
}

/** The upright line of each year that is written. */
export function gridShapes(ticks: readonly Tick[], y1: number, y2: number, ink: Ink): Shape[] {
  return ticks.map(({ x }) => ({ tag: 'path', d: `M${x} ${y1}V${y2}`, stroke: ink.line, width: 1 }));
}

/** The years themselves, and two strokes where some are left out. */
export function axisTexts(axis: Axis, ticks: readonly Tick[], y: number, ink: Ink): Shape[] {
  const years: Shape[] = ticks.map(({ x, year }) => ({
    tag: 'text',
    x,
    y,
    text: String(year),
    fill: ink.ink2,
    size: 11,
    anchor: 'middle',
  }));
  const tears: Shape[] = axis.breaks.map(({ x1, x2 }) => {
    const x = (x1 + x2) / 2;
    return {
      tag: 'path',
      d: `M${x - 5} ${y + 1}l4 -10M${x + 1} ${y + 1}l4 -10`,
      stroke: ink.ink3,
      width: 1.2,
    };
  });
  return [...years, ...tears];
}
