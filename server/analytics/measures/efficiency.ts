import { egoOf } from './burt.ts';
import { degrees } from './direction.ts';
import { effectiveSizes } from './effective-size.ts';
import type { Measure } from './measure.ts';

export const efficiency: Measure = {
  id: 'efficiency',
  name: 'Efficiency',
  group: 'structural holes',
  of: 'organisation',
  definition: 'Which share of its partners is not redundant: effective size by number of partners.',
  formula: String.raw`\frac{e_i}{k_i}`,
  reference: 'Burt 1992, Structural Holes, Harvard University Press',
  convention: 'As effective size. No value for organisations without links.',
  options: ['weighted'],
  cost: 'the sum of k² over organisations with k partners',
  run(snapshot, options) {
    const partners = degrees(snapshot.both);
    const sizes = effectiveSizes(egoOf(snapshot, options));
    return { values: sizes.map((size, node) => size / partners[node]!) };
  },
};
