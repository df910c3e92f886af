import { occupied } from './layouts/occupied.ts';
import type { Point, Rect } from './layouts/types.ts';
import { titleInset as inset, titleLine } from './names.ts';
import { outlineOf, type Scene, type SceneBox } from './scene.ts';
import { cutTo, leadOf, titleExtent, type Width, wholeIn } from './title-lines.ts';
import { isInWindow, liesInWindow, onWindow, type Viewport } from './viewport.ts';

/** The title of a box, where it has room, in pixels of the window. */
export interface PlacedTitle extends Rect {
  of: SceneBox;
  lines: readonly string[];
}

/** A box in sight, and what may be written of its name: whole, and short where that tells it from all others. */
interface Titled {
  of: SceneBox;
  outline: Rect;
  names: readonly string[];
}

/** Left free below a title in its box. */
const below = 8;
/** Between two titles side by side, and between a title and the box it stands left or right of. */
const distance = 4;

function placed(of: SceneBox, lines: readonly string[], at: Point, measure: Width): PlacedTitle {
  return { of, lines, ...at, ...titleExtent(lines, measure) };
}

/** In the upper left corner of the box, in as many lines as it needs. */
function inside({ of, outline, names }: Titled, measure: Width): PlacedTitle | undefined {
  const room = { width: outline.width - inset, height: outline.height - below };
  const lines = names.map((name) => wholeIn(name, room, measure)).find((found) => found);
  if (!lines) return undefined;
  // A name as wide as its box stands in the middle.
  const left = Math.min(inset, (outline.width - titleExtent(lines, measure).width) / 2);
  return placed(of, lines, { x: outline.x + left, y: outline.y + 1 }, measure);
}

/** Cut to the width of the box. */
function cutInside({ of, outline }: Titled, measure: Width): PlacedTitle | undefined {
  if (outline.height < titleLine + below) return undefined;
  const lines = cutTo(of.box.name, outline.width - 2 * inset, measure);
  return lines && placed(of, lines, { x: outline.x + inset, y: outline.y + 1 }, measure);
}

/** Above, below or at a side of a small box: where nothing else is near, nobody takes it for the title of another. */
function* beside({ of, outline, names }: Titled, measure: Width): Generator<PlacedTitle> {
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

/** Boxes in sight; those that hold most come first. */
function titled({ boxes }: Scene, viewport: Viewport): Titled[] {
  const leads = boxes.map(({ box }) => leadOf(box.name));
  const isOwn = (lead: string) => leads.indexOf(lead) === leads.lastIndexOf(lead);
  return boxes
    .map((of, i) => ({
      of,
      outline: onWindow(viewport, outlineOf(of)),
      names: [of.box.name, ...(isOwn(leads[i]!) ? [leads[i]!] : [])],
    }))
    .filter(({ outline }) => isInWindow(outline, viewport))
    .sort((a, b) => b.of.members.length - a.of.members.length);
}

/**
 * Titles of the boxes in sight: each inside its box, in up to three lines or without what follows a comma where it must; where a box is too small
 * for it, beside the box, if that is free of other boxes and titles. Of two that want the same room, the one whose box holds more gets it.
 * Else it is cut, or missing: it shows when the drawing is made larger, or the pointer rests on the box.
 */
export function placeTitles(scene: Scene, viewport: Viewport, measure: Width): PlacedTitle[] {
  const all = titled(scene, viewport).map((one) => ({ one, within: inside(one, measure) }));
  const taken = occupied(
    0,
    all.map(({ one }) => one.outline),
  );
  const isFree = (title: PlacedTitle) => liesInWindow(title, viewport) && !taken.hit(title);
  const missing = all
    .filter(({ within }) => !within)
    .flatMap(({ one }) => {
      const free = [...beside(one, measure)].find(isFree);
      if (!free) return cutInside(one, measure) ?? [];
      taken.add({ ...free, x: free.x - distance, width: free.width + 2 * distance });
      return free;
    });
  return [...all.flatMap(({ within }) => within ?? []), ...missing];
}
