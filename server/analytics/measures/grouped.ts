import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Snapshot } from '../snapshot.ts';
import { communities } from './louvain.ts';

/** The group of each node, −1 for none: as given, or the communities where `groupBy` says so. */
export function groupsOf(
  snapshot: Snapshot,
  options: MeasureOptions,
  given: Int32Array | undefined,
): Int32Array {
  if (options.groupBy === 'community') return communities(snapshot, options).of;
  if (given === undefined) throw new Error('A grouping by attribute needs the groups of the organisations');
  return given;
}

/** What the reader has to know of the grouping. */
export function groupNote(label: Int32Array): string {
  const without = label.reduce((sum, id) => sum + (id < 0 ? 1 : 0), 0);
  const groups = new Set(label.filter((id) => id >= 0)).size;
  return `${groups} groups; ${without} organisations without one were left out.`;
}
