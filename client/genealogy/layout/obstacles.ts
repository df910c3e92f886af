import { sizes } from './settings.ts';

/** A text that no link may cross, in pixels. */
export interface Obstacle {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const cell = 4 * sizes.year;

/** Finds the texts in the way of a vertical line, by the stretch of x they stand in. */
export class Obstacles {
  private readonly cells = new Map<number, Obstacle[]>();

  constructor(obstacles: readonly Obstacle[]) {
    for (const obstacle of [...obstacles].sort((a, b) => a.y1 - b.y1)) {
      for (let at = Math.floor(obstacle.x1 / cell); at <= Math.floor(obstacle.x2 / cell); at++) {
        const list = this.cells.get(at);
        if (list) list.push(obstacle);
        else this.cells.set(at, [obstacle]);
      }
    }
  }

  /** The pieces of the vertical line from y1 down to y2 that lie outside all texts. */
  cutVertical(x: number, y1: number, y2: number): { y1: number; y2: number }[] {
    const pieces: { y1: number; y2: number }[] = [];
    let y = y1;
    for (const obstacle of this.cells.get(Math.floor(x / cell)) ?? []) {
      if (obstacle.y1 >= y2) break;
      if (obstacle.y2 <= y || x < obstacle.x1 || x > obstacle.x2) continue;
      if (obstacle.y1 > y) pieces.push({ y1: y, y2: obstacle.y1 });
      y = obstacle.y2;
    }
    if (y < y2) pieces.push({ y1: y, y2 });
    return pieces;
  }
}
