import { distanceSteps, visitDistances } from '../paths/waves.ts';
import { backward } from './direction.ts';
import { type Measure, runShared, type Sharing } from './measure.ts';

export const sharing: Sharing = {
  steps: (snapshot, options) => distanceSteps(backward(snapshot, options)),
  part(snapshot, options, share, meter) {
    const [reached, total] = [new Float64Array(snapshot.count), new Float64Array(snapshot.count)];
    const add = (node: number, distance: number, count: number) => {
      reached[node]! += count;
      total[node]! += distance * count;
    };
    visitDistances(backward(snapshot, options), share, add, meter);
    return reached.map((count, node) =>
      count > 0 ? (count / total[node]!) * (count / (snapshot.count - 1)) : 0,
    );
  },
  finish: (_snapshot, _options, sum) => ({ values: sum.map((value) => (value > 0 ? value : Number.NaN)) }),
};

export const closeness: Measure = {
  id: 'closeness',
  name: 'Closeness',
  group: 'position',
  of: 'organisation',
  definition:
    'How near the others are: the inverse of the mean distance to those it can reach, times the share of others that it can.',
  formula: String.raw`c_i = \frac{r_i}{n-1} \cdot \frac{r_i}{\sum_{j \text{ reached}} d_{ji}}`,
  reference: 'Wasserman & Faust 1994, Social Network Analysis, Cambridge University Press, p. 201',
  convention:
    'Symmetrised graph; with “directed” the distances along links from the others to it. Every link is one step long. r is the number of others reached, so that parts of a divided network can be compared. No value where no other is reached.',
  options: ['directed'],
  cost: 'n × m ÷ 32',
  directedByDefault: false,
  run: runShared(sharing),
  sharing,
};
