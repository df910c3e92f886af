import { groupNote, groupsOf } from './grouped.ts';
import type { Measure } from './measure.ts';
import { modularityOf } from './mixing.ts';

export const modularity: Measure = {
  id: 'modularity',
  name: 'Modularity',
  group: 'network',
  of: 'network',
  definition: 'How many more links lie inside groups than chance would put there, as a share of all links.',
  formula: String.raw`Q = \sum_g \left( e_{gg} - a_g b_g \right)`,
  reference:
    'Newman & Girvan 2004, Finding and evaluating community structure in networks, Physical Review E 69; directed: Leicht & Newman 2008',
  convention:
    'Symmetrised graph; with “directed” a and b are the shares of links that begin and end in a group. Groups are the communities (Louvain, seeded) unless “groupBy” says another attribute, regions at “level”. Organisations without a group and their links are left out. Each linked pair counts 1 unless “weighted”. No value without links.',
  options: ['groupBy', 'level', 'directed', 'weighted', 'seed'],
  cost: 'm',
  directedByDefault: false,
  groupByDefault: 'community',
  run(snapshot, options, groups) {
    const label = groupsOf(snapshot, options, groups);
    return { values: Float64Array.of(modularityOf(snapshot, label, options)), note: groupNote(label) };
  },
};
