import { otherPlaces, type PlacedName, signRoom, usualPlace } from './name-places.ts';
import { type Distance, isFree, nameSheet, write } from './name-sheet.ts';
import { isOverview } from './overview.ts';
import { fillRoomLeft } from './room-left.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { PlacedTitle } from './titles.ts';
import { isInWindow, type Viewport } from './viewport.ts';

/** Lines of a list may stand close; in an overview only the foremost are named, far apart. */
const usualDistance: Distance = { across: 3, down: -1 };
const overviewDistance: Distance = { across: 26, down: 20 };

/** Pixels of the window for each organisation that may be named in an overview. */
const roomPerName = 6000;

/** Whose names may be written: in an overview the foremost alone, as many as the window can bear. */
function named({ ranked }: Scene, { width, height }: Viewport, isFar: boolean): readonly SceneNode[] {
  return isFar ? ranked.slice(0, Math.max(12, Math.round((width * height) / roomPerName))) : ranked;
}

/**
 * Names that have room: the most important first, each only where it is whole in the window and covers no other name and no title. What has
 * no room where it was laid out stands elsewhere around its sign, if it covers nothing else there; but in an overview.
 * Those in `first` come before all others, in bold; those in `always` are written in any case.
 */
export function placeNames(
  scene: Scene,
  viewport: Viewport,
  titles: readonly PlacedTitle[],
  first: ReadonlySet<string>,
  always: ReadonlySet<string> = new Set(),
): PlacedName[] {
  const isFar = isOverview(scene, viewport);
  const sheet = nameSheet(viewport, titles, isFar ? overviewDistance : usualDistance, first);
  const ahead = [...first].flatMap((id) => scene.nodes.get(id) ?? []);
  const others = named(scene, viewport, isFar).filter(({ node }) => !first.has(node.id));
  const left: SceneNode[] = [];
  for (const of of [...ahead, ...others]) {
    if (!isInWindow(signRoom(of, viewport), viewport)) continue;
    const pen = { viewport, wider: sheet.widerOf(of) };
    const usual = usualPlace(of, pen, of.names);
    if (isFree(sheet, usual)) write(sheet, usual);
    else if (!always.has(of.node.id)) left.push(of);
    else write(sheet, [...otherPlaces(of, pen)].find((place) => isFree(sheet, place)) ?? usual);
  }
  const places = isFar ? sheet.places : fillRoomLeft(scene, sheet, left);
  return places.map(({ name }) => name);
}
