import type { Pair } from './components.ts';
import { lengthOf, type PlacedGroup, putPlaces } from './groups.ts';
import type { Inside } from './inside.ts';
import type { Place } from './types.ts';

/** Rounds over the boxes; with many organisations fewer. */
const passes = (count: number) => (count > 800 ? 2 : 4);

/** An inside mirrored left to right, top to bottom, or both. Names keep their side, so cells are mirrored whole. */
export function mirrored(inside: Inside, across: boolean, down: boolean): Inside {
  const cells = inside.cells.map((cell) => ({
    ...cell,
    rect: {
      ...cell.rect,
      x: across ? inside.width - cell.rect.x - cell.rect.width : cell.rect.x,
      y: down ? inside.height - cell.rect.y - cell.rect.height : cell.rect.y,
    },
  }));
  return { ...inside, cells };
}

const turns = [
  [true, false],
  [false, true],
  [true, true],
] as const;

/**
 * Mirrors the insides of boxes, one after the other, as long as that shortens the links between boxes. With the two forms among which
 * the arrangement chose (lying and upright) these are the eight orientations of an inside. Changes `placed` and `places`.
 */
export function turnInsides(
  placed: readonly PlacedGroup[],
  outer: readonly (readonly Pair[])[],
  places: Place[],
): void {
  for (let pass = 0; pass < passes(places.length); pass++) {
    let turned = false;
    placed.forEach((one, g) => {
      const links = outer[g]!;
      if (links.length === 0) return;
      let best = one.inside;
      let least = lengthOf(links, places) - 1e-6;
      for (const [across, down] of turns) {
        const inside = mirrored(one.inside, across, down);
        putPlaces(places, { ...one, inside });
        const length = lengthOf(links, places);
        if (length >= least) continue;
        least = length;
        best = inside;
        turned = true;
      }
      one.inside = best;
      putPlaces(places, one);
    });
    if (!turned) return;
  }
}
