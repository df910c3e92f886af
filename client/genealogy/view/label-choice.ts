import { nameSize } from '../scene/labels.ts';
import type { OrganisationScene } from '../scene/scene.ts';

/** Least and greatest height of a name on the screen, in pixels. */
const least = 11;
const most = 15;

/** Size of names in the drawing's own pixels, so that they can be read at any scale. */
export function nameSizeAt(scale: number): number {
  return Math.min(Math.max(nameSize, least / scale), Math.max(most / scale, 1));
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
  scale: number,
  rowHeight: number,
  rankOf: (id: string) => number,
): ReadonlySet<string> {
  const size = nameSizeAt(scale);
  const growth = size / nameSize;
  if (growth <= 1.02) return new Set(organisations.map((o) => o.id));
  const rowsTall = Math.max(1, Math.ceil((size * 1.25) / rowHeight - 0.05));
  const rows = new Map<number, Taken[]>();
  const chosen = new Set<string>();
  const ranked = [...organisations].sort(
    (a, b) => rankOf(a.id) - rankOf(b.id) || a.placed.row - b.placed.row,
  );
  for (const { id, placed } of ranked) {
    const x1 = placed.name.x;
    const last = placed.chips.at(-1);
    const width = last ? last.x + last.width - x1 : placed.name.width;
    const x2 = x1 + width * growth + 6 / scale;
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
