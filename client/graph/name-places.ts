import { nameGap } from './layouts/cells.ts';
import type { Point, Rect } from './layouts/types.ts';
import { nameLine, nameSize, type WrittenName } from './names.ts';
import type { SceneNode } from './scene.ts';
import { toScreen, type Viewport } from './viewport.ts';

/** A name that has room, in pixels of the window. */
export interface PlacedName {
  of: SceneNode;
  lines: readonly string[];
  align: 'center' | 'left';
  /** Where the first line begins or has its middle; its vertical middle. */
  x: number;
  y: number;
  size: number;
  line: number;
}

/** A name somewhere, and the room it takes there. */
export interface NamePlace {
  name: PlacedName;
  room: Rect;
}

/** How names are written now; `wider`: how much wider one is in bold. */
interface Pen {
  viewport: Viewport;
  wider: number;
}

/** Names grow with the drawing a little, and never shrink below their least size. */
function nameScale(zoom: number): number {
  return Math.min(1.3, Math.max(1, zoom));
}

function signOf({ node, place }: SceneNode, viewport: Viewport): Point & { radius: number } {
  return { ...toScreen(viewport, place), radius: (node.size / 2) * viewport.zoom };
}

/** The room of a sign in the window. */
export function signRoom(of: SceneNode, viewport: Viewport): Rect {
  const { x, y, radius } = signOf(of, viewport);
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Where a name was laid out to stand. */
export function usualPlace(of: SceneNode, { viewport, wider }: Pen, written: WrittenName): NamePlace {
  const scale = nameScale(viewport.zoom);
  const line = nameLine * scale;
  const at = signOf(of, viewport);
  const base = { of, size: nameSize * scale, line };
  if (of.place.side === 'right') {
    const x = at.x + at.radius + 2 * nameGap;
    const room = { x, y: at.y - line / 2, width: written.right.width * scale * wider, height: line };
    return { name: { ...base, lines: [written.text], align: 'left', x, y: at.y }, room };
  }
  const top = at.y + at.radius + nameGap;
  const width = written.below.width * scale * wider;
  const room = { x: at.x - width / 2, y: top, width, height: written.lines.length * line };
  return { name: { ...base, lines: written.lines, align: 'center', x: at.x, y: top + line / 2 }, room };
}

/** How many lines off its sign a name may stand that must be written. */
const farLines = [1, 2, 3];

/** Places farther off, for a name that must be written where all around its sign is taken. */
export function* farPlaces(of: SceneNode, pen: Pen): Generator<NamePlace> {
  for (const lines of farLines) {
    for (const { name, room } of otherPlaces(of, pen)) {
      for (const sign of [1, -1]) {
        const down = sign * lines * name.line;
        yield { name: { ...name, y: name.y + down }, room: { ...room, y: room.y + down } };
      }
    }
  }
}

/** The places around its sign where a name can stand else, the best first. */
export function* otherPlaces(of: SceneNode, { viewport, wider }: Pen): Generator<NamePlace> {
  const scale = nameScale(viewport.zoom);
  const line = nameLine * scale;
  const at = signOf(of, viewport);
  const gap = at.radius + 2 * nameGap;
  const width = of.names.right.width * scale * wider;
  const base = { of, lines: [of.names.text], size: nameSize * scale, line };
  const beside = (x: number, y: number) => ({
    name: { ...base, align: 'left' as const, x, y },
    room: { x, y: y - line / 2, width, height: line },
  });
  yield beside(at.x + gap, at.y);
  yield beside(at.x - gap - width, at.y);
  yield beside(at.x - width / 2, at.y - gap - line / 2);
  yield beside(at.x - width / 2, at.y + gap + line / 2);
}
