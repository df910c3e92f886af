import { distanceSteps, visitDistances } from '../paths/waves.ts';
import { forward } from './direction.ts';
import { type Measure, runShared, type Sharing } from './measure.ts';

const sharing: Sharing = {
  steps: (snapshot, options) => distanceSteps(forward(snapshot, options)),
  part(snapshot, options, share, meter) {
    const sums = new Float64Array(2);
    const add = (_: number, distance: number, count: number) => {
      sums[0]! += distance * count;
      sums[1]! += count;
    };
    visitDistances(forward(snapshot, options), share, add, meter);
    return sums;
  },
  finish: (snapshot, _options, [total, pairs]) => {
    const all = snapshot.count * (snapshot.count - 1);
    const share = all > 0 ? ((pairs! / all) * 100).toFixed(1) : '0';
    return { values: Float64Array.of(total! / pairs!), note: `${share} % of the pairs are connected.` };
  },
};

export const meanDistance: Measure = {
  id: 'mean-distance',
  name: 'Mean distance',
  group: 'network',
  of: 'network',
  definition: 'How many links two organisations are apart, in the mean.',
  formula: String.raw`\frac{\sum_{d_{ij} < \infty} d_{ij}}{|\{ ij : d_{ij} < \infty \}|}`,
  reference: 'Watts & Strogatz 1998, Collective dynamics of small-world networks, Nature 393',
  convention:
    'Symmetrised graph; with “directed” along links. Over the pairs that are connected at all. No value where none is.',
  options: ['directed'],
  cost: 'n × m ÷ 32',
  directedByDefault: false,
  run: runShared(sharing),
  sharing,
};
