import { printInk, type Shape } from './shapes.ts';
import { writeShape } from './svg.ts';

/** One sign in words; its shapes stand in a box of 30 × 16, or of `size`. */
export interface LegendItem {
  /** What it stands for, where that can be selected. */
  key?: string;
  label: string;
  shapes: Shape[];
  count?: number;
  size?: { width: number; height: number };
}

export interface LegendPart {
  title: string;
  items: LegendItem[];
}

/** Box of a sign. */
export const usualSign = { width: 30, height: 16 };
/** Where signs begin, unless a title is longer; between lines. */
const leastIndent = 128;
const gap = 3;
/** Bold letters are so much wider than measured. */
const bold = 1.12;

/** Legend parts in rows, broken at the width of the picture, in the ink of print. */
export function legendMarkup(
  legend: readonly LegendPart[],
  width: number,
  measure: (text: string) => number,
): { markup: string; height: number } {
  const indent = Math.max(leastIndent, ...legend.map(({ title }) => measure(title) * bold + 12));
  let markup = '';
  let y = 0;
  for (const { title, items } of legend) {
    const height = Math.max(usualSign.height, ...items.map(({ size }) => size?.height ?? 0));
    const write = (text: string, x: number, weight?: number) =>
      writeShape({ tag: 'text', x, y: y + height / 2 + 4, text, fill: printInk.ink, size: 12, weight });
    markup += write(title, 0, 600);
    let x = indent;
    for (const { label, shapes, count, size = usualSign } of items) {
      const text = count === undefined ? label : `${label} · ${count}`;
      const needed = size.width + 4 + measure(text) + 18;
      if (x > indent && x + needed > width) {
        x = indent;
        y += height + gap;
      }
      const top = y + (height - size.height) / 2;
      markup += `<g transform="translate(${x} ${top})">${shapes.map(writeShape).join('')}</g>`;
      markup += write(text, x + size.width + 4);
      x += needed;
    }
    y += height + gap + 2;
  }
  return { markup, height: y };
}
