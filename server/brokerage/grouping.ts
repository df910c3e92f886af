import type { BrokerGroup } from '../../contract/brokerage.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { sharedInt32 } from '../analytics/shared.ts';
import type { Selection } from '../analytics/table.ts';
import { oneAgainstOthers, regionAgainstRest, regionNamed } from './against.ts';
import { communityNamer } from './communities.ts';
import { type GroupBy, type NameOf, namerOf } from './naming.ts';

/** What the groups are. */
export interface Groups {
  groupBy: GroupBy;
  /** The one group that is set against all others. */
  group?: string | undefined;
  level: number;
  /** Of the communities. */
  seed: number;
}

/** A selection less the organisations without a group. */
export interface Grouping {
  selection: Selection;
  /** Position in `groups` of each organisation of the selection; on shared memory. */
  group: Int32Array;
  groups: BrokerGroup[];
  /** Positions in the table of the organisations without a group. */
  leftOut: Int32Array;
}

/** Keeps the organisations wanted and the links whose ends are both kept. */
function narrowed(selection: Selection, wanted: Uint8Array): Selection {
  const { table } = selection;
  const organisations = selection.organisations.filter((organisation) => wanted[organisation] === 1);
  if (organisations.length === selection.organisations.length) return selection;
  const { source, target } = table.links;
  const links = selection.links.filter((link) => wanted[source[link]!] === 1 && wanted[target[link]!] === 1);
  return { table, organisations, links };
}

/** Parts a selection into groups; the greatest group first. */
export function groupSelection(selection: Selection, nameOf: NameOf): Grouping {
  const groups = new Map<string, BrokerGroup>();
  const wanted = new Uint8Array(selection.table.organisations.count);
  for (const organisation of selection.organisations) {
    const found = nameOf(organisation);
    if (!found) continue;
    const group = groups.get(found.group) ?? { ...found, organisations: 0 };
    groups.set(found.group, group);
    group.organisations++;
    wanted[organisation] = 1;
  }
  const kept = narrowed(selection, wanted);
  const ordered = [...groups.values()].sort(
    (x, y) => y.organisations - x.organisations || (x.group < y.group ? -1 : 1),
  );
  const place = new Map(ordered.map(({ group }, index) => [group, index]));
  const group = sharedInt32(kept.organisations.length);
  kept.organisations.forEach((organisation, node) => {
    group[node] = place.get(nameOf(organisation)!.group)!;
  });
  const leftOut = selection.organisations.filter((organisation) => wanted[organisation] === 0);
  return { selection: kept, group, groups: ordered, leftOut };
}

/** How organisations get their groups. Communities are those of the whole selection. @throws Fault 400 for an unknown group */
export async function nameGroups(
  analytics: Analytics,
  whole: Selection,
  { groupBy, group, level, seed }: Groups,
  signal: AbortSignal,
): Promise<NameOf> {
  if (groupBy === 'region' && group !== undefined) return regionAgainstRest(whole.table, group);
  const named = async () => {
    if (groupBy !== 'community') return namerOf(whole.table, groupBy, level);
    const [found] = await analytics.measure(whole, ['community'], { seed }, signal);
    return communityNamer(whole, found!.values);
  };
  const nameOf = await named();
  return group === undefined ? nameOf : oneAgainstOthers(nameOf, whole, { groupBy, group });
}

/** The level at which links are told apart: a region set against the rest brings its own. */
export function levelOf({ table }: Selection, { groupBy, group, level }: Groups): number {
  return groupBy === 'region' && group !== undefined
    ? table.regions.level[regionNamed(table, group)]!
    : level;
}
