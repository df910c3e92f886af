import { type Chart, words } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { type Ink, printInk, type Shape } from '../../ui/figures/shapes.ts';
import type { Matrix } from '../model.ts';
import { paperShade, type Shade } from './shade.ts';

const side = 24;
const head = 64;
function rowShapes({ regions, links, most }: Matrix, i: number, left: number): Shape[] {
  const top = head + i * side;
  const { name, code } = regions[i]!;
  const shapes: Shape[] = [
    words(left - 8, top + 16, `${name}  ${code}`, { fill: printInk.ink, size: 11, anchor: 'end' }),
  ];
  links[i]!.forEach((n, j) => {
    const box = { tag: 'rect', x: left + j * side, y: top, width: side - 1, height: side - 1 } as const;
    const stroke = i === j ? printInk.lineStrong : undefined;
    shapes.push({ ...box, fill: n > 0 ? paperShade(n, most) : printInk.sunken, stroke });
    if (n > 0)
      shapes.push(
        words(box.x + side / 2, top + 16, String(n), { fill: printInk.ink, size: 10, anchor: 'middle' }),
      );
  });
  return shapes;
}

/** Column codes, one letter below the other: turned text is not known to every file. */
function columnShapes(matrix: Matrix, left: number): Shape[] {
  return matrix.regions.flatMap(({ code }, j) =>
    [...code].slice(0, 6).map((letter, k, all) =>
      words(left + j * side + side / 2, head - 6 - (all.length - 1 - k) * 10, letter, {
        fill: printInk.ink2,
        size: 9,
        anchor: 'middle',
      }),
    ),
  );
}

/** The matrix on paper. */
export function matrixChart(matrix: Matrix, measure: (text: string) => number): Chart {
  const names = matrix.regions.map(({ name, code }) => measure(`${name}  ${code}`));
  const left = Math.max(...names, 80) + 8;
  return {
    width: Math.max(640, left + matrix.regions.length * side),
    height: head + matrix.regions.length * side,
    shapes: [...columnShapes(matrix, left), ...matrix.regions.flatMap((_, i) => rowShapes(matrix, i, left))],
  };
}

/** What depth and frame of a cell mean. */
export function matrixLegend({ most }: Matrix, shade: Shade, ink: Ink): LegendPart[] {
  if (most === 0) return [];
  const box = { tag: 'rect', x: 7, y: 0, width: 16, height: 15 } as const;
  const amounts = [...new Set([1, Math.max(1, Math.round(most / 4)), most])];
  return [
    {
      title: 'Links',
      items: [
        ...amounts.map((n) => ({ label: String(n), shapes: [{ ...box, fill: shade(n, most) }] })),
        { label: 'inside a region', shapes: [{ ...box, stroke: ink.lineStrong }] },
      ],
    },
  ];
}
