import type { Measure } from './measure.ts';
import { lengthOf, multiply, spectralValues } from './spectral.ts';

export const eigenvector: Measure = {
  id: 'eigenvector',
  name: 'Eigenvector centrality',
  group: 'position',
  of: 'organisation',
  definition: 'How well linked its partners are, theirs in turn, and so on: linked to the well linked.',
  formula: String.raw`x_i = \frac{1}{\lambda} \sum_j a_{ij} x_j`,
  reference:
    'Bonacich 1972, Factoring and weighting approaches to status scores, Journal of Mathematical Sociology 2',
  convention:
    'Symmetrised graph, greatest eigenvalue λ, squares summing to 1. In a divided network only the part with the greatest λ has values above 0; where several parts share it, what iteration from equal values tends to. Each linked pair counts 1 unless “weighted”. No value in a network without links.',
  options: ['weighted'],
  cost: 'm × some hundred steps',
  run: ({ both }, options) => spectralValues(multiply(both, options), both, lengthOf),
};
