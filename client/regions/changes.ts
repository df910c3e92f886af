import type { RegionsState } from '../state/regions.ts';
import type { Change } from '../state/store.ts';

/** Sets parts of what the Regions view shows. */
export function changeRegions(part: Partial<RegionsState>): Change {
  return (state) => ({ ...state, regions: { ...state.regions, ...part } });
}

/** Looks at a region (one code), or at what runs from one region to another (two). */
export function lookAt(codes: readonly string[]): Change {
  return codes.length === 2
    ? changeRegions({ cell: [...codes] })
    : changeRegions({ chosen: codes[0] ?? null, cell: [] });
}
