import type { Point } from './layouts/types.ts';
import type { Scene } from './scene.ts';
import { between, tween } from './tween.ts';

/**
 * Moves what two scenes have in common from its old place to its new one. `frame` is called for each step, with the places of
 * organisations, or without any at the start, when the new scene stands as the old one did.
 */
export function moveScene(
  before: Scene,
  after: Scene,
  frame: (places?: Iterable<readonly [string, Point]>) => void,
): () => void {
  const nodes = [...after.nodes].map(([id, { place }]) => {
    const from = before.nodes.get(id)?.place ?? place;
    return { id, place, from: { x: from.x, y: from.y }, to: { x: place.x, y: place.y } };
  });
  const frames = new Map(before.boxes.map((b) => [b.box.id, b.frame]));
  const boxes = after.boxes.map((box) => ({ box, from: frames.get(box.box.id) ?? box.frame, to: box.frame }));
  const put = (share: number) => {
    for (const { place, from, to } of nodes) {
      place.x = between(from.x, to.x, share);
      place.y = between(from.y, to.y, share);
    }
    for (const { box, from, to } of boxes) {
      box.frame = {
        x: between(from.x, to.x, share),
        y: between(from.y, to.y, share),
        width: between(from.width, to.width, share),
        height: between(from.height, to.height, share),
      };
    }
  };
  put(0);
  frame();
  return tween((share) => {
    put(share);
    frame(nodes.map(({ id, place }) => [id, { x: place.x, y: place.y }] as const));
  });
}
