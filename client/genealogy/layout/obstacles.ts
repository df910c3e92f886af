import { sizes } from './settings.ts';

/** A text that no link may cross, in pixels. */
export interface Obstacle {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const cell = 4 * sizes.year;

/** Texts by the stretch of x they stand in, each list from top to bottom. */
type Cells = Map<number, Obstacle[]>;

function sortIntoCells(obstacles: readonly Obstacle[]): Cells {
  const cells: Cells = new Map();
  for (const obstacle of [...obstacles].sort((a, b) => a.y1 - b.y1)) {
    for (let at = Math.floor(obstacle.x1 / cell); at <= Math.floor(obstacle.x2 / cell); at++) {
      const list = cells.get(at);
      if (list) list.push(obstacle);
      else cells.set(at, [obstacle]);
    }
  }
  return cells;
}

/** The first of a list, sorted by y1, that begins at or below `y`. */
function firstFrom(list: readonly Obstacle[], y: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.y1 < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds what is in the way of a line: names and chips are one row high, blocks of undated organisations are taller. */
export class Obstacles {
  private readonly names: Cells;
  private readonly blocks: Cells;

  constructor(names: readonly Obstacle[], blocks: readonly Obstacle[]) {
    this.names = sortIntoCells(names);
    this.blocks = sortIntoCells(blocks);
  }

  /** The pieces of the vertical line from y1 down to y2 that lie outside all texts. */
  cutVertical(x: number, y1: number, y2: number): { y1: number; y2: number }[] {
    const at = Math.floor(x / cell);
    const names = this.names.get(at) ?? [];
    const inTheWay = (this.blocks.get(at) ?? []).filter(
      (o) => o.y1 < y2 && o.y2 > y1 && o.x1 <= x && x <= o.x2,
    );
    for (let i = firstFrom(names, y1 - sizes.row); i < names.length && names[i]!.y1 < y2; i++) {
      const { x1, x2, y2: bottom } = names[i]!;
      if (x1 <= x && x <= x2 && bottom > y1) inTheWay.push(names[i]!);
    }
    const pieces: { y1: number; y2: number }[] = [];
    let y = y1;
    for (const obstacle of inTheWay.sort((a, b) => a.y1 - b.y1)) {
      if (obstacle.y1 > y) pieces.push({ y1: y, y2: obstacle.y1 });
      y = Math.max(y, obstacle.y2);
    }
    if (y < y2) pieces.push({ y1: y, y2 });
    return pieces;
  }

  /** The pieces of the horizontal line from x1 right to x2, which runs between rows, that lie outside all blocks. */
  cutHorizontal(x1: number, x2: number, y: number): { x1: number; x2: number }[] {
    const inTheWay = new Set<Obstacle>();
    for (let at = Math.floor(x1 / cell); at <= Math.floor(x2 / cell); at++) {
      for (const block of this.blocks.get(at) ?? []) if (block.y1 < y && y < block.y2) inTheWay.add(block);
    }
    const pieces: { x1: number; x2: number }[] = [];
    let x = x1;
    for (const block of [...inTheWay].sort((a, b) => a.x1 - b.x1)) {
      if (block.x1 >= x2) break;
      if (block.x1 > x) pieces.push({ x1: x, x2: block.x1 });
      x = Math.max(x, block.x2);
    }
    if (x < x2) pieces.push({ x1: x, x2 });
    return pieces;
  }
}
