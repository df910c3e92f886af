import { nameSize } from '../scene/labels.ts';
import type { OrganisationScene } from '../scene/scene.ts';
import type { Seen } from './useSeen.ts';

/** Least and greatest height of a name on the screen, in pixels. */
const least = 11;
const most = 15;

/** How much texts and marks have to be stretched in the drawing so that they look right on the screen. */
export interface Stretch {
  /** Of texts. */
  x: number;
  y: number;
  /** Of marks, sideways, so that they stay round. */
  mark: number;
}

/** Names keep a size between 11 and 15 px on the screen, at any scale. */
export function stretchAt({ scale, across }: Pick<Seen, 'scale' | 'across'>): Stretch {
  const size = Math.min(Math.max(nameSize * scale, least), most);
  return { x: size / (nameSize * across), y: size / (nameSize * scale), mark: scale / across };
}

/** A transform that stretches around a point. */
export function stretchAround(x: number, y: number, by: { x: number; y: number }): string | undefined {
  if (Math.abs(by.x - 1) < 0.001 && Math.abs(by.y - 1) < 0.001) return undefined;
  return `translate(${x} ${y}) scale(${by.x} ${by.y}) translate(${-x} ${-y})`;
}

interface Taken {
  x1: number;
  x2: number;
}

/**
 * The names that have room at a scale: all at scale 1; zoomed out, names keep their size on the screen, so the more
 * important ones stay and the others give way. `rankOf`: smaller is more important.
 */
export function chooseNames(
  organisations: readonly OrganisationScene[],
  seen: Pick<Seen, 'scale' | 'across'>,
  rowHeight: number,
  rankOf: (id: string) => number,
): ReadonlySet<string> {
  const stretch = stretchAt(seen);
  if (stretch.x <= 1.001 && stretch.y <= 1.1) return new Set(organisations.map((o) => o.id));
  const rowsTall = Math.max(1, Math.ceil((nameSize * stretch.y * 1.25) / rowHeight - 0.05));
  const rows = new Map<number, Taken[]>();
  const chosen = new Set<string>();
  const ranked = [...organisations].sort(
    (a, b) => rankOf(a.id) - rankOf(b.id) || a.placed.row - b.placed.row,
  );
  for (const { id, placed } of ranked) {
    const x1 = placed.name.x;
    const last = placed.chips.at(-1);
    const width = last ? last.x + last.width - x1 : placed.name.width;
    const x2 = x1 + width * stretch.x + 6 / seen.across;
    let free = true;
    for (let row = placed.row - rowsTall + 1; row < placed.row + rowsTall && free; row++) {
      free = (rows.get(row) ?? []).every((taken) => taken.x2 <= x1 || x2 <= taken.x1);
    }
    if (!free) continue;
    chosen.add(id);
    const list = rows.get(placed.row);
    if (list) list.push({ x1, x2 });
    else rows.set(placed.row, [{ x1, x2 }]);
  }
  return chosen;
}
