import { degrees } from './direction.ts';
import type { Measure } from './measure.ts';

export const degreeDistribution: Measure = {
  id: 'degree-distribution',
  name: 'Degree distribution',
  group: 'network',
  of: 'network',
  definition: 'How many organisations have 0, 1, 2, … partners.',
  formula: String.raw`n_k = |\{ i : k_i = k \}|`,
  reference: 'Barabási & Albert 1999, Emergence of scaling in random networks, Science 286',
  convention:
    'Symmetrised graph. A list of counts from k = 0 to the greatest k; empty without organisations.',
  options: [],
  cost: 'n',
  run({ both }) {
    const partners = degrees(both);
    const values = new Float64Array(partners.reduce((most, k) => Math.max(most, k), -1) + 1);
    for (const k of partners) values[k]!++;
    return { values, distribution: true };
  },
};
