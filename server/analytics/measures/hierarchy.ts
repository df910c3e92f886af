import { egoOf } from './burt.ts';
import { constraintsByPartner } from './constraint.ts';
import type { Measure } from './measure.ts';

export const hierarchy: Measure = {
  id: 'hierarchy',
  name: 'Hierarchy',
  group: 'structural holes',
  of: 'organisation',
  definition:
    'How far its constraint comes from a single partner: 0 when all constrain it equally, near 1 when one does it all.',
  formula: String.raw`h_i = \frac{\sum_j \frac{c_{ij}}{C/N} \ln \frac{c_{ij}}{C/N}}{N \ln N}, \quad C = \sum_j c_{ij}`,
  reference: 'Burt 1992, Structural Holes, Harvard University Press, p. 71',
  convention:
    'c is the constraint that each of the N partners exerts; as constraint otherwise. No value for organisations with fewer than two partners, where N ln N is 0.',
  options: ['weighted'],
  cost: 'the sum of k² over organisations with k partners',
  run(snapshot, options) {
    const ego = egoOf(snapshot, options);
    const { rows } = ego;
    const exerted = constraintsByPartner(ego);
    const values = new Float64Array(rows.count).fill(Number.NaN);
    for (let node = 0; node < rows.count; node++) {
      const own = exerted.subarray(rows.start[node], rows.start[node + 1]);
      if (own.length < 2) continue;
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
      const sum = own.reduce((total, value) => total + (value / mean) * Math.log(value / mean), 0);
      // Rounding can leave a trace below 0 where all are equal.
      values[node] = Math.max(0, sum) / (own.length * Math.log(own.length));
    }
    return { values };
  },
};
