import type { NetworkOrganisation } from '../../contract/network.ts';
import type { Values } from './values.ts';

type Member = Pick<NetworkOrganisation, 'id' | 'name' | 'links'>;

/** The more linked comes first; of two with as many links the one whose id does. */
function leads(one: Member, other: Member): boolean {
  return one.links > other.links || (one.links === other.links && one.id < other.id);
}

/** How often each stands there. */
function tally<T>(all: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const around = 'Around ';

/** The organisation a community is called after, if it is called so. */
export function leaderIn(name: string): string | undefined {
  return name.startsWith(around) ? name.slice(around.length) : undefined;
}

/**
 * What communities are called, by their number: after the member with most links under the filter, as Bridges does. What is hidden counts,
 * so that hiding renames nothing. Two of one name have their numbers, too.
 */
export function communityNames(members: readonly Member[], communities: Values): Map<number, string> {
  const first = new Map<number, Member>();
  // Of a large network the foremost are members here, and the others count, too.
  const sizes = tally(communities.values());
  for (const one of members) {
    const number = communities.get(one.id) ?? null;
    if (number === null) continue;
    const known = first.get(number);
    if (!known || leads(one, known)) first.set(number, one);
  }
  const names = [...first].map(
    ([number, { name }]) => [number, sizes.get(number) === 1 ? `${name} alone` : `${around}${name}`] as const,
  );
  const times = tally(names.map(([, name]) => name));
  return new Map(
    names.map(([number, name]) => [number, times.get(name) === 1 ? name : `${name} (${number})`]),
  );
}
