import { distanceSteps, visitDistances } from '../paths/waves.ts';
import { forward } from './direction.ts';
import { type Measure, runShared, type Sharing } from './measure.ts';

/** Greatest distance from each node to one that it reaches; 0 where it reaches none. */
export const eccentricities: Sharing = {
  steps: (snapshot, options) => distanceSteps(forward(snapshot, options)),
  part(snapshot, options, share, meter) {
    const most = new Float64Array(snapshot.count);
    const keep = (node: number, distance: number) => {
      most[node] = distance;
    };
    visitDistances(forward(snapshot, options), share, keep, meter);
    return most;
  },
  finish: (_snapshot, _options, sum) => ({ values: sum.map((value) => (value > 0 ? value : Number.NaN)) }),
};

export const eccentricity: Measure = {
  id: 'eccentricity',
  name: 'Eccentricity',
  group: 'position',
  of: 'organisation',
  definition: 'How many links the farthest organisation that it can reach is away.',
  formula: String.raw`e_i = \max_{j \text{ reached}} d_{ij}`,
  reference: 'Hage & Harary 1995, Eccentricity and centrality in networks, Social Networks 17',
  convention:
    'Symmetrised graph; with “directed” the distances along links from it. Only those it can reach count, so a divided network has values too. No value where it reaches no other.',
  options: ['directed'],
  cost: 'n × m ÷ 32',
  directedByDefault: false,
  run: runShared(eccentricities),
  sharing: eccentricities,
};
