import { groupNote, groupsOf } from './grouped.ts';
import type { Measure } from './measure.ts';
import { mixingOf } from './mixing.ts';

export const assortativity: Measure = {
  id: 'assortativity',
  name: 'Assortativity',
  group: 'network',
  of: 'network',
  definition:
    'Whether like is linked with like: 1 when every link lies inside a group, 0 when as many as by chance.',
  formula: String.raw`r = \frac{\sum_g e_{gg} - \sum_g a_g b_g}{1 - \sum_g a_g b_g}`,
  reference: 'Newman 2003, Mixing patterns in networks, Physical Review E 67',
  convention:
    'Symmetrised graph unless “directed”. Groups are regions at “level” unless “groupBy” says kind, sector, industry or community. Organisations without a group and their links are left out. Each linked pair counts 1 unless “weighted”. No value without links, or when all begin and end in one group.',
  options: ['groupBy', 'level', 'directed', 'weighted', 'seed'],
  cost: 'm',
  directedByDefault: false,
  groupByDefault: 'region',
  run(snapshot, options, groups) {
    const label = groupsOf(snapshot, options, groups);
    const { inside, expected } = mixingOf(snapshot, label, options);
    const value = expected < 1 ? (inside - expected) / (1 - expected) : Number.NaN;
    return { values: Float64Array.of(value), note: groupNote(label) };
  },
};
