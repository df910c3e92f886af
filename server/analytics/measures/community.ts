import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Components } from './components.ts';
import { communities } from './louvain.ts';
import type { Measure, Measured } from './measure.ts';
import { modularityOf } from './mixing.ts';

/** The communities of a division, and how good it is. */
export function measuredCommunities(
  snapshot: Snapshot,
  { of }: Components,
  options: MeasureOptions,
): Measured {
  const modularity = modularityOf(snapshot, of, { weighted: options.weighted, directed: false });
  const values = Float64Array.from(of, (id) => id + 1);
  return Number.isNaN(modularity) ? { values } : { values, note: `Modularity ${modularity.toFixed(3)}.` };
}

export const community: Measure = {
  id: 'community',
  name: 'Community',
  group: 'groups',
  of: 'organisation',
  definition:
    'Which group of organisations with more links inside than chance would give it belongs to: 1 is the largest.',
  formula: String.raw`\arg\max_c \; \frac{1}{2m} \sum_{ij} \left( a_{ij} - \frac{k_i k_j}{2m} \right) [\, c_i = c_j \,]`,
  reference:
    'Blondel, Guillaume, Lambiotte & Lefebvre 2008, Fast unfolding of communities in large networks, Journal of Statistical Mechanics P10008',
  convention:
    'Symmetrised graph, Louvain’s method with resolution 1: a good division, not provably the best; the same seed gives the same one. Numbered by size. Each linked pair counts 1 unless “weighted”. An organisation without links is a community of its own.',
  options: ['weighted', 'seed'],
  cost: 'm × some ten passes',
  run: (snapshot, options) => measuredCommunities(snapshot, communities(snapshot, options), options),
};
