import { type Chart, words } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { type Ink, printInk, type Shape } from '../../ui/figures/shapes.ts';
import type { Matrix, Place } from '../model.ts';
import { paperShade, type Shade } from './shade.ts';

const side = 24;
const head = 64;

/** A matrix on paper: its rows' names, where these end, how wide a column is. */
interface Sheet {
  matrix: Matrix<Place>;
  names: readonly string[];
  left: number;
  wide: number;
}

function rowShapes({ matrix: { links, most }, names, left, wide }: Sheet, i: number): Shape[] {
  const top = head + i * side;
  const shapes: Shape[] = [
    words(left - 8, top + 16, names[i]!, { fill: printInk.ink, size: 11, anchor: 'end' }),
  ];
  links[i]!.forEach((n, j) => {
    const box = { tag: 'rect', x: left + j * wide, y: top, width: wide - 1, height: side - 1 } as const;
    const stroke = i === j ? printInk.lineStrong : undefined;
    shapes.push({ ...box, fill: n > 0 ? paperShade(n, most) : printInk.sunken, stroke });
    if (n > 0)
      shapes.push(
        words(box.x + wide / 2, top + 16, n.toLocaleString('en'), {
          fill: printInk.ink,
          size: 10,
          anchor: 'middle',
        }),
      );
  });
  return shapes;
}

/** What heads the columns, one letter below the other: turned text is not known to every file. */
function columnShapes(heads: readonly string[], { left, wide }: Sheet): Shape[] {
  return heads.flatMap((text, j) =>
    [...text].slice(0, 6).map((letter, k, all) =>
      words(left + j * wide + wide / 2, head - 6 - (all.length - 1 - k) * 10, letter, {
        fill: printInk.ink2,
        size: 9,
        anchor: 'middle',
      }),
    ),
  );
}

/** The matrix on paper. Columns are headed by codes, or by the numbers of rows where codes say nothing. */
export function matrixChart(
  matrix: Matrix<Place>,
  measure: (text: string) => number,
  hasCodes = true,
): Chart {
  const { regions } = matrix;
  const names = regions.map(({ name, code }, i) => `${name}  ${hasCodes ? code : i + 1}`);
  const left = Math.max(...names.map(measure), 80) + 8;
  const wide = Math.max(side, measure(matrix.most.toLocaleString('en')) + 2);
  const sheet = { matrix, names, left, wide };
  const heads = regions.map(({ code }, i) => (hasCodes ? code : String(i + 1)));
  return {
    width: Math.max(640, left + regions.length * wide),
    height: head + regions.length * side,
    shapes: [...columnShapes(heads, sheet), ...regions.flatMap((_, i) => rowShapes(sheet, i))],
  };
}

/** What depth and frame of a cell mean. */
export function matrixLegend(
  { most }: Pick<Matrix<Place>, 'most'>,
  shade: Shade,
  ink: Ink,
  title = 'Links',
): LegendPart[] {
  if (most === 0) return [];
  const box = { tag: 'rect', x: 7, y: 0, width: 16, height: 15 } as const;
  const amounts = [...new Set([1, Math.max(1, Math.round(most / 4)), most])];
  return [
    {
      title,
      items: [
        ...amounts.map((n) => ({
          label: n.toLocaleString('en'),
          shapes: [{ ...box, fill: shade(n, most) }],
        })),
        {
          label: title === 'Links' ? 'inside a region' : 'moved inside',
          shapes: [{ ...box, stroke: ink.lineStrong }],
        },
      ],
    },
  ];
}
