import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Apply } from '../lanczos.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Measure } from './measure.ts';
import { multiplyBoth, spectralValues, sumOf } from './spectral.ts';

/** Aᵀ A: who points to it, and where else they point. */
export const authorityMatrix = (snapshot: Snapshot, options: MeasureOptions): Apply =>
  multiplyBoth(snapshot.out, snapshot.in, options);

export const authority: Measure = {
  id: 'authority',
  name: 'Authority score',
  group: 'position',
  of: 'organisation',
  definition: 'How far good hubs point to it.',
  formula: String.raw`a = \lambda^{-1} A^{\mathsf T} A\, a`,
  reference: 'Kleinberg 1999, Authoritative sources in a hyperlinked environment, Journal of the ACM 46',
  convention:
    'Along the direction of links; a collaboration counts in both directions. Greatest eigenvalue, values summing to 1; where it is manifold, what iteration from equal values tends to. Each linked pair counts 1 unless “weighted”. No value in a network without links.',
  options: ['weighted'],
  cost: 'm × some hundred steps',
  run: (snapshot, options) => spectralValues(authorityMatrix(snapshot, options), snapshot.out, sumOf),
};
