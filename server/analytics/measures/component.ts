import { connectedComponents } from './components.ts';
import type { Measure } from './measure.ts';

export const component: Measure = {
  id: 'component',
  name: 'Component',
  group: 'groups',
  of: 'organisation',
  definition: 'Which connected part of the network it belongs to: 1 is the largest.',
  formula: String.raw`i \sim j \iff d_{ij} < \infty`,
  reference: 'Wasserman & Faust 1994, Social Network Analysis, Cambridge University Press, p. 109',
  convention:
    'Symmetrised graph. Numbered by size; of equal ones the one with the organisation whose id comes first.',
  options: [],
  cost: 'm',
  run: ({ both }) => ({ values: Float64Array.from(connectedComponents(both).of, (id) => id + 1) }),
};
