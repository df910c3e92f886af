import { eccentricities } from './eccentricity.ts';
import { type Measure, runShared, type Sharing } from './measure.ts';

const sharing: Sharing = {
  ...eccentricities,
  finish(_snapshot, _options, most) {
    const greatest = most.reduce((a, b) => Math.max(a, b), 0);
    return { values: Float64Array.of(greatest > 0 ? greatest : Number.NaN) };
  },
};

export const diameter: Measure = {
  id: 'diameter',
  name: 'Diameter',
  group: 'network',
  of: 'network',
  definition: 'How many links the two organisations farthest from each other are apart.',
  formula: String.raw`\max_{d_{ij} < \infty} d_{ij}`,
  reference: 'Wasserman & Faust 1994, Social Network Analysis, Cambridge University Press, p. 111',
  convention:
    'Symmetrised graph; with “directed” along links. Over the pairs that are connected at all. No value where none is.',
  options: ['directed'],
  cost: 'n × m ÷ 32',
  directedByDefault: false,
  run: runShared(sharing),
  sharing,
};
