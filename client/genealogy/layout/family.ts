import { confidences } from '../../../contract/vocabulary.ts';
import type { TimeTreeInput, TimeTreeOptions, TreeOrganisation, TreeSpinoff } from './types.ts';

export interface ExtraParent {
  spinoff: TreeSpinoff;
  parent: Member;
  child: Member;
}

/** An organisation in its family: one primary parent, any number of further ones. */
export interface Member {
  organisation: TreeOrganisation;
  id: string;
  parent: Member | null;
  spinoff: TreeSpinoff | null;
  children: Member[];
  /** Links to children that stand under another parent. */
  extras: ExtraParent[];
}

export interface Family {
  /** Parents, primary or further, always before their children. */
  members: Member[];
  roots: Member[];
  extras: ExtraParent[];
}

const certainty = new Map(confidences.map((name, i) => [name, i]));

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The most confident spin-off first, then the earliest, then the parent whose id comes first. */
export function compareSpinoffs(a: TreeSpinoff, b: TreeSpinoff): number {
  return (
    certainty.get(a.confidence)! - certainty.get(b.confidence)! ||
    (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY) ||
    (a.parent < b.parent ? -1 : a.parent > b.parent ? 1 : byId(a, b))
  );
}

/** Parents before children; a link that closes a circle is left out, the smallest id goes first. */
function orderByDescent(ids: readonly string[], spinoffs: readonly TreeSpinoff[]) {
  const waiting = new Map(ids.map((id) => [id, 0]));
  const below = new Map<string, TreeSpinoff[]>(ids.map((id) => [id, []]));
  for (const link of spinoffs) {
    if (link.parent === link.child || !below.has(link.parent) || !waiting.has(link.child)) continue;
    below.get(link.parent)!.push(link);
    waiting.set(link.child, waiting.get(link.child)! + 1);
  }
  const order: string[] = [];
  const kept: TreeSpinoff[] = [];
  const done = new Set<string>();
  const ready = ids.filter((id) => waiting.get(id) === 0);
  let next = 0;
  const take = (id: string) => {
    done.add(id);
    order.push(id);
    for (const link of below.get(id)!) {
      if (done.has(link.child)) continue;
      kept.push(link);
      waiting.set(link.child, waiting.get(link.child)! - 1);
      if (waiting.get(link.child) === 0) ready.push(link.child);
    }
  };
  for (let i = 0; i < ready.length || next < ids.length; ) {
    if (i < ready.length) {
      const id = ready[i++]!;
      if (!done.has(id)) take(id);
    } else {
      const id = ids[next++]!;
      if (!done.has(id)) take(id);
    }
  }
  return { order, kept };
}

function onePerPair(spinoffs: readonly TreeSpinoff[]): TreeSpinoff[] {
  const best = new Map<string, TreeSpinoff>();
  for (const link of spinoffs) {
    const key = JSON.stringify([link.parent, link.child]);
    const known = best.get(key);
    if (!known || compareSpinoffs(link, known) < 0) best.set(key, link);
  }
  return [...best.values()];
}

/**
 * Gives each organisation its primary parent: the chosen one, or else the most confident, earliest, first by id.
 * The order of the input does not matter.
 */
export function makeFamily(input: TimeTreeInput, chosen: TimeTreeOptions['parents']): Family {
  const organisations = new Map(input.organisations.map((o) => [o.id, o]));
  const ids = [...organisations.keys()].sort();
  const links = onePerPair(input.spinoffs).sort(
    (a, b) => (a.child < b.child ? -1 : a.child > b.child ? 1 : 0) || compareSpinoffs(a, b),
  );
  const { order, kept } = orderByDescent(ids, links);
  const members = new Map<string, Member>();
  for (const id of order) {
    const organisation = organisations.get(id)!;
    members.set(id, { organisation, id, parent: null, spinoff: null, children: [], extras: [] });
  }
  const parentsOf = new Map<string, TreeSpinoff[]>();
  for (const link of kept) {
    const list = parentsOf.get(link.child);
    if (list) list.push(link);
    else parentsOf.set(link.child, [link]);
  }
  const extras: ExtraParent[] = [];
  for (const [childId, list] of parentsOf) {
    list.sort(compareSpinoffs);
    const wanted = chosen?.get(childId);
    const primary = list.find((link) => link.parent === wanted) ?? list[0]!;
    const child = members.get(childId)!;
    for (const link of list) {
      const parent = members.get(link.parent)!;
      if (link === primary) {
        child.parent = parent;
        child.spinoff = link;
        parent.children.push(child);
      } else {
        const extra = { spinoff: link, parent, child };
        parent.extras.push(extra);
        extras.push(extra);
      }
    }
  }
  for (const member of members.values()) member.children.sort(byId);
  const all = [...members.values()];
  return {
    members: all,
    roots: all.filter((m) => !m.parent),
    extras: extras.sort((a, b) => byId(a.spinoff, b.spinoff)),
  };
}
