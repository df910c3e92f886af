import { occupied } from './layouts/occupied.ts';
import { outlineOf, type Scene } from './scene.ts';
import { leadOf, type Width } from './title-lines.ts';
import {
  beside,
  cutInside,
  distance,
  inside,
  type PlacedTitle,
  roomIn,
  type Titled,
} from './title-places.ts';
import { isInWindow, liesInWindow, onWindow, type Viewport } from './viewport.ts';

/** Boxes in sight; those that hold most come first. */
function titled({ boxes }: Scene, viewport: Viewport): Titled[] {
  const leads = boxes.map(({ box }) => leadOf(box.short ?? box.name));
  const isOwn = (lead: string) => leads.indexOf(lead) === leads.lastIndexOf(lead);
  return boxes
    .map((of, i) => ({
      of,
      outline: onWindow(viewport, outlineOf(of)),
      names: [of.box.name, ...(of.box.short ? [of.box.short] : []), ...(isOwn(leads[i]!) ? [leads[i]!] : [])],
    }))
    .filter(({ outline }) => isInWindow(outline, viewport))
    .sort((a, b) => b.of.members.length - a.of.members.length);
}

/**
 * Titles of the boxes in sight: each inside its box, in up to three lines or without what follows a comma where it must; where a box is too small
 * for it, beside the box, if that is free of other boxes and titles. Of two that want the same room, the one whose box holds more gets it.
 * Else it is cut, or missing: it shows when the drawing is made larger, or the pointer rests on the box. Signs in `clear` are not written on.
 */
export function placeTitles(
  scene: Scene,
  viewport: Viewport,
  measure: Width,
  clear: ReadonlySet<string> = new Set(),
): PlacedTitle[] {
  const all = titled(scene, viewport).map((one) => ({
    one,
    within: inside(one, roomIn(one, scene, viewport, clear), measure),
  }));
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
