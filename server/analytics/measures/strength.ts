import { mixedUnits } from '../weights.ts';
import { strengths } from './direction.ts';
import type { Measure } from './measure.ts';

export const strength: Measure = {
  id: 'strength',
  name: 'Strength',
  group: 'position',
  of: 'organisation',
  definition:
    'The weights of all its links together: the people of a worker flow, the weight of a link that has one, 1 for any other link. A sum over several link types mixes these units, and says so.',
  formula: String.raw`s_i = \sum_j w_{ij}`,
  reference:
    'Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, The architecture of complex weighted networks, PNAS 101',
  convention:
    'Symmetrised graph: each link counts once at both of its ends. With “directed” the sum over links in and links out, where a collaboration counts in both directions.',
  options: ['directed'],
  cost: 'm',
  directedByDefault: false,
  run(snapshot, options) {
    const note = mixedUnits(snapshot.weights);
    if (!options.directed) return { values: strengths(snapshot.both), note };
    const into = strengths(snapshot.in);
    return { values: strengths(snapshot.out).map((value, node) => value + into[node]!), note };
  },
};
