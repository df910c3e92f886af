import type { NetworkOrganisation } from '../../contract/network.ts';
import type { Values } from './values.ts';

type Member = Pick<NetworkOrganisation, 'id' | 'name' | 'links'>;

/** The more linked comes first; of two with as many links the one whose id does. */
function leads(one: Member, other: Member): boolean {
  return one.links > other.links || (one.links === other.links && one.id < other.id);
}

/**
 * What communities are called, by their number: after the member with most links under the filter, as Bridges does. What is hidden counts,
 * so that hiding renames nothing.
 */
export function communityNames(members: readonly Member[], communities: Values): Map<number, string> {
  const first = new Map<number, Member>();
  const sizes = new Map<number, number>();
  // Of a large network the foremost are members here, and the others count, too.
  for (const number of communities.values())
    if (number !== null) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  for (const one of members) {
    const number = communities.get(one.id) ?? null;
    if (number === null) continue;
    const known = first.get(number);
    if (!known || leads(one, known)) first.set(number, one);
  }
  const called = ([number, { name }]: [number, Member]) =>
    [number, sizes.get(number) === 1 ? `${name} alone` : `Around ${name}`] as const;
  return new Map([...first].map(called));
}
