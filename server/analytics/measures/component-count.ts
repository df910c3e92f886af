import { type Components, connectedComponents } from './components.ts';
import type { Measure, Measured } from './measure.ts';

/** How many there are, and the size of the largest. */
export function measuredCount({ sizes }: Components): Measured {
  const note = sizes.length > 0 ? `The largest has ${sizes[0]} organisations.` : undefined;
  return { values: Float64Array.of(sizes.length), note };
}

export const componentCount: Measure = {
  id: 'components',
  name: 'Components',
  group: 'network',
  of: 'network',
  definition: 'Into how many parts without a link between them the network falls.',
  formula: 'c(G)',
  reference: 'Wasserman & Faust 1994, Social Network Analysis, Cambridge University Press, p. 109',
  convention: 'Symmetrised graph. An organisation without links is a part of its own.',
  options: [],
  cost: 'm',
  run: ({ both }) => measuredCount(connectedComponents(both)),
};
