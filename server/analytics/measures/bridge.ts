import { biconnected } from '../paths/biconnected.ts';
import type { Measure } from './measure.ts';
import { linkedPairs } from './pairs.ts';

export const bridge: Measure = {
  id: 'bridge',
  name: 'Bridge',
  group: 'cut',
  of: 'link',
  definition: 'Whether its two ends lose all connection when the link goes: 1 or 0.',
  formula: String.raw`[\, c(G - ij) > c(G) \,]`,
  reference: 'Tarjan 1974, A note on finding the bridges of a graph, Information Processing Letters 2',
  convention:
    'Symmetrised graph: a pair joined by several links is one; it is a bridge when it lies on no cycle.',
  options: [],
  cost: 'm',
  run({ both }) {
    const { block, blocks } = biconnected(both);
    const arcs = new Int32Array(blocks);
    for (const id of block) arcs[id]!++;
    const pairs = linkedPairs(both);
    return { links: pairs, values: Float64Array.from(pairs.arc, (at) => (arcs[block[at]!] === 2 ? 1 : 0)) };
  },
};
