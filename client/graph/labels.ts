import { areClose } from './layouts/occupied.ts';
import {
  farPlaces,
  type NamePlace,
  otherPlaces,
  type PlacedName,
  signRoom,
  usualPlace,
} from './name-places.ts';
import { type Distance, isClear, isFree, nameSheet, write } from './name-sheet.ts';
import { isOverview } from './overview.ts';
import { fillRoomLeft } from './room-left.ts';
import { outlineOf, type Scene, type SceneNode } from './scene.ts';
import type { PlacedTitle } from './title-places.ts';
import { isInWindow, onWindow, type Viewport } from './viewport.ts';

/** Lines of a list may stand close; in an overview only the foremost are named, far apart. */
const usualDistance: Distance = { across: 3, down: -1 };
const overviewDistance: Distance = { across: 26, down: 20 };

/** Pixels of the window for each organisation that may be named in an overview. */
const roomPerName = 6000;

/** So many may be named beside the place laid out for their names, and closer to others, in an overview: it shows who matters most. */
const foremost = 12;

/** Whose names may be written: in an overview the foremost alone, as many as the window can bear. */
function named({ ranked }: Scene, { width, height }: Viewport, isFar: boolean): readonly SceneNode[] {
  return isFar ? ranked.slice(0, Math.max(12, Math.round((width * height) / roomPerName))) : ranked;
}

/** Its middle lies in the box of others: there it would be taken for one of them. */
function isAstray({ boxes }: Scene, viewport: Viewport, { name, room }: NamePlace): boolean {
  const { x, y, width, height } = room;
  const middle = { x: x + width / 2, y: y + height / 2, width: 0, height: 0 };
  const isOther = (id: string) => id !== name.of.node.box;
  return boxes.some((one) => isOther(one.box.id) && areClose(onWindow(viewport, outlineOf(one)), middle, 0));
}

/**
 * Names that have room: the most important first, each only where it is whole in the window and covers no other name and no title. What has
 * no room where it was laid out stands elsewhere around its sign, if it covers nothing else there; in an overview the foremost alone.
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
  const leading = new Set(scene.ranked.slice(0, foremost));
  const left: SceneNode[] = [];
  for (const of of [...ahead, ...others]) {
    if (!isInWindow(signRoom(of, viewport), viewport)) continue;
    const pen = { viewport, wider: sheet.widerOf(of) };
    const usual = usualPlace(of, pen, of.names);
    const isForced = always.has(of.node.id);
    const isLed = isFar && leading.has(of);
    if (isFree(sheet, usual)) write(sheet, usual);
    else if (!isForced && !isLed) left.push(of);
    else {
      const isFit = isLed ? isClear : isFree;
      const near = [...otherPlaces(of, pen)].filter((one) => isFit(sheet, one));
      const place = near.find((one) => !isAstray(scene, viewport, one));
      if (place) write(sheet, place);
      else if (isForced)
        write(sheet, near[0] ?? [...farPlaces(of, pen)].find((one) => isFit(sheet, one)) ?? usual);
    }
  }
  const places = isFar ? sheet.places : fillRoomLeft(scene, sheet, left);
  return places.map(({ name }) => name);
}
