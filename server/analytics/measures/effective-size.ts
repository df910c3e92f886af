import { type Ego, egoOf, visitTriangles } from './burt.ts';
import type { Measure } from './measure.ts';

/** Σ_j [1 − Σ_q p_iq m_jq] of each node; NaN for nodes without links. */
export function effectiveSizes({ rows, share, marginal }: Ego): Float64Array {
  const values = new Float64Array(rows.count);
  for (let node = 0; node < rows.count; node++) {
    const partners = rows.start[node + 1]! - rows.start[node]!;
    values[node] = partners > 0 ? partners : Number.NaN;
  }
  visitTriangles(rows, (i, ij, qj) => {
    // Met as i→q→j: the redundancy of q is p_ij m_qj.
    values[i]! -= share[ij]! * marginal[qj]!;
  });
  return values;
}

export const effectiveSize: Measure = {
  id: 'effective-size',
  name: 'Effective size',
  group: 'structural holes',
  of: 'organisation',
  definition: 'How many of its partners are not redundant: partners less what each shares with the others.',
  formula: String.raw`e_i = \sum_j \left( 1 - \sum_{q \ne i,j} p_{iq} m_{jq} \right), \quad m_{jq} = \frac{a_{jq} + a_{qj}}{\max_k (a_{jk} + a_{kj})}`,
  reference: 'Burt 1992, Structural Holes, Harvard University Press',
  convention:
    'Symmetrised graph. Each linked pair counts 1 unless “weighted” (weights of all its links). No value for organisations without links.',
  options: ['weighted'],
  cost: 'the sum of k² over organisations with k partners',
  run: (snapshot, options) => ({ values: effectiveSizes(egoOf(snapshot, options)) }),
};
