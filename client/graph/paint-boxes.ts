import { islandsOf } from './islands.ts';
import { areClose } from './layouts/occupied.ts';
import { type Brush, onPlane, overscan } from './paint.ts';
import { outlineOf, type SceneBox } from './scene.ts';
import { seen } from './viewport.ts';

const frameRadius = 6;

/** How wide the tie of an island is, in pixels. */
const tieWidth = 3;

/** Grounds of who stands outside their box, each tied to it. */
function paintIslands({ context, viewport }: Brush, boxes: readonly SceneBox[]): void {
  for (const { ground, tie } of boxes.flatMap(islandsOf)) {
    const [from, to] = tie;
    context.lineWidth = tieWidth / viewport.zoom;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    context.lineWidth = 1 / viewport.zoom;
    context.beginPath();
    context.roundRect(ground.x, ground.y, ground.width, ground.height, frameRadius);
    context.fill();
    context.stroke();
  }
}

export function paintBoxes(brush: Brush, boxes: readonly SceneBox[]): void {
  const { context, viewport, colours } = brush;
  onPlane(brush);
  const ground = seen(viewport, overscan);
  context.fillStyle = colours.box;
  context.strokeStyle = colours.boxLine;
  context.lineWidth = 1 / viewport.zoom;
  for (const one of boxes) {
    const { x, y, width, height } = outlineOf(one);
    if (!areClose({ x, y, width, height }, ground, 0)) continue;
    context.beginPath();
    context.roundRect(x, y, width, height, frameRadius);
    context.fill();
    context.setLineDash(one.box.vague ? [5 / viewport.zoom, 4 / viewport.zoom] : []);
    context.stroke();
  }
  context.setLineDash([]);
  paintIslands(brush, boxes);
}
