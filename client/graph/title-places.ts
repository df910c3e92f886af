import type { Extent, Point, Rect } from './layouts/types.ts';
import { signRoom } from './name-places.ts';
import { titleInset as inset, titleLine } from './names.ts';
import { isOverview } from './overview.ts';
import type { Scene, SceneBox } from './scene.ts';
import { cutTo, leadOf, titleExtent, type Width, wholeIn } from './title-lines.ts';
import type { Viewport } from './viewport.ts';

/** The title of a box, where it has room, in pixels of the window. */
export interface PlacedTitle extends Rect {
  of: SceneBox;
  lines: readonly string[];
}

/** A box in sight, and what may be written of its name: whole, and short where that tells it from all others. */
export interface Titled {
  of: SceneBox;
  outline: Rect;
  names: readonly string[];
}

/** Left free below a title in its box. */
const below = 8;
/** Between two titles side by side, and between a title and the box it stands left or right of. */
export const distance = 4;

function placed(of: SceneBox, lines: readonly string[], at: Point, measure: Width): PlacedTitle {
  return { of, lines, ...at, ...titleExtent(lines, measure) };
}

/**
 * Down from the top of a box: one line was laid out free of signs; in an overview, where signs are dots, all of the box can be written on, but
 * for those in `clear`.
 */
export function roomIn(
  { of, outline }: Titled,
  scene: Scene,
  viewport: Viewport,
  clear: ReadonlySet<string>,
): Extent {
  const isFar = isOverview(scene, viewport);
  const kept = isFar ? of.members.filter(({ node }) => clear.has(node.id)) : of.members;
  const tops = kept.map((member) => signRoom(member, viewport).y - outline.y);
  const height = Math.min(outline.height, ...tops);
  return {
    width: outline.width - inset,
    height: Math.min(outline.height - below, Math.max(titleLine, height)),
  };
}

/** In the upper left corner of the box, in as many lines as it needs. */
export function inside(
  { of, outline, names }: Titled,
  room: Extent,
  measure: Width,
): PlacedTitle | undefined {
  const lines = names.map((name) => wholeIn(name, room, measure)).find((found) => found);
  if (!lines) return undefined;
  // A name as wide as its box stands in the middle.
  const left = Math.min(inset, (outline.width - titleExtent(lines, measure).width) / 2);
  return placed(of, lines, { x: outline.x + left, y: outline.y + 1 }, measure);
}

/** Cut to the width of the box. */
export function cutInside({ of, outline, names }: Titled, measure: Width): PlacedTitle | undefined {
  if (outline.height < titleLine + below) return undefined;
  const { name, short = name } = of.box;
  const lines = cutTo(short, outline.width - 2 * inset, measure, !names.includes(leadOf(short)));
  return lines && placed(of, lines, { x: outline.x + inset, y: outline.y + 1 }, measure);
}

/** Above, below or at a side of a small box: where nothing else is near, nobody takes it for the title of another. */
export function* beside({ of, outline, names }: Titled, measure: Width): Generator<PlacedTitle> {
  const { x: left, y: top, width: across, height: down } = outline;
  for (const name of names) {
    const width = measure(name);
    for (const x of [left, left + across - width]) {
      yield placed(of, [name], { x, y: top - titleLine }, measure);
      yield placed(of, [name], { x, y: top + down }, measure);
    }
    const y = top + Math.max(0, (down - titleLine) / 2);
    yield placed(of, [name], { x: left + across + distance, y }, measure);
    yield placed(of, [name], { x: left - distance - width, y }, measure);
  }
}
