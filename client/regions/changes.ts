import type { RegionsState } from '../state/regions.ts';
import type { Change } from '../state/store.ts';

/** Sets parts of what the Regions view shows. */
export function changeRegions(part: Partial<RegionsState>): Change {
  return (state) => ({ ...state, regions: { ...state.regions, ...part } });
}

/** The parts of a picture that are looked at, by their codes: two regions and what runs between, or a region and the one beside it. */
export function litParts({ cell, chosen, beside }: RegionsState): string[][] {
  if (cell.length > 0) return [[...cell]];
  return [chosen, beside].flatMap((code) => (code === null ? [] : [[code]]));
}

/** Looks at a region (one code), or at what runs from one region to another (two). */
export function lookAt(codes: readonly string[]): Change {
  return codes.length === 2
    ? changeRegions({ cell: [...codes] })
    : changeRegions({ chosen: codes[0] ?? null, cell: [] });
}
