import type { RegionsState } from '../state/regions.ts';
import { allLinks, type RegionLinks } from './model.ts';

/** Code of the region looked at; a scorecard without one shows the most linked. null: none. */
export function lookedAt(
  { regions }: Pick<RegionLinks, 'regions'>,
  { chosen, picture }: Pick<RegionsState, 'chosen' | 'picture'>,
): string | null {
  if (regions.some(({ code }) => code === chosen)) return chosen;
  if (picture !== 'scorecard') return null;
  const ranked = [...regions].sort((a, b) => allLinks(b.links) - allLinks(a.links));
  return ranked[0]?.code ?? null;
}
