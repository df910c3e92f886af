import { biconnected } from '../paths/biconnected.ts';
import type { Measure } from './measure.ts';

export const articulationPoint: Measure = {
  id: 'articulation-point',
  name: 'Articulation point',
  group: 'cut',
  of: 'organisation',
  definition: 'Whether others lose all connection when it goes: 1 or 0.',
  formula: String.raw`[\, c(G - i) > c(G) \,]`,
  reference: 'Hopcroft & Tarjan 1973, Algorithm 447: efficient algorithms for graph manipulation, CACM 16',
  convention: 'Symmetrised graph; c counts connected components. An organisation without links is none.',
  options: [],
  cost: 'm',
  run({ both }) {
    const { block } = biconnected(both);
    const values = new Float64Array(both.count);
    for (let node = 0; node < both.count; node++) {
      const own = block.subarray(both.start[node], both.start[node + 1]);
      values[node] = own.some((id) => id !== own[0]) ? 1 : 0;
    }
    return { values };
  },
};
