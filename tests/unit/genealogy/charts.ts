import type { Chart } from '../../../client/ui/figures/chart.ts';
import { measure } from '../../support/easel.ts';

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
