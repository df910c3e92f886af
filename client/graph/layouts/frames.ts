import type { Inside } from './inside.ts';
import type { Extent, LayoutBox, Point, Rect } from './types.ts';

/** Room between the frame of a box and what lies in it, and between two boxes. */
export const framePadding = 11;
export const frameGap = 15;

/** The room a box takes around an inside: its frame, and its title above that. */
export function blockOf(inside: Extent, box: LayoutBox | null): Extent {
  if (!box) return { width: inside.width, height: inside.height };
  return {
    width: Math.max(inside.width + 2 * framePadding, box.title.width),
    height: box.title.height + inside.height + 2 * framePadding,
  };
}

/** Where the inside begins in a block: in the middle, below the title. */
export function insideCorner(block: Rect, inside: Inside, box: LayoutBox | null): Point {
  if (!box) return { x: block.x, y: block.y };
  return { x: block.x + (block.width - inside.width) / 2, y: block.y + box.title.height + framePadding };
}

/** The frame in a block. */
export function frameIn(block: Rect, box: LayoutBox): Rect {
  const { x, y, width, height } = block;
  return { x, y: y + box.title.height, width, height: height - box.title.height };
}

/** The block around a frame: the inverse of {@link frameIn}. */
export function blockAround(frame: Rect, box: LayoutBox): Rect {
  const { x, y, width, height } = frame;
  return { x, y: y - box.title.height, width, height: height + box.title.height };
}
