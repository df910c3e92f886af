import type { Point, Rect } from './layouts/types.ts';
import { cellOfNode, outlineOf, type SceneBox } from './scene.ts';

/** An organisation put beyond its box where that could not reach around it: it stands on a ground of its own, tied to its box. */
export interface Island {
  ground: Rect;
  /** Where it stands, and where its box is nearest. */
  tie: readonly [Point, Point];
}

const margin = 3;

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

export function islandsOf(box: SceneBox): Island[] {
  const { x, y, width, height } = outlineOf(box);
  return box.members.flatMap((member): Island[] => {
    const { x: left, y: top } = member.place;
    const nearest = { x: within(left, x, x + width), y: within(top, y, y + height) };
    if (!member.node.pin || (nearest.x === left && nearest.y === top)) return [];
    const cell = cellOfNode(member);
    const ground = {
      x: cell.x - margin,
      y: cell.y - margin,
      width: cell.width + 2 * margin,
      height: cell.height + 2 * margin,
    };
    return [{ ground, tie: [{ x: left, y: top }, nearest] }];
  });
}
