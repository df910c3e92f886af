import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Apply } from '../lanczos.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Measure } from './measure.ts';
import { multiplyBoth, spectralValues, sumOf } from './spectral.ts';

/** A Aᵀ: to whom it points, and who else points there. */
export const hubMatrix = (snapshot: Snapshot, options: MeasureOptions): Apply =>
  multiplyBoth(snapshot.in, snapshot.out, options);

export const hub: Measure = {
  id: 'hub',
  name: 'Hub score',
  group: 'position',
  of: 'organisation',
  definition: 'How far it points to good authorities: a parent of many firms that others point to as well.',
  formula: String.raw`h = \lambda^{-1} A A^{\mathsf T} h`,
  reference: 'Kleinberg 1999, Authoritative sources in a hyperlinked environment, Journal of the ACM 46',
  convention:
    'Along the direction of links; a collaboration counts in both directions. Greatest eigenvalue, values summing to 1; where it is manifold, what iteration from equal values tends to. Each linked pair counts 1 unless “weighted”. No value in a network without links.',
  options: ['weighted'],
  cost: 'm × some hundred steps',
  run: (snapshot, options) => spectralValues(hubMatrix(snapshot, options), snapshot.out, sumOf),
};
