import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Snapshot } from '../snapshot.ts';
import { degrees, divided } from './direction.ts';
import type { Measure } from './measure.ts';

/** The degree of an organisation that is linked with all others. */
export function greatestDegree({ count }: Snapshot, { directed }: MeasureOptions): number {
  return (count - 1) * (directed ? 2 : 1);
}

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
    return { values: options.normalised ? divided(values, greatestDegree(snapshot, options)) : values };
  },
};
