import type { Ink, PathShape, RectShape, Shape, TextShape } from './shapes.ts';

/** A chart as shapes, for the screen and for files alike. */
export interface Chart {
  width: number;
  height: number;
  shapes: Shape[];
}

/** What a chart is drawn with: its width in pixels, neutral colours, the width of a text at 12 px. */
export interface Easel {
  width: number;
  ink: Ink;
  theme: 'light' | 'dark';
  measure: (text: string) => number;
}

export function line(x1: number, y1: number, x2: number, y2: number, more: Partial<PathShape>): PathShape {
  return { tag: 'path', d: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`, ...more };
}

export function words(
  x: number,
  y: number,
  text: string,
  more: Partial<TextShape> & { fill: string },
): TextShape {
  return { tag: 'text', x: tenth(x), y: tenth(y), text, size: 12, ...more };
}

/** Pixels to one digit, so that files stay small. */
export const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a filled box is told apart beside its colour. */
export type Hatch = 'none' | 'rising' | 'upright' | 'level' | 'hollow';

/** A box in a colour with its hatching. `gap`: the colour of the hatching, that of the ground. */
export function filled(box: Box, colour: string, hatch: Hatch, gap: string): Shape[] {
  const rect: RectShape = { tag: 'rect', ...box };
  if (hatch === 'hollow') {
    const inner = { ...box, x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
    return inner.width > 0 && inner.height > 0
      ? [{ ...rect, ...inner, stroke: colour }]
      : [{ ...rect, fill: colour }];
  }
  const d = hatch === 'none' ? '' : hatching(box, hatch);
  const base = { ...rect, fill: colour };
  return d === '' ? [base] : [base, { tag: 'path', d, stroke: gap, width: 1.5, opacity: 0.65 }];
}

function hatching({ x, y, width, height }: Box, hatch: 'rising' | 'upright' | 'level'): string {
  const part = (x1: number, y1: number, x2: number, y2: number) =>
    `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`;
  const steps = (from: number, to: number, step: number) =>
    Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step);
  if (hatch === 'upright')
    return steps(x + 3, x + width - 1, 5)
      .map((at) => part(at, y, at, y + height))
      .join('');
  if (hatch === 'level')
    return steps(y + 4, y + height - 1, 5)
      .map((at) => part(x, at, x + width, at))
      .join('');
  // From the left or the bottom edge up to the right: a line of slope −1 cut at the box.
  return steps(4, width + height - 1, 7)
    .map((at) => {
      const left = Math.max(0, at - height);
      const right = Math.min(at, width);
      return part(x + left, y + at - left, x + right, y + at - right);
    })
    .join('');
}
