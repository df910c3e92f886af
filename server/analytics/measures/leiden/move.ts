import { type Random, shuffle } from '../../random.ts';
import { Communities } from './communities.ts';
import type { Level } from './level.ts';
import { Neighbours } from './neighbours.ts';
import { Queue } from './queue.ts';

/** Gains below this share of all weight are rounding. */
const rounding = 1e-12;

/** The community that a node, in none now, gains most in: `own`, unless another gains more; an empty one where each loses. */
function best(level: Level, communities: Communities, around: Neighbours, node: number, own: number): number {
  const { strength, total } = level;
  const gain = (id: number) => around.to(id) - (strength[node]! * communities.held[id]!) / total;
  let [found, most] = [own, gain(own) + rounding * total];
  for (let i = 0; i < around.length; i++) {
    const value = gain(around.groups[i]!);
    if (value > most) [found, most] = [around.groups[i]!, value];
  }
  return most < 0 ? communities.empty : found;
}

/**
 * Moves each node into the community that gains the most modularity, and looks again at those around it, until no move gains (Traag,
 * Waltman & van Eck 2019, algorithm A.2, MoveNodesFast). Changes `community`, whose numbers stay below the number of nodes.
 */
export function moveNodes(level: Level, community: Int32Array, random: Random): void {
  const { start, target } = level;
  const communities = new Communities(level, community);
  const around = new Neighbours(level);
  const order = Int32Array.from({ length: level.count }, (_, node) => node);
  shuffle(order, random);
  const queue = new Queue(order);
  while (queue.length > 0) {
    const node = queue.take();
    around.look(node, community);
    const own = communities.leave(node);
    const chosen = best(level, communities, around, node, own);
    communities.join(node, chosen);
    if (chosen === own) continue;
    for (let a = start[node]!; a < start[node + 1]!; a++)
      if (community[target[a]!] !== chosen) queue.add(target[a]!);
  }
}
