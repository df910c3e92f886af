import type { MeasureOptions } from '../../../contract/measures.ts';
import { nearbyOrder } from '../paths/arcs.ts';
import { type Bundle, createBundle, load, searchAll } from '../paths/bundle.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Meter } from '../tasks.ts';
import { forward } from './direction.ts';
import { type Share, turnsOf } from './measure.ts';

/** A bundle that has searched the whole graph, along links or both ways, from a share of its organisations; `takeUp` sums. */
export function searchWhole(
  snapshot: Snapshot,
  options: MeasureOptions,
  share: Share,
  takeUp: (bundle: Bundle) => void,
  meter?: Meter,
): Bundle {
  const arcs = forward(snapshot, options);
  const bundle = createBundle([arcs]);
  load(bundle, arcs, new Float64Array(snapshot.count).fill(1));
  meter?.expect(turnsOf(share, Math.ceil(snapshot.count / bundle.width)));
  searchAll(bundle, nearbyOrder(snapshot.both), share, takeUp, meter);
  return bundle;
}
