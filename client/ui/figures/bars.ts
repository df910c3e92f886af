import { shorten } from '../../graph/names.ts';
import { type Chart, type Easel, filled, type Hatch, words } from './chart.ts';
import type { LegendItem } from './legend.ts';
import type { Shape } from './shapes.ts';

/** What a part of a bar is: a colour, and a hatching to tell it without. */
export interface BarPart {
  label: string;
  colour: string;
  hatch: Hatch;
}

export interface Bar {
  name: string;
  /** How much of each part there is. */
  amounts: readonly number[];
  /** What stands behind the bar. */
  told: string;
}

const row = 22;
const [left, right] = [280, 150];

function barShapes({ amounts }: Bar, parts: readonly BarPart[], top: number, scale: number, gap: string) {
  let x = left;
  return parts.flatMap(({ colour, hatch }, i): Shape[] => {
    const box = { x, y: top + 4, width: (amounts[i] ?? 0) * scale, height: row - 8 };
    x += box.width;
    return box.width > 0 ? filled(box, colour, hatch, gap) : [];
  });
}

/** Bars of several parts, one below the other, each with its name before and its figures behind it. */
export function barsChart(
  bars: readonly Bar[],
  parts: readonly BarPart[],
  { width, ink, measure }: Easel,
): Chart {
  const sum = ({ amounts }: Bar) => amounts.reduce((all, one) => all + one, 0);
  const scale = (width - left - right) / Math.max(1, ...bars.map(sum));
  const shapes = bars.flatMap((bar, i): Shape[] => [
    words(left - 8, i * row + 15, shorten(bar.name, left - 12, measure), { fill: ink.ink, anchor: 'end' }),
    ...barShapes(bar, parts, i * row, scale, ink.ground),
    words(left + sum(bar) * scale + 6, i * row + 15, bar.told, { fill: ink.ink2, size: 11 }),
  ]);
  return { width, height: bars.length * row, shapes };
}

/** What the parts of bars mean. */
export function barsLegend(parts: readonly BarPart[], gap: string): LegendItem[] {
  const box = { x: 2, y: 1, width: 26, height: 14 };
  return parts.map(({ label, colour, hatch }) => ({ label, shapes: filled(box, colour, hatch, gap) }));
}
