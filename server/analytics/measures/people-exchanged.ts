import { workerFlow } from '../weights.ts';
import type { Measure } from './measure.ts';

export const peopleExchanged: Measure = {
  id: 'people-exchanged',
  name: 'People exchanged',
  group: 'position',
  of: 'organisation',
  definition:
    'People who moved to it or from it by worker flows: the strength of these links alone, so that its unit is people.',
  formula: String.raw`x_i = \sum_j (c_{ij} + c_{ji}), \quad c_{ij} \text{ the people who moved from } i \text{ to } j`,
  reference:
    'Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, The architecture of complex weighted networks, PNAS 101',
  convention:
    'The counts of all worker flows of an organisation that the filter leaves, in and out; a flow without count is one person, people who stay at it are left out. No value where the filter leaves no worker flow.',
  options: [],
  cost: 'm',
  run({ weights: { people, types } }) {
    const hasFlows = types.some(({ links }, type) => type === workerFlow && links > 0);
    return { values: hasFlows ? people : people.map(() => Number.NaN) };
  },
};
