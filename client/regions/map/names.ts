import type { Spot } from './arcs.ts';
import type { Size } from './frame.ts';

export interface Named extends Spot {
  name: string;
}

export interface NamePlace {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const size = 11;
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Right, left, below, above of the circle. */
function sides({ x, y, r, name }: Named, width: number): { place: NamePlace; box: Box }[] {
  const gap = 3;
  const boxAt = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - size / 2 - 1,
    bottom: middle + size / 2 + 1,
  });
  const place = (px: number, middle: number, anchor: NamePlace['anchor']) => ({
    x: px,
    y: middle + size * 0.36,
    text: name,
    anchor,
  });
  const down = r + gap + size / 2;
  return [
    { place: place(x + r + gap, y, 'start'), box: boxAt(x + r + gap, y) },
    { place: place(x - r - gap, y, 'end'), box: boxAt(x - r - gap - width, y) },
    { place: place(x, y + down, 'middle'), box: boxAt(x - width / 2, y + down) },
    { place: place(x, y - down, 'middle'), box: boxAt(x - width / 2, y - down) },
  ];
}

/** Names beside circles, the first first, each in the frame where it covers no circle and no name; those without room are left out. */
export function placeNames(
  spots: readonly Named[],
  frame: Size,
  measure: (text: string) => number,
): NamePlace[] {
  const isInFrame = ({ left, right }: Box) => left >= 2 && right <= frame.width - 2;
  const taken: Box[] = spots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const placed: NamePlace[] = [];
  for (const spot of spots) {
    // `measure` answers for 12 px.
    const width = (measure(spot.name) * size) / 12;
    const free = sides(spot, width).find(
      ({ box }) => isInFrame(box) && !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    placed.push(free.place);
  }
  return placed;
}
