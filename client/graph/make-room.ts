import { islandsOf } from './islands.ts';
import { frameGap } from './layouts/frames.ts';
import { areClose } from './layouts/occupied.ts';
import { pushAside } from './layouts/push-aside.ts';
import type { Rect } from './layouts/types.ts';
import { outlineOf, type Scene, type SceneBox } from './scene.ts';

const gap = frameGap * 0.6;

/** A box that is not as it was laid out, for members that were put elsewhere. */
const isStretched = ({ frame, laidOut }: SceneBox) =>
  frame.x !== laidOut.x ||
  frame.y !== laidOut.y ||
  frame.width !== laidOut.width ||
  frame.height !== laidOut.height;

const moved = (rect: Rect, x: number, y: number): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });

function moveBox(box: SceneBox, x: number, y: number): void {
  box.laidOut = moved(box.laidOut, x, y);
  box.frame = moved(box.frame, x, y);
  for (const { place } of box.members) Object.assign(place, { x: place.x + x, y: place.y + y });
}

const isPinned = ({ members }: SceneBox) => members.some(({ node }) => node.pin);

/** Of boxes that can't step aside, those stretched onto another are drawn as laid out; the largest first. Who was put beyond stays there, outside. */
function takeBack(boxes: readonly SceneBox[]): void {
  const fixed = boxes.filter(isPinned);
  const area = ({ frame }: SceneBox) => frame.width * frame.height;
  for (const box of fixed.filter(isStretched).sort((a, b) => area(b) - area(a))) {
    const isOver = fixed.some((other) => other !== box && areClose(outlineOf(other), outlineOf(box), 0));
    if (isOver) box.frame = box.laidOut;
  }
}

/**
 * Boxes on which a stretched one would lie, or an organisation that stands outside its own, step aside and push their neighbours on; all
 * others stay. Where something is pinned the box stays too: a box that is stretched onto such a one is not stretched.
 */
export function makeRoom(scene: Scene): void {
  takeBack(scene.boxes);
  const islands = scene.boxes.flatMap(islandsOf).map(({ ground }) => ground);
  if (!scene.boxes.some(isStretched) && islands.length === 0) return;
  const isHeld = (box: SceneBox) => isStretched(box) || isPinned(box);
  const loose = scene.boxes.filter((box) => !isHeld(box));
  const held = [...scene.boxes.filter(isHeld).map(outlineOf), ...islands];
  const outlines = loose.map(outlineOf);
  pushAside(outlines, held, gap).forEach((place, i) => {
    moveBox(loose[i]!, place.x - outlines[i]!.x, place.y - outlines[i]!.y);
  });
}

/** Does anything stand elsewhere than it did? */
export function hasMoved(before: Scene, after: Scene): boolean {
  return [...after.nodes].some(([id, { place }]) => {
    const was = before.nodes.get(id)?.place;
    return was !== undefined && (was.x !== place.x || was.y !== place.y);
  });
}
