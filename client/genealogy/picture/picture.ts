import { margin, notesMarkup, type Picture, svgDocument } from '../../ui/figures/document.ts';
import { type LegendPart, legendMarkup } from '../../ui/figures/legend.ts';
import { printInk, type Shape } from '../../ui/figures/shapes.ts';
import { writeShape } from '../../ui/figures/svg.ts';
import type { TimeTree } from '../layout/types.ts';
import { axisTexts, breakShapes, gridShapes, ticksAt } from '../scene/axis.ts';
import { blockShapes, labelShapes, type Scene } from '../scene/scene.ts';

export interface PictureInput {
  tree: TimeTree;
  /** Drawn in {@link printInk} and colours of the light theme. */
  scene: Scene;
  /** The lines that join two organisations, in colour. */
  lit: readonly Shape[];
  legend: readonly LegendPart[];
  title: string;
  facts: string;
  /** Lines under the drawing: filter, conventions, data version, date, what to cite. */
  notes: readonly string[];
  /** Addresses of the sources; listed in the file's metadata, their sites under the drawing. */
  sources: readonly string[];
  measure: (text: string) => number;
}

const axisHeight = 24;
const leastWidth = 640;

function group(shapes: readonly Shape[], x: number, y: number, name: string): string {
  return `<g id="${name}" transform="translate(${x} ${y})">${shapes.map(writeShape).join('')}</g>`;
}

/** Where the drawing begins, below the title and the years. */
export const drawingHead = margin + 44 + axisHeight;

export const innerWidth = (tree: TimeTree) => Math.max(leastWidth, tree.width);

/** Title and a line under it. */
export function headMarkup(title: string, facts: string): string {
  return [
    `<g transform="translate(${margin} ${margin})">`,
    writeShape({ tag: 'text', x: 0, y: 15, text: title, fill: printInk.ink, size: 18, weight: 600 }),
    writeShape({ tag: 'text', x: 0, y: 35, text: facts, fill: printInk.ink2, size: 12 }),
    '</g>',
  ].join('');
}

/** The years, to stand above the drawing, and the drawing with its grid from one height to another. */
export function drawingShapes(
  tree: TimeTree,
  scene: Scene,
  lit: readonly Shape[],
  { y1, y2 }: { y1: number; y2: number } = { y1: 0, y2: tree.height },
): { axis: Shape[]; shapes: Shape[] } {
  const ink = printInk;
  const ticks = tree.axis ? ticksAt(tree.axis, 1) : [];
  const grid = tree.axis
    ? [...breakShapes(tree.axis, y1 - 4, y2, ink), ...gridShapes(ticks, y1 - 4, y2, ink)]
    : [];
  const shapes = [
    ...grid,
    ...scene.links.flatMap((link) => link.line),
    ...scene.organisations.flatMap((o) => o.lines),
    ...lit,
    ...scene.links.flatMap((link) => link.signs),
    ...scene.organisations.flatMap((o) => [...o.start, ...o.end]),
    ...scene.organisations.flatMap((o) => labelShapes(o, ink)),
    ...scene.blocks.flatMap((block) => blockShapes(block, ink)),
  ];
  return { axis: tree.axis ? axisTexts(tree.axis, ticks, -10, ink) : [], shapes };
}

/** The whole drawing as a file of its own: title, axis, drawing, legend, notes; for paper, in the light theme. */
export function makePicture(input: PictureInput): Picture {
  const { tree, scene, lit, legend, title, facts, notes, sources, measure } = input;
  const inner = innerWidth(tree);
  const head = drawingHead;
  const key = legendMarkup(legend, inner, measure);
  const legendTop = head + tree.height + 20;
  const notesTop = legendTop + key.height + 14;
  const below = notesMarkup(notes, sources, inner, measure);
  const { axis, shapes } = drawingShapes(tree, scene, lit);
  const body = [
    headMarkup(title, facts),
    group([...axis, ...shapes], margin, head, 'drawing'),
    `<g id="legend" transform="translate(${margin} ${legendTop})">${key.markup}</g>`,
    `<g id="notes" transform="translate(${margin} ${notesTop})">${below.markup}</g>`,
  ].join('');
  return svgDocument({
    width: inner + 2 * margin,
    height: notesTop + below.height + margin,
    title,
    description: [facts, ...notes].join('\n'),
    sources,
    body,
  });
}
