import { degrees, divided } from './direction.ts';
import type { Measure } from './measure.ts';

export const inDegree: Measure = {
  id: 'in-degree',
  name: 'In-degree',
  group: 'position',
  of: 'organisation',
  definition: 'From how many other organisations a link comes to it: parents, suppliers, funders.',
  formula: String.raw`k^{\mathrm{in}}_i = \sum_j a_{ji}`,
  reference: 'Freeman 1978, Centrality in social networks: conceptual clarification, Social Networks 1',
  convention:
    'Along the direction of links; a collaboration counts in both directions. Normalised by n − 1; then no value in a network of one.',
  options: ['normalised'],
  cost: 'n',
  run(snapshot, options) {
    const values = degrees(snapshot.in);
    return { values: options.normalised ? divided(values, snapshot.count - 1) : values };
  },
};
