import { trianglesTwice } from './clustering.ts';
import { degrees } from './direction.ts';
import type { Measure } from './measure.ts';

export const transitivity: Measure = {
  id: 'transitivity',
  name: 'Transitivity',
  group: 'network',
  of: 'network',
  definition: 'Of all paths over two links, which share is closed to a triangle.',
  formula: String.raw`\frac{3 \times \text{triangles}}{\text{paths of two links}}`,
  reference:
    'Newman, Strogatz & Watts 2001, Random graphs with arbitrary degree distributions, Physical Review E 64',
  convention: 'Symmetrised graph. No value where there is no path of two links.',
  options: [],
  cost: 'the sum of k² over organisations with k partners',
  run(snapshot) {
    const closed = trianglesTwice(snapshot, {}).reduce((sum, value) => sum + value, 0);
    const paths = degrees(snapshot.both).reduce((sum, k) => sum + k * (k - 1), 0);
    return { values: Float64Array.of(closed / paths) };
  },
};
