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

/** Only the best claim of each pair, by child. Links to or from unknown organisations are left out. */
function linksByChild(input: TimeTreeInput, members: ReadonlyMap<string, Member>) {
  const byChild = new Map<Member, ExtraParent[]>();
  for (const spinoff of input.spinoffs) {
    const parent = members.get(spinoff.parent);
    const child = members.get(spinoff.child);
    if (!parent || !child || parent === child) continue;
    const links = byChild.get(child);
    if (!links) {
      byChild.set(child, [{ spinoff, parent, child }]);
      continue;
    }
    const known = links.find((link) => link.parent === parent);
    if (!known) links.push({ spinoff, parent, child });
    else if (compareSpinoffs(spinoff, known.spinoff) < 0) known.spinoff = spinoff;
  }
  return byChild;
}

interface Descent {
  order: Member[];
  /** Links to each child that don't close a circle. */
  kept: Map<Member, ExtraParent[]>;
}

/** Parents before children. Where links go in circles the smallest id goes first and the closing link is dropped. */
function orderByDescent(
  members: readonly Member[],
  byChild: ReadonlyMap<Member, readonly ExtraParent[]>,
): Descent {
  const below = new Map<Member, ExtraParent[]>(members.map((member) => [member, []]));
  const waiting = new Map<Member, number>();
  for (const member of members) {
    const links = byChild.get(member) ?? [];
    waiting.set(member, links.length);
    for (const link of links) below.get(link.parent)!.push(link);
  }
  const order: Member[] = [];
  const kept = new Map<Member, ExtraParent[]>();
  const done = new Set<Member>();
  const ready = members.filter((member) => waiting.get(member) === 0);
  for (let i = 0, next = 0; i < ready.length || next < members.length; ) {
    const member = i < ready.length ? ready[i++]! : members[next++]!;
    if (done.has(member)) continue;
    done.add(member);
    order.push(member);
    for (const link of below.get(member)!) {
      if (done.has(link.child)) continue;
      const links = kept.get(link.child);
      if (links) links.push(link);
      else kept.set(link.child, [link]);
      const left = waiting.get(link.child)! - 1;
      waiting.set(link.child, left);
      if (left === 0) ready.push(link.child);
    }
  }
  return { order, kept };
}

function bringUp(
  child: Member,
  links: ExtraParent[],
  wanted: string | undefined,
  extras: ExtraParent[],
): void {
  links.sort((a, b) => compareSpinoffs(a.spinoff, b.spinoff));
  const primary = links.find((link) => link.parent.id === wanted) ?? links[0]!;
  child.parent = primary.parent;
  child.spinoff = primary.spinoff;
  primary.parent.children.push(child);
  for (const link of links) {
    if (link === primary) continue;
    link.parent.extras.push(link);
    extras.push(link);
  }
}

/**
 * Gives each organisation its primary parent: the chosen one, or else the most confident, earliest, first by id.
 * The order of the input does not matter.
 */
export function makeFamily(input: TimeTreeInput, chosen: TimeTreeOptions['parents']): Family {
  const byName = new Map<string, Member>();
  for (const organisation of input.organisations) {
    const { id } = organisation;
    byName.set(id, { organisation, id, parent: null, spinoff: null, children: [], extras: [] });
  }
  const members = [...byName.values()].sort(byId);
  const { order, kept } = orderByDescent(members, linksByChild(input, byName));
  const extras: ExtraParent[] = [];
  for (const child of members) {
    const links = kept.get(child);
    if (links) bringUp(child, links, chosen?.get(child.id), extras);
  }
  return { members: order, roots: order.filter((m) => !m.parent), extras };
}
