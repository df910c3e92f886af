import { areClose, occupied } from './layouts/occupied.ts';
import type { Rect } from './layouts/types.ts';
import { type NamePlace, otherPlaces, signRoom, usualPlace } from './name-places.ts';
import { isFree, type NameSheet, write } from './name-sheet.ts';
import { outlineOf, type Scene, type SceneNode } from './scene.ts';
import { isInWindow, liesInWindow, onWindow, type Viewport } from './viewport.ts';

type IsInWay = (of: SceneNode, room: Rect) => boolean;

/** What a name beyond the room laid out for it must not lie on, beside other names: signs, and boxes that are not its own. */
function obstacles(scene: Scene, viewport: Viewport): IsInWay {
  const inSight = (room: Rect) => isInWindow(room, viewport);
  const signs = occupied(1, [...scene.nodes.values()].map((of) => signRoom(of, viewport)).filter(inSight));
  const boxes = scene.boxes
    .map((box) => ({ id: box.box.id, outline: onWindow(viewport, outlineOf(box)) }))
    .filter(({ outline }) => inSight(outline));
  return (of, room) =>
    signs.hit(room) !== undefined ||
    boxes.some(({ id, outline }) => id !== of.node.box && areClose(outline, room, 0));
}

/** Writes names that were cut as a whole, where nothing is in the way. */
function lengthened(sheet: NameSheet, isInWay: IsInWay): NamePlace[] {
  const { viewport, titles, places, spaced, widerOf } = sheet;
  const rooms = [...titles, ...places.map(({ room }) => spaced(room))];
  return places.map((cut, i) => {
    const { of } = cut.name;
    if (!of.names.whole) return cut;
    const whole = usualPlace(of, { viewport, wider: widerOf(of) }, of.names.whole);
    const own = titles.length + i;
    const room = spaced(whole.room);
    const isOver = rooms.some((other, at) => at !== own && areClose(other, room, 0));
    if (isOver || !liesInWindow(whole.room, viewport) || isInWay(of, whole.room)) return cut;
    rooms[own] = room;
    return whole;
  });
}

/** Gives those who are left another place for their names, and then all names that were cut more room, where there is some. */
export function fillRoomLeft(scene: Scene, sheet: NameSheet, left: readonly SceneNode[]): NamePlace[] {
  const isInWay = obstacles(scene, sheet.viewport);
  for (const of of left) {
    const pen = { viewport: sheet.viewport, wider: sheet.widerOf(of) };
    for (const place of otherPlaces(of, pen)) {
      if (!isFree(sheet, place) || isInWay(of, place.room)) continue;
      write(sheet, place);
      break;
    }
  }
  return lengthened(sheet, isInWay);
}
