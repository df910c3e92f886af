import type { groupings } from '../../contract/brokerage.ts';
import { kinds, sectors } from '../../contract/vocabulary.ts';
import { regionsAt } from '../analytics/scope.ts';
import { sharedInt32 } from '../analytics/shared.ts';
import type { GraphTable, Selection } from '../analytics/table.ts';

export type GroupBy = (typeof groupings)[number];

export interface Group {
  /** Region code, kind, sector or industry. */
  group: string;
  name: string;
  organisations: number;
}

/** A selection less the organisations without a group. */
export interface Grouping {
  selection: Selection;
  /** Position in `groups` of each organisation of the selection; on shared memory. */
  group: Int32Array;
  groups: Group[];
  /** Organisations without a group. */
  leftOut: number;
}

/** "public-lab" → "Public lab". */
const spelledOut = (word: string) => (word.charAt(0).toUpperCase() + word.slice(1)).replaceAll('-', ' ');

type NameOf = (organisation: number) => { group: string; name: string } | null;

function inWords(words: readonly string[], codes: Uint8Array): NameOf {
  return (organisation) => {
    const word = words[codes[organisation]!];
    return word === undefined ? null : { group: word, name: spelledOut(word) };
  };
}

/** The group of an organisation of the table, null for none. */
function namerOf(table: GraphTable, groupBy: GroupBy, level: number): NameOf {
  const { kind, sector, industry } = table.organisations;
  if (groupBy === 'kind') return inWords(kinds, kind);
  if (groupBy === 'sector') return inWords(sectors, sector);
  if (groupBy === 'industry') {
    return (organisation) => {
      const name = industry[organisation];
      return name ? { group: name, name } : null;
    };
  }
  const at = regionsAt(table, level);
  const { code, name } = table.regions;
  return (organisation) => {
    const region = at[organisation]!;
    return region < 0 ? null : { group: code[region]!, name: name[region]! };
  };
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
export function groupSelection(selection: Selection, groupBy: GroupBy, level: number): Grouping {
  const nameOf = namerOf(selection.table, groupBy, level);
  const groups = new Map<string, Group>();
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
  const leftOut = selection.organisations.length - kept.organisations.length;
  return { selection: kept, group, groups: ordered, leftOut };
}
