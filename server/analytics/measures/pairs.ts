import type { Rows } from '../rows.ts';
import type { Links } from './measure.ts';

/** Nodes at the ends of each arc, in the order of the rows. */
export function arcEnds({ count, start, target }: Rows): Links {
  const source = new Int32Array(target.length);
  for (let node = 0; node < count; node++) source.fill(node, start[node]!, start[node + 1]!);
  return { source, target };
}

/** The linked pairs of a symmetrised graph, each once with the lesser node first, and the position of the arc of each. */
export function linkedPairs(both: Rows): Links & { arc: Int32Array } {
  const ends = arcEnds(both);
  const arc = Int32Array.from(both.target.keys()).filter((at) => ends.source[at]! < ends.target[at]!);
  return { arc, source: arc.map((at) => ends.source[at]!), target: arc.map((at) => ends.target[at]!) };
}
