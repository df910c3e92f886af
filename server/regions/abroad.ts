import { scopes } from '../../contract/vocabulary.ts';
import type { Selection } from '../analytics/table.ts';
import type { Located } from './locate.ts';

const international = scopes.indexOf('international');

/**
 * Linked pairs of an organisation in a region and one abroad that has no region at the level, by region. They are certainly external, but
 * the E–I index groups by region, and so leaves them out (docs: scope).
 */
export function pairsAbroad({ table, links }: Selection, { links: placed }: Located): Map<number, number> {
  const { source, target } = table.links;
  const between = links.filter((link) => source[link] !== target[link]);
  const seen = new Set<number>();
  const counts = new Map<number, number>();
  between.forEach((link, i) => {
    const [a, b] = [placed.source[i]!, placed.target[i]!];
    if (placed.scope[i] !== international || a < 0 === b < 0) return;
    const [low, high] = [Math.min(source[link]!, target[link]!), Math.max(source[link]!, target[link]!)];
    const key = low * table.organisations.count + high;
    if (seen.has(key)) return;
    seen.add(key);
    const region = Math.max(a, b);
    counts.set(region, (counts.get(region) ?? 0) + 1);
  });
  return counts;
}
