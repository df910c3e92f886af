import { degrees, divided } from './direction.ts';
import type { Measure } from './measure.ts';

export const degree: Measure = {
  id: 'degree',
  name: 'Degree',
  group: 'position',
  of: 'organisation',
  definition: 'With how many other organisations it is linked.',
  formula: String.raw`k_i = \sum_j a_{ij}`,
  reference: 'Freeman 1978, Centrality in social networks: conceptual clarification, Social Networks 1',
  convention:
    'Neighbours in the symmetrised graph; with “directed” the sum of in-degree and out-degree, so that mutual links count twice. Normalised by n − 1 (directed 2(n − 1)); then no value in a network of one.',
  options: ['directed', 'normalised'],
  cost: 'n',
  directedByDefault: false,
  run(snapshot, options) {
    const into = degrees(snapshot.in);
    const values = options.directed
      ? degrees(snapshot.out).map((value, node) => value + into[node]!)
      : degrees(snapshot.both);
    const greatest = (snapshot.count - 1) * (options.directed ? 2 : 1);
    return { values: options.normalised ? divided(values, greatest) : values };
  },
};
