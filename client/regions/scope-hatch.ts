import type { Scope } from '../../contract/vocabulary.ts';
import type { Hatch } from '../ui/figures/chart.ts';

/** How boxes of a scope are told apart beside their colour. */
export const scopeHatch: Record<Scope, Hatch> = {
  'intra-regional': 'none',
  national: 'rising',
  international: 'upright',
  unknown: 'hollow',
};
