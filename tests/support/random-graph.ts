import { seededRandom } from '../../server/analytics/random.ts';
import type { PlainLink } from './snapshots.ts';

/**
 * Links of a random graph that grows by preferential attachment (Barabási & Albert 1999): each new node is linked to earlier ones,
 * the more linked the likelier. No loops, no parallel links; exactly so many links, if the nodes allow it.
 */
export function preferentialLinks(nodes: number, links: number, seed: number): PlainLink[] {
  const random = seededRandom(seed);
  const found: PlainLink[] = [[1, 0]];
  const ends = [0, 1];
  const known = new Set([nodes]);
  for (let node = 2; node < nodes; node++) {
    const wanted = Math.floor(((links - 1) * (node - 1)) / (nodes - 2)) + 1;
    const fresh = ends.length;
    for (let tries = 0; found.length < wanted && tries < 100; tries++) {
      const other = ends[random.below(fresh)]!;
      const key = node * nodes + other;
      if (known.has(key)) continue;
      known.add(key);
      found.push([node, other]);
      ends.push(node, other);
    }
  }
  return found;
}
