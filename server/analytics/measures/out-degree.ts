import { degrees, divided } from './direction.ts';
import type { Measure } from './measure.ts';

export const outDegree: Measure = {
  id: 'out-degree',
  name: 'Out-degree',
  group: 'position',
  of: 'organisation',
  definition: 'To how many other organisations a link goes from it: children, customers, those it funds.',
  formula: String.raw`k^{\mathrm{out}}_i = \sum_j a_{ij}`,
  reference: 'Freeman 1978, Centrality in social networks: conceptual clarification, Social Networks 1',
  convention:
    'Along the direction of links; a collaboration counts in both directions. Normalised by n − 1; then no value in a network of one.',
  options: ['normalised'],
  cost: 'n',
  run(snapshot, options) {
    const values = degrees(snapshot.out);
    return { values: options.normalised ? divided(values, snapshot.count - 1) : values };
  },
};
