import type { Selection } from '../analytics/table.ts';
import type { NameOf } from './naming.ts';

/** Links of each organisation of the table, loops aside. */
function linksOf({ table, links }: Selection): Uint32Array {
  const { source, target } = table.links;
  const count = new Uint32Array(table.organisations.count);
  for (const link of links) {
    if (source[link] === target[link]) continue;
    count[source[link]!]!++;
    count[target[link]!]!++;
  }
  return count;
}

/** Number and name of each community: its most linked member, by whom it is known, and whether that is all. */
function names(selection: Selection, number: Int32Array): Map<number, string> {
  const { id, name } = selection.table.organisations;
  const links = linksOf(selection);
  const first = new Map<number, number>();
  const members = new Map<number, number>();
  for (const at of selection.organisations) {
    const own = number[at]!;
    members.set(own, (members.get(own) ?? 0) + 1);
    const known = first.get(own);
    const leads =
      known === undefined ||
      links[at]! > links[known]! ||
      (links[at] === links[known] && id[at]! < id[known]!);
    if (leads) first.set(own, at);
  }
  const said = (own: number, at: number) =>
    members.get(own) === 1 ? `${name[at]} alone` : `Community ${own}, around ${name[at]}`;
  return new Map([...first].map(([own, at]) => [own, said(own, at)]));
}

/** Groups by community: `values` are those of the measure of that name, in the order of the selection. */
export function communityNamer(selection: Selection, values: Float64Array): NameOf {
  const number = new Int32Array(selection.table.organisations.count);
  selection.organisations.forEach((at, node) => {
    number[at] = values[node]!;
  });
  const named = names(selection, number);
  return (organisation) => {
    const own = number[organisation]!;
    return own === 0 ? null : { group: String(own), name: named.get(own)! };
  };
}
