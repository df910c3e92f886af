import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Snapshot } from '../snapshot.ts';
import { visitTriangles } from './burt.ts';
import { degrees } from './direction.ts';
import type { Measure } from './measure.ts';

/** Of each node: its triangles, each counted from both of its other corners; weighted ones by the geometric mean of their links. */
export function trianglesTwice({ both }: Snapshot, options: MeasureOptions): Float64Array {
  const sums = new Float64Array(both.count);
  const most = both.weight.reduce((a, b) => Math.max(a, b), 0);
  const weight = both.weight.map((value) => Math.cbrt(value / most));
  visitTriangles(both, (i, ij, qj, iq) => {
    sums[i]! += options.weighted ? weight[ij]! * weight[qj]! * weight[iq]! : 1;
  });
  return sums;
}

export const clustering: Measure = {
  id: 'clustering',
  name: 'Clustering',
  group: 'position',
  of: 'organisation',
  definition: 'Which share of the pairs among its partners are linked themselves.',
  formula: String.raw`C_i = \frac{2 t_i}{k_i (k_i - 1)}`,
  reference:
    'Watts & Strogatz 1998, Collective dynamics of small-world networks, Nature 393; weighted: Onnela, Saramäki, Kertész & Kaski 2005, Physical Review E 71',
  convention:
    'Symmetrised graph; t is the number of triangles, when “weighted” the sum over them of the geometric mean of their weights relative to the greatest in the network. 0 with fewer than two partners: no pair, so none linked.',
  options: ['weighted'],
  cost: 'the sum of k² over organisations with k partners',
  run(snapshot, options) {
    const partners = degrees(snapshot.both);
    const sums = trianglesTwice(snapshot, options);
    const pairs = (k: number) => k * (k - 1);
    return { values: sums.map((sum, i) => (partners[i]! > 1 ? sum / pairs(partners[i]!) : 0)) };
  },
};
