import type { Extent, LayoutNode, Place, Point, Rect, Side } from './types.ts';

/** Between a sign and its name. */
export const nameGap = 2;

/** The room an organisation takes together with its name. */
export function cellOf(node: LayoutNode, side: Side): Extent {
  if (side === 'right') {
    return {
      width: node.size + 2 * nameGap + node.right.width,
      height: Math.max(node.size, node.right.height),
    };
  }
  return {
    width: Math.max(node.size, node.below.width),
    height: node.size + nameGap + node.below.height,
  };
}

/** The centre of the sign, when the cell's left upper corner is here. */
export function signIn(node: LayoutNode, side: Side, corner: Point): Place {
  const { width, height } = cellOf(node, side);
  if (side === 'right') return { x: corner.x + node.size / 2, y: corner.y + height / 2, side };
  return { x: corner.x + width / 2, y: corner.y + node.size / 2, side };
}

/** The cell, when the centre of the sign is here: the inverse of {@link signIn}. */
export function cellAt(node: LayoutNode, place: Place): Rect {
  const { width, height } = cellOf(node, place.side);
  if (place.side === 'right') return { x: place.x - node.size / 2, y: place.y - height / 2, width, height };
  return { x: place.x - width / 2, y: place.y - node.size / 2, width, height };
}

/** The least rectangle around rectangles; at the origin and empty around none. */
export function boundsOf(rects: Iterable<Rect>): Rect {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const r of rects) {
    left = Math.min(left, r.x);
    top = Math.min(top, r.y);
    right = Math.max(right, r.x + r.width);
    bottom = Math.max(bottom, r.y + r.height);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
