import type { Rows } from '../rows.ts';
import type { Measure } from './measure.ts';

/** Neighbours that two ascending rows share, over all nodes. */
function common(a: Rows, b: Rows): number {
  let shared = 0;
  for (let node = 0; node < a.count; node++) {
    let [i, j] = [a.start[node]!, b.start[node]!];
    while (i < a.start[node + 1]! && j < b.start[node + 1]!) {
      const difference = a.target[i]! - b.target[j]!;
      if (difference === 0) shared++;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
  }
  return shared;
}

export const reciprocity: Measure = {
  id: 'reciprocity',
  name: 'Reciprocity',
  group: 'network',
  of: 'network',
  definition: 'Which share of the links is returned.',
  formula: String.raw`\frac{|\{ ij : a_{ij} a_{ji} > 0 \}|}{|\{ ij : a_{ij} > 0 \}|}`,
  reference:
    'Newman, Forrest & Balthrop 2002, Email networks and the spread of computer viruses, Physical Review E 66',
  convention:
    'Along the direction of links; a collaboration counts in both directions, and so as returned. No value without links.',
  options: [],
  cost: 'm',
  run: (snapshot) => ({
    values: Float64Array.of(common(snapshot.out, snapshot.in) / snapshot.out.target.length),
  }),
};
