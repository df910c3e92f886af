import { margin, notesMarkup, type Picture, svgDocument } from '../../ui/figures/document.ts';
import { legendMarkup } from '../../ui/figures/legend.ts';
import { printInk, type Shape } from '../../ui/figures/shapes.ts';
import { writeShape } from '../../ui/figures/svg.ts';
import type { TimeTree } from '../layout/types.ts';
import type { Scene } from '../scene/scene.ts';
import { drawingHead, drawingShapes, headMarkup, innerWidth, type PictureInput } from './picture.ts';

/** A part of the drawing, in its own pixels. */
export interface Slice {
  y1: number;
  y2: number;
}

/** Proportion of what a page of A4 holds, its height to its width. */
const upright = 277 / 190;
const across = 190 / 277;
/** Wider drawings lie across the page. */
const widestUpright = 900;
/** Up to so many pages' height a drawing is still read when it is shrunk to one. */
const shrunk = 1.3;
/** A row's name stands above its line, its mark reaches below. */
const overLine = 15;
const underLine = 4;

/** Cuts a drawing between rows into parts no taller than `room`; blocks are cut only where they are taller themselves. */
export function cutRows({ height, organisations, blocks }: TimeTree, room: number): Slice[] {
  const solid = [
    ...organisations.map(({ y }) => ({ y1: y - overLine, y2: y + underLine })),
    ...blocks.map(({ y, height: tall }) => ({ y1: y - 2, y2: y + tall + 2 })),
  ].sort((a, b) => a.y1 - b.y1);
  // Where nothing stands: behind the lowest of all that begins before.
  const cuts: number[] = [];
  let low = 0;
  for (const { y1, y2 } of solid) {
    if (y1 >= low && low > 0) cuts.push(low);
    low = Math.max(low, y2);
  }
  const slices: Slice[] = [];
  let from = 0;
  while (height - from > room) {
    const limit = from + room;
    const cut = cuts.findLast((at) => at > from && at <= limit) ?? limit;
    slices.push({ y1: from, y2: cut });
    from = cut;
  }
  return [...slices, { y1: from, y2: height }];
}

function sceneIn(scene: Scene, { y1, y2 }: Slice): Scene {
  const touches = (top: number, bottom: number) => top < y2 && bottom > y1;
  return {
    ...scene,
    organisations: scene.organisations.filter(({ placed: { y } }) => touches(y - overLine, y + underLine)),
    links: scene.links.filter((link) =>
      touches(Math.min(link.y1, link.y2) - 9, Math.max(link.y1, link.y2) + 9),
    ),
    blocks: scene.blocks.filter((block) => block.items.some((item) => touches(item.y, item.y + 18))),
  };
}

/** White over what reaches beyond a page's part. */
function blank(y: number, height: number, width: number): string {
  const cover: Shape = { tag: 'rect', x: 0, y, width, height, fill: printInk.ground };
  return writeShape(cover);
}

/**
 * The drawing on pages of A4's proportion, each with title, years and a number, legend and notes on the last; undefined
 * where one page shows it well.
 */
export function makePages(input: PictureInput): Picture[] | undefined {
  const { tree, scene, lit, legend, title, facts, notes, sources, measure } = input;
  const inner = innerWidth(tree);
  const width = inner + 2 * margin;
  const height = width * (width > widestUpright ? across : upright);
  const room = height - drawingHead - margin;
  if (tree.height <= room * shrunk) return undefined;
  const slices = cutRows(tree, room);
  const key = legendMarkup(legend, inner, measure);
  const below = notesMarkup(notes, sources, inner, measure);
  const last = slices.at(-1)!;
  const isApart = last.y2 - last.y1 + 34 + key.height + below.height > room;
  const pages = slices.length + (isApart ? 1 : 0);
  const page = (number: number, body: string): Picture =>
    svgDocument({
      ...{ width, height, title, body },
      description: [facts, ...notes].join('\n'),
      sources: number === 1 ? sources : [],
    });
  const heading = (number: number) =>
    headMarkup(title, `${number === 1 ? `${facts} · ` : ''}page ${number} of ${pages}`);
  const closing = (top: number) =>
    [
      `<g transform="translate(${margin} ${top})">${key.markup}</g>`,
      `<g transform="translate(${margin} ${top + key.height + 14})">${below.markup}</g>`,
    ].join('');
  const drawn = slices.map((slice, i) => {
    const bottom = drawingHead + slice.y2 - slice.y1;
    const { axis, shapes } = drawingShapes(tree, sceneIn(scene, slice), lit, slice);
    const moved = (list: readonly Shape[], y: number) =>
      `<g transform="translate(${margin} ${y})">${list.map(writeShape).join('')}</g>`;
    return page(
      i + 1,
      [
        moved(shapes, drawingHead - slice.y1),
        blank(-height, height + drawingHead - 4, width),
        i < slices.length - 1 ? blank(bottom, height, width) : '',
        heading(i + 1),
        moved(axis, drawingHead),
        i === slices.length - 1 && !isApart ? closing(bottom + 20) : '',
      ].join(''),
    );
  });
  if (isApart) drawn.push(page(pages, heading(pages) + closing(drawingHead)));
  return drawn;
}
