import { type Kin, linesOfDescent } from '../model/kin.ts';

/** How much is known of an organisation: what more is written about is better known. */
function known(kin: Kin, id: string): number {
  const organisation = kin.organisations.get(id);
  if (!organisation) return 0;
  const links = [...(kin.parents.get(id) ?? []), ...(kin.children.get(id) ?? [])];
  const claims = links.reduce((sum, link) => sum + link.claims, 0);
  return claims + organisation.acquisitions.length + (organisation.size === 'large' ? 3 : 0);
}

/**
 * Which names stay where not all have room; smaller is more important: the focus and what is selected, then who has the most descendants,
 * then who is best known.
 */
export function rankNames(kin: Kin, first: readonly string[]): (id: string) => number {
  const firsts = new Set(first);
  const ranks = new Map<string, number>();
  for (const id of kin.organisations.keys()) {
    const children = kin.children.get(id)?.length ?? 0;
    // Only of those with children can there be descendants; most have none.
    const descendants = children === 0 ? 0 : linesOfDescent(kin, id).organisations.size - 1;
    ranks.set(id, -1000 * descendants - known(kin, id));
  }
  return (id) => (firsts.has(id) ? Number.NEGATIVE_INFINITY : (ranks.get(id) ?? 0));
}
