import { nameGap } from './layouts/cells.ts';
import { occupied } from './layouts/occupied.ts';
import type { Rect } from './layouts/types.ts';
import { boldWider, nameLine, nameSize, titleLine } from './names.ts';
import { isOverview } from './overview.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { PlacedTitle } from './titles.ts';
import { isInWindow, liesInWindow, toScreen, type Viewport } from './viewport.ts';

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

/** Names grow with the drawing a little, and never shrink below their least size. */
function nameScale(zoom: number): number {
  return Math.min(1.3, Math.max(1, zoom));
}

/** A name beside its sign instead of below it: for names that must be written where others stand in the way. */
function* otherPlaces(
  of: SceneNode,
  viewport: Viewport,
  wider: number,
): Generator<{ name: PlacedName; room: Rect }> {
  const scale = nameScale(viewport.zoom);
  const line = nameLine * scale;
  const at = toScreen(viewport, of.place);
  const gap = (of.node.size / 2) * viewport.zoom + 2 * nameGap;
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

function placeName(of: SceneNode, viewport: Viewport, wider: number): { name: PlacedName; room: Rect } {
  const scale = nameScale(viewport.zoom);
  const line = nameLine * scale;
  const at = toScreen(viewport, of.place);
  const radius = (of.node.size / 2) * viewport.zoom;
  const base = { of, size: nameSize * scale, line };
  if (of.place.side === 'right') {
    const x = at.x + radius + 2 * nameGap;
    const room = { x, y: at.y - line / 2, width: of.names.right.width * scale * wider, height: line };
    return { name: { ...base, lines: [of.names.text], align: 'left', x, y: at.y }, room };
  }
  const top = at.y + radius + nameGap;
  const width = of.names.below.width * scale * wider;
  const room = { x: at.x - width / 2, y: top, width, height: of.names.lines.length * line };
  return { name: { ...base, lines: of.names.lines, align: 'center', x: at.x, y: top + line / 2 }, room };
}

/** Room names keep from each other, in pixels: lines of a list may stand close; in an overview only the foremost are named, far apart. */
const usualDistance = { across: 3, down: -1 };
const overviewDistance = { across: 26, down: 20 };

/** Pixels of the window for each organisation that may be named in an overview. */
const roomPerName = 6000;

/** Whose names may be written: in an overview the foremost alone, as many as the window can bear. */
function named({ ranked }: Scene, { width, height }: Viewport, isFar: boolean): readonly SceneNode[] {
  return isFar ? ranked.slice(0, Math.max(12, Math.round((width * height) / roomPerName))) : ranked;
}

function spaced({ x, y, width, height }: Rect, { across, down }: typeof usualDistance): Rect {
  return { x: x - across / 2, y: y - down / 2, width: width + across, height: height + down };
}

/**
 * Names that have room: the most important first, each only where it is whole in the window and covers no other name and no title.
 * Those in `first` come before all others, in bold; those in `always` are written in any case.
 */
export function placeNames(
  scene: Scene,
  viewport: Viewport,
  titles: readonly PlacedTitle[],
  first: ReadonlySet<string>,
  always: ReadonlySet<string> = new Set(),
): PlacedName[] {
  const taken = occupied(
    0,
    titles.map((t) => ({ x: t.x, y: t.y, width: t.width, height: titleLine })),
  );
  const isFar = isOverview(scene, viewport);
  const distance = isFar ? overviewDistance : usualDistance;
  const withDistance = (room: Rect) => spaced(room, distance);
  const ahead = [...first].flatMap((id) => scene.nodes.get(id) ?? []);
  const names: PlacedName[] = [];
  const write = (of: SceneNode) => {
    const wider = first.has(of.node.id) ? boldWider : 1;
    const usual = placeName(of, viewport, wider);
    const isFree = ({ room }: { room: Rect }) =>
      liesInWindow(room, viewport) && !taken.hit(withDistance(room));
    if (!isInWindow(withDistance(usual.room), viewport)) return;
    let placed: typeof usual | undefined = isFree(usual) ? usual : undefined;
    if (!placed && always.has(of.node.id))
      placed = [...otherPlaces(of, viewport, wider)].find(isFree) ?? usual;
    if (!placed) return;
    taken.add(withDistance(placed.room));
    names.push(placed.name);
  };
  for (const of of ahead) write(of);
  for (const of of named(scene, viewport, isFar)) if (!first.has(of.node.id)) write(of);
  return names;
}
