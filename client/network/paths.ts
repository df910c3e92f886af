import type { NetworkLink } from '../../contract/network.ts';

/** From one organisation of a path to the next. */
export interface Step {
  from: string;
  to: string;
  /** All links between the two. */
  links: readonly NetworkLink[];
}

export interface ShortestPaths {
  /** Links from end to end. */
  length: number;
  /** How many shortest paths there are; `paths` has the first of them. */
  count: number;
  paths: Step[][];
  /** Organisations on any of them, the two ends first. */
  nodes: string[];
  /** Ids of the links on any of them. */
  links: string[];
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, readonly NetworkLink[]>>;

/** Links by their two ends, whichever way they point. */
function neighboursOf(links: readonly NetworkLink[]): Neighbours {
  const all = new Map<string, Map<string, NetworkLink[]>>();
  const add = (one: string, other: string, link: NetworkLink) => {
    const own = all.get(one) ?? new Map<string, NetworkLink[]>();
    all.set(one, own);
    const between = own.get(other);
    if (between) between.push(link);
    else own.set(other, [link]);
  };
  for (const link of links) {
    if (link.source === link.target) continue;
    add(link.source, link.target, link);
    add(link.target, link.source, link);
  }
  return all;
}

/** How far each organisation is from one, ring by ring, up to the ring another lies on. */
function distancesFrom(one: string, to: string, neighbours: Neighbours): Map<string, number> {
  const distance = new Map([[one, 0]]);
  let ring = [one];
  while (ring.length > 0 && !distance.has(to)) {
    const next: string[] = [];
    for (const id of ring) {
      for (const other of neighbours.get(id)?.keys() ?? []) {
        if (distance.has(other)) continue;
        distance.set(other, distance.get(id)! + 1);
        next.push(other);
      }
    }
    ring = next;
  }
  return distance;
}

/** All shortest paths between two organisations, whichever way links point; the first `most` are listed. Undefined: none leads there. */
export function shortestPaths(
  links: readonly NetworkLink[],
  from: string,
  to: string,
  most: number,
): ShortestPaths | undefined {
  const neighbours = neighboursOf(links);
  const distance = distancesFrom(from, to, neighbours);
  const length = distance.get(to);
  if (length === undefined || from === to) return undefined;
  /** Organisations one step nearer to the beginning. */
  const before = (id: string) =>
    [...(neighbours.get(id) ?? [])].filter(([other]) => distance.get(other) === distance.get(id)! - 1);
  const counts = new Map([[from, 1]]);
  const countTo = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const sum = before(id).reduce((all, [other]) => all + countTo(other), 0);
    counts.set(id, sum);
    return sum;
  };
  const paths: Step[][] = [];
  const walk = (id: string, rest: Step[]) => {
    if (paths.length >= most) return;
    if (id === from) paths.push(rest);
    else
      for (const [other, between] of before(id))
        walk(other, [{ from: other, to: id, links: between }, ...rest]);
  };
  const count = countTo(to);
  walk(to, []);
  const on = [...counts.keys()].filter((id) => id !== from && id !== to);
  const onLinks = [...counts.keys()].flatMap((id) =>
    before(id).flatMap(([, between]) => between.map((l) => l.id)),
  );
  return { length, count, paths, nodes: [from, to, ...on], links: onLinks };
}
