import type { Analytics } from '../analytics/analytics.ts';
import type { Selection } from '../analytics/table.ts';
import { Fault, notFound } from '../fault.ts';
import { type Grouping, type Groups, groupSelection, nameGroups } from './grouping.ts';
import type { NameOf } from './naming.ts';

/** Position of an organisation in the table. @throws Fault 404 saying why it is not in the selection */
export function positionOf({ table, organisations }: Selection, id: string): number {
  const organisation = table.indexOf.get(id);
  if (organisation === undefined) throw notFound('organisation', id);
  if (organisations.includes(organisation)) return organisation;
  throw new Fault(404, 'not-in-selection', `"${id}" is left out by the filter; loosen it.`);
}

/** Node of an organisation in the grouping. @throws Fault 404 saying why it is not there */
export function nodeOf(selection: Selection, grouping: Grouping, id: string): number {
  const node = grouping.selection.organisations.indexOf(positionOf(selection, id));
  if (node >= 0) return node;
  const message = `"${id}" has no group of this sort, so it has no role; group by something else, or choose a coarser level.`;
  throw new Fault(404, 'not-in-selection', message);
}

/** A selection parted into groups, and how. */
export async function grouped(
  analytics: Analytics,
  whole: Selection,
  groups: Groups,
  signal: AbortSignal,
): Promise<{ nameOf: NameOf; grouping: Grouping }> {
  const nameOf = await nameGroups(analytics, whole, groups, signal);
  return { nameOf, grouping: groupSelection(whole, nameOf) };
}
