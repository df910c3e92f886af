import type { Columns } from './axis.ts';
import type { Branch } from './branch.ts';
import type { ExtraParent, Member } from './family.ts';
import type { Obstacles } from './obstacles.ts';
import { ownStretch } from './pack.ts';
import { sizes } from './settings.ts';
import type { ExtraLink } from './types.ts';
import { runsBackwards } from './uprights.ts';
import type { Years } from './years.ts';

/** How far below a line a link runs along it without touching line or name. */
const gutter = 5;
const longestWhole = 100 * sizes.row;
const stub = 4 * sizes.row;

interface Route {
  link: ExtraParent;
  parent: Branch;
  child: Branch;
  /** Left to right position of the year. */
  year: number;
  top: number;
  bottom: number;
  lane: number;
}

function laneOffset(lane: number): number {
  return 5 + 4 * (1 - 1 / (lane + 1));
}

/** Links of one year that pass the same rows get different lanes. */
function shareLanes(routes: Route[]): void {
  routes.sort(
    (a, b) =>
      a.year - b.year ||
      a.top - b.top ||
      a.bottom - b.bottom ||
      (a.link.spinoff.id < b.link.spinoff.id ? -1 : 1),
  );
  let lanes: number[] = [];
  let year = Number.NaN;
  for (const route of routes) {
    if (route.year !== year) {
      lanes = [];
      year = route.year;
    }
    const free = lanes.findIndex((bottom) => bottom < route.top);
    route.lane = free < 0 ? lanes.length : free;
    lanes[route.lane] = route.bottom;
  }
}

interface Joint {
  /** Where the vertical line ends. */
  y: number;
  pieces: ExtraLink['pieces'];
}

/** How a vertical line at `x` joins a life line: directly, by a stub to its mark, or along the gutter below it. */
function joinLine(branch: Branch, x: number, y: number, yearWidth: number, dx: number): Joint {
  const first = ownStretch(branch, yearWidth).x1 + sizes.left + dx;
  const last = branch.end * yearWidth + dx;
  if (x >= first && x <= last) return { y, pieces: [] };
  const near = x < first ? first : last;
  if (Math.abs(near - x) <= sizes.left) return { y, pieces: [{ x1: x, y1: y, x2: near, y2: y }] };
  const low = y + gutter;
  return {
    y: low,
    pieces: [
      { x1: x, y1: low, x2: near, y2: low },
      { x1: near, y1: low, x2: near, y2: y },
    ],
  };
}

/** Links to further parents, thin lines just left of their year that give way to every name. */
export function makeExtras(
  links: readonly ExtraParent[],
  of: ReadonlyMap<Member, Branch>,
  years: Years,
  columns: Columns,
  obstacles: Obstacles,
  dx: number,
  yOf: (row: number) => number,
): ExtraLink[] {
  const yearWidth = columns.axis.yearWidth;
  const routes: Route[] = [];
  for (const link of links) {
    const parent = of.get(link.parent);
    const child = of.get(link.child);
    if (!parent || !child) continue;
    const column = link.spinoff.year === null ? child.start : columns.of(link.spinoff.year);
    const year = column * yearWidth + dx;
    const [top, bottom] = [parent.row, child.row].sort((a, b) => a - b) as [number, number];
    routes.push({ link, parent, child, year, top, bottom, lane: 0 });
  }
  shareLanes(routes);
  return routes.map((route) => drawRoute(route, obstacles, years, yearWidth, dx, yOf));
}

function drawRoute(
  route: Route,
  obstacles: Obstacles,
  years: Years,
  yearWidth: number,
  dx: number,
  yOf: (row: number) => number,
): ExtraLink {
  const { link, parent, child } = route;
  const x = route.year - laneOffset(route.lane);
  const atParent = joinLine(parent, x, yOf(parent.row), yearWidth, dx);
  const atChild = joinLine(child, x, yOf(child.row), yearWidth, dx);
  const joints = [...atParent.pieces, ...atChild.pieces].flatMap((piece) => {
    if (piece.x1 === piece.x2) return [piece];
    const [x1, x2] = [piece.x1, piece.x2].sort((a, b) => a - b) as [number, number];
    return obstacles.cutHorizontal(x1, x2, piece.y1).map((cut) => ({ ...piece, ...cut }));
  });
  const ends = [atParent.y, atChild.y].sort((a, b) => a - b) as [number, number];
  const vertical = stretchesOf(...ends).flatMap(([y1, y2]) =>
    obstacles.cutVertical(x, y1, y2).map((cut) => ({ x1: x, y1: cut.y1, x2: x, y2: cut.y2 })),
  );
  return {
    id: link.spinoff.id,
    parent: link.parent.id,
    child: link.child.id,
    x,
    y1: atParent.y,
    y2: atChild.y,
    pieces: [...joints, ...vertical],
    backwards: runsBackwards(link, years),
  };
}

/** A link longer than any screen shows only its two ends. */
function stretchesOf(y1: number, y2: number): [number, number][] {
  if (y2 - y1 <= longestWhole) return [[y1, y2]];
  return [
    [y1, y1 + stub],
    [y2 - stub, y2],
  ];
}
