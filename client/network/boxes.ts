import type { NetworkOrganisation } from '../../contract/network.ts';
import type { NetworkState } from '../state/state.ts';
import { kindLabel } from '../ui/palette.ts';
import { leaderIn } from './community-names.ts';
import type { Values } from './values.ts';

/** A box before it has a place: what its members have in common. */
export interface Box {
  id: string;
  name: string;
  /** The same in fewer words, for a small box. */
  short?: string;
  /** Its members are only known to lie somewhere in it, or nothing is known. */
  vague: boolean;
}

type Grouping = NetworkState['boxes'];

const nowhere: Box = { id: '?', name: 'No region known', vague: true };
const noSector: Box = { id: '?', name: 'No sector known', vague: true };
const sectorName = { manufacturing: 'Manufacturing', services: 'Services', research: 'Research' } as const;

/** The region at the filter's level; else the coarser one it is placed in; else a box for what has no region. */
function regionBox(organisation: NetworkOrganisation, names: ReadonlyMap<string, string>): Box {
  const code = organisation.box ?? organisation.region;
  if (code === null) return nowhere;
  return { id: code, name: names.get(code) ?? code, vague: organisation.box === null };
}

const noCommunity: Box = { id: '?', name: 'In no community', vague: true };

/** Known by the number that the measure `community` gives. */
function communityBox(id: string, { communities, communityNames }: BoxSources): Box {
  const found = communities?.get(id) ?? null;
  if (found === null) return noCommunity;
  const name = communityNames.get(found) ?? `Community ${found}`;
  return { id: String(found), name, short: leaderIn(name), vague: false };
}

function boxOf(organisation: NetworkOrganisation, grouping: Grouping, sources: BoxSources): Box | null {
  if (grouping === 'region') return regionBox(organisation, sources.names);
  if (grouping === 'community') return communityBox(organisation.id, sources);
  if (grouping === 'kind') return { id: organisation.kind, name: kindLabel[organisation.kind], vague: false };
  if (grouping === 'none') return null;
  const { sector } = organisation;
  return sector === null ? noSector : { id: sector, name: sectorName[sector], vague: false };
}

/** What boxes are made from, beside the organisations themselves. */
export interface BoxSources {
  /** Of regions, by code. */
  names: ReadonlyMap<string, string>;
  /** Values of the measure `community`. */
  communities: Values | undefined;
  /** What they are called, by their number. */
  communityNames: ReadonlyMap<number, string>;
}

export interface Boxes {
  /** The fullest first. */
  list: Box[];
  /** By organisation id; null where there are no boxes. */
  of: Map<string, string | null>;
  /** Members by box id. */
  counts: Map<string, number>;
}

/** Which box each organisation is drawn in. */
export function boxesOf(
  organisations: readonly NetworkOrganisation[],
  grouping: Grouping,
  sources: BoxSources,
): Boxes {
  const found = new Map<string, Box>();
  const counts = new Map<string, number>();
  const of = new Map<string, string | null>();
  for (const organisation of organisations) {
    const box = boxOf(organisation, grouping, sources);
    of.set(organisation.id, box?.id ?? null);
    if (!box) continue;
    found.set(box.id, box);
    counts.set(box.id, (counts.get(box.id) ?? 0) + 1);
  }
  const list = [...found.values()].sort(
    (a, b) => counts.get(b.id)! - counts.get(a.id)! || (a.id < b.id ? -1 : 1),
  );
  return { list, of, counts };
}
