import { type Ego, egoOf, visitTriangles } from './burt.ts';
import type { Measure } from './measure.ts';

/** How far each partner constrains each node, beside `rows.target`: (p_ij + Σ_q p_iq p_qj)². */
export function constraintsByPartner({ rows, share }: Ego): Float64Array {
  const reach = share.slice();
  visitTriangles(rows, (_, ij, qj, iq) => {
    reach[ij]! += share[iq]! * share[qj]!;
  });
  return reach.map((value) => value ** 2);
}

export const constraint: Measure = {
  id: 'constraint',
  name: 'Constraint',
  group: 'structural holes',
  of: 'organisation',
  definition:
    'How far its links lead back to one another: high where its partners are linked among themselves, low for who spans structural holes.',
  formula: String.raw`c_i = \sum_j \left( p_{ij} + \sum_{q \ne i,j} p_{iq} p_{qj} \right)^2, \quad p_{ij} = \frac{a_{ij} + a_{ji}}{\sum_k (a_{ik} + a_{ki})}`,
  reference: 'Burt 1992, Structural Holes, Harvard University Press',
  convention:
    'Symmetrised graph; the sum runs over direct partners j. Each linked pair counts 1 unless “weighted” (weights of all its links). No value for organisations without links.',
  options: ['weighted'],
  cost: 'the sum of k² over organisations with k partners',
  run(snapshot, options) {
    const ego = egoOf(snapshot, options);
    const exerted = constraintsByPartner(ego);
    const { count, start } = ego.rows;
    const values = new Float64Array(count);
    for (let node = 0; node < count; node++) {
      if (start[node] === start[node + 1]) values[node] = Number.NaN;
      for (let a = start[node]!; a < start[node + 1]!; a++) values[node]! += exerted[a]!;
    }
    return { values };
  },
};
