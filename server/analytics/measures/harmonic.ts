import { distanceSteps, visitDistances } from '../paths/waves.ts';
import { backward, divided } from './direction.ts';
import { type Measure, runShared, type Sharing } from './measure.ts';

export const sharing: Sharing = {
  steps: (snapshot, options) => distanceSteps(backward(snapshot, options)),
  part(snapshot, options, share, meter) {
    const sum = new Float64Array(snapshot.count);
    const add = (node: number, distance: number, count: number) => {
      sum[node]! += count / distance;
    };
    visitDistances(backward(snapshot, options), share, add, meter);
    return sum;
  },
  finish: (snapshot, options, sum) => ({
    values: options.normalised ? divided(sum, snapshot.count - 1) : sum,
  }),
};

export const harmonic: Measure = {
  id: 'harmonic',
  name: 'Harmonic centrality',
  group: 'position',
  of: 'organisation',
  definition:
    'How near the others are: the sum of the inverse distances, to which those out of reach add nothing.',
  formula: String.raw`h_i = \sum_{j \ne i} \frac{1}{d_{ji}}`,
  reference: 'Marchiori & Latora 2000, Harmony in the small-world, Physica A 285; Rochat 2009',
  convention:
    'Symmetrised graph; with “directed” the distances along links from the others to it. Every link is one step long. Normalised by n − 1; then no value in a network of one.',
  options: ['directed', 'normalised'],
  cost: 'n × m ÷ 32',
  directedByDefault: false,
  run: runShared(sharing),
  sharing,
};
