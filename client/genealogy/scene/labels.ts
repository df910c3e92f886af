import type { Ink, Shape } from '../../ui/figures/shapes.ts';
import type { Block, BlockItem, Chip, Label } from '../layout/types.ts';
import { type Form, formPath } from '../model/forms.ts';

export const nameSize = 12;

export function nameShape(label: Label, ink: Ink, weight?: number): Shape {
  return { tag: 'text', x: label.x, y: label.y, text: label.text, fill: ink.ink, size: nameSize, weight };
}

/** A pill with a triangle that points right when folded and down when open. */
export function chipShapes(chip: Chip, ink: Ink): Shape[] {
  const { x, y, width, text, open, kind } = chip;
  const height = 13;
  const [cx, cy] = [x + 10, y + height / 2];
  const triangle = open ? `M${cx - 3} ${cy - 1.8}h6l-3 4Z` : `M${cx - 1.8} ${cy - 3}v6l4 -3Z`;
  return [
    {
      tag: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      radius: 6,
      fill: ink.sunken,
      stroke: ink.lineStrong,
      dash: kind === 'undated' ? '3 2' : undefined,
    },
    { tag: 'path', d: triangle, fill: ink.ink2 },
    { tag: 'text', x: x + 17, y: y + 10, text, fill: ink.ink2, size: 11 },
  ];
}

/** The frame of a block of organisations without year, open at no year: dashed. */
export function blockFrame(block: Block, ink: Ink): Shape[] {
  const { x, y, width, height } = block;
  const stem = `M${x + 10} ${y + height}v3`;
  return [
    { tag: 'rect', x, y, width, height, radius: 5, fill: ink.sunken, stroke: ink.lineStrong, dash: '3 2' },
    { tag: 'path', d: stem, stroke: ink.lineStrong, width: 1 },
  ];
}

/** The sign of one organisation of a block, dotted, and the corner that leads to it from its parent. */
export function blockMarkShapes(item: BlockItem, colour: string, form: Form, ink: Ink): Shape[] {
  const { markX, markY, depth } = item;
  const d = formPath(form, markX, markY, 3.4);
  const mark: Shape = { tag: 'path', d, fill: ink.ground, stroke: colour, width: 1.2, dash: '1.6 1.4' };
  if (depth === 0) return [mark];
  return [{ tag: 'path', d: `M${markX - 9} ${markY - 10}v10h4`, stroke: ink.ink3, width: 1 }, mark];
}
