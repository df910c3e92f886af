import { elsewhere } from '../../contract/brokerage.ts';
import type { GraphTable, Selection } from '../analytics/table.ts';
import { badRequest } from '../fault.ts';
import type { GroupBy, NameOf } from './naming.ts';

/** So many are listed to choose from. */
const mostListed = 12;

function unknownGroup(groupBy: GroupBy, group: string, known: Iterable<string>) {
  const all = [...known].sort();
  const listed = all.slice(0, mostListed).join(', ');
  const there =
    all.length === 0 ? 'There is none.' : `There are: ${listed}${all.length > mostListed ? ' …' : '.'}`;
  return badRequest('unknown-group', `There is no ${groupBy} "${group}" in what the filter leaves. ${there}`);
}

/** One group against all others. @throws Fault 400 for one that nobody is in */
export function oneAgainstOthers(
  nameOf: NameOf,
  { organisations }: Selection,
  { groupBy, group }: { groupBy: GroupBy; group: string },
): NameOf {
  const known = new Set<string>();
  for (const at of organisations) known.add(nameOf(at)?.group ?? '');
  known.delete('');
  if (!known.has(group)) throw unknownGroup(groupBy, group, known);
  return (organisation) => {
    const own = nameOf(organisation);
    return own === null || own.group === group ? own : { group: elsewhere, name: 'Others' };
  };
}

/** Position of a region. @throws Fault 400 for an unknown code */
export function regionNamed({ regions }: GraphTable, code: string): number {
  const region = regions.code.indexOf(code);
  if (region < 0) throw unknownGroup('region', code, regions.code);
  return region;
}

/** A region with all that lie above it. */
function withAbove({ parent }: GraphTable['regions'], region: number): Set<number> {
  const chain = new Set<number>();
  for (let at = region; at >= 0 && !chain.has(at); at = parent[at]!) chain.add(at);
  return chain;
}

/**
 * One region against everywhere else. Who is placed only in a region above it may lie inside or outside, and has no group; who is placed
 * only in another country lies outside for sure.
 */
export function regionAgainstRest(table: GraphTable, code: string): NameOf {
  const region = regionNamed(table, code);
  const above = withAbove(table.regions, region);
  const inside = { group: code, name: table.regions.name[region]! };
  const outside = { group: elsewhere, name: 'Elsewhere' };
  const of = Array.from({ length: table.regions.count }, (_, own) => {
    if (withAbove(table.regions, own).has(region)) return inside;
    return above.has(own) ? null : outside;
  });
  return (organisation) => {
    const own = table.organisations.region[organisation]!;
    return own < 0 ? null : of[own]!;
  };
}
