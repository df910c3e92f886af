import type { Measure } from './measure.ts';

export const density: Measure = {
  id: 'density',
  name: 'Density',
  group: 'network',
  of: 'network',
  definition: 'Which share of the possible links there is.',
  formula: String.raw`\frac{m}{n(n-1)}`,
  reference: 'Wasserman & Faust 1994, Social Network Analysis, Cambridge University Press, p. 101',
  convention:
    'Along the direction of links, a collaboration counting in both; with “directed” off linked pairs by all pairs. No value below two organisations.',
  options: ['directed'],
  cost: '1',
  directedByDefault: true,
  run({ count, out, both }, options) {
    const arcs = options.directed ? out.target.length : both.target.length;
    return { values: Float64Array.of(count > 1 ? arcs / (count * (count - 1)) : Number.NaN) };
  },
};
