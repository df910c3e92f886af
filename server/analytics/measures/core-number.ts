import { offsets, sortedBy } from '../counting-sort.ts';
import type { Rows } from '../rows.ts';
import { degrees } from './direction.ts';
import type { Measure } from './measure.ts';

/** Removes nodes by ascending degree, lowering their neighbours' (Batagelj & Zaveršnik 2003); what remains of each is its core number. */
function coreNumbers({ count, start, target }: Rows, degree: Float64Array): Float64Array {
  const core = Int32Array.from(degree);
  const most = core.reduce((a, b) => Math.max(a, b), 0);
  const order = sortedBy(Int32Array.from(core.keys()), core, most + 1);
  const begin = offsets(most + 1, core);
  const place = new Int32Array(count);
  order.forEach((node, at) => {
    place[node] = at;
  });
  for (const node of order) {
    for (let a = start[node]!; a < start[node + 1]!; a++) {
      const other = target[a]!;
      if (core[other]! <= core[node]!) continue;
      // Changes places with the first of its degree, and so moves into the run below.
      const first = order[begin[core[other]!]!]!;
      const [from, to] = [place[other]!, begin[core[other]!]!];
      [order[from], order[to]] = [first, other];
      [place[first], place[other]] = [from, to];
      begin[core[other]!]!++;
      core[other]!--;
    }
  }
  return Float64Array.from(core);
}

export const coreNumber: Measure = {
  id: 'core-number',
  name: 'Core number',
  group: 'position',
  of: 'organisation',
  definition:
    'The greatest k such that it belongs to a part of the network in which everyone has at least k partners.',
  formula: String.raw`\max \{ k : i \in k\text{-core} \}`,
  reference: 'Seidman 1983, Network structure and minimum degree, Social Networks 5',
  convention: 'Symmetrised graph. 0 for organisations without links.',
  options: [],
  cost: 'm',
  run: ({ both }) => ({ values: coreNumbers(both, degrees(both)) }),
};
