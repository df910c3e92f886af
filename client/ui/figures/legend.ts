import { printInk, type Shape } from './shapes.ts';
import { writeShape } from './svg.ts';

/** One sign in words; its shapes stand in a box of 30 × 16. */
export interface LegendItem {
  label: string;
  shapes: Shape[];
  count?: number;
}

export interface LegendPart {
  title: string;
  items: LegendItem[];
}

const indent = 128;

/** Legend parts in rows, broken at the width of the picture, in the ink of print. */
export function legendMarkup(
  legend: readonly LegendPart[],
  width: number,
  measure: (text: string) => number,
): { markup: string; height: number } {
  let markup = '';
  let y = 0;
  const write = (text: string, x: number, weight?: number) =>
    writeShape({ tag: 'text', x, y: y + 12, text, fill: printInk.ink, size: 12, weight });
  for (const { title, items } of legend) {
    markup += write(title, 0, 600);
    let x = indent;
    for (const { label, shapes, count } of items) {
      const text = count === undefined ? label : `${label} · ${count}`;
      const needed = 34 + measure(text) + 18;
      if (x > indent && x + needed > width) {
        x = indent;
        y += 19;
      }
      markup += `<g transform="translate(${x} ${y})">${shapes.map(writeShape).join('')}</g>`;
      markup += write(text, x + 34);
      x += needed;
    }
    y += 21;
  }
  return { markup, height: y };
}
