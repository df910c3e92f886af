import { type Occupied, occupied } from './layouts/occupied.ts';
import type { Rect } from './layouts/types.ts';
import type { NamePlace } from './name-places.ts';
import { boldWider } from './names.ts';
import type { SceneNode } from './scene.ts';
import type { PlacedTitle } from './title-places.ts';
import { liesInWindow, type Viewport } from './viewport.ts';

/** Room that names keep from each other, in pixels. */
export interface Distance {
  across: number;
  down: number;
}

/** Letters of a title leave so much of its line free above and below. */
const titleLead = 2;

/** The names that are written so far. */
export interface NameSheet {
  viewport: Viewport;
  titles: readonly Rect[];
  places: NamePlace[];
  /** Room of titles and names. */
  taken: Occupied;
  /** A name's room with the distance it keeps. */
  spaced: (room: Rect) => Rect;
  /** How much wider than usual a name is. */
  widerOf: (of: SceneNode) => number;
}

export function nameSheet(
  viewport: Viewport,
  placed: readonly PlacedTitle[],
  { across, down }: Distance,
  bold: ReadonlySet<string>,
): NameSheet {
  const titles = placed.map(({ x, y, width, height }) => {
    return { x, y: y + titleLead, width, height: height - 2 * titleLead };
  });
  return {
    viewport,
    titles,
    places: [],
    taken: occupied(0, titles),
    spaced: ({ x, y, width, height }) => ({
      x: x - across / 2,
      y: y - down / 2,
      width: width + across,
      height: height + down,
    }),
    widerOf: ({ node }) => (bold.has(node.id) ? boldWider : 1),
  };
}

export function isFree({ viewport, taken, spaced }: NameSheet, { room }: NamePlace): boolean {
  return liesInWindow(room, viewport) && !taken.hit(spaced(room));
}

/** Free, but for the distance the name should keep. */
export function isClear({ viewport, taken }: NameSheet, { room }: NamePlace): boolean {
  return liesInWindow(room, viewport) && !taken.hit(room);
}

export function write(sheet: NameSheet, place: NamePlace): void {
  sheet.taken.add(sheet.spaced(place.room));
  sheet.places.push(place);
}
