import type { Chart, Easel } from '../../../client/ui/figures/chart.ts';
import { printInk } from '../../../client/ui/figures/shapes.ts';

/** About as wide as letters are. */
export const measure = (text: string) => text.length * 7;

export const easelOf = (width: number): Easel => ({ width, ink: printInk, theme: 'light', measure });

/** Left and right of every text that a chart writes. */
export function textSpans({ shapes }: Chart): [number, number, string][] {
  return shapes.flatMap((shape) => {
    if (shape.tag !== 'text') return [];
    const wide = (measure(shape.text) * shape.size) / 12;
    const left =
      shape.anchor === 'end' ? shape.x - wide : shape.anchor === 'middle' ? shape.x - wide / 2 : shape.x;
    return [[left, left + wide, shape.text]];
  });
}
