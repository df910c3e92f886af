import type { IndicatorDescriptor } from '../../../contract/region-profile.ts';
import type { Indicator } from '../profile/indicator.ts';
import { births, knownParentage } from './births.ts';
import { cooperationChannel, mobilityChannel, spinoffChannel } from './channels.ts';

/** Every indicator there is, in the order of a scorecard; the API and docs/measures.md are made from this list. */
export const indicators: readonly Indicator[] = [
  births,
  knownParentage,
  spinoffChannel,
  mobilityChannel,
  cooperationChannel,
];

/** An indicator in words, as the API gives it. */
export function describeIndicator({ run: _run, ...words }: Indicator): IndicatorDescriptor {
  return words;
}
