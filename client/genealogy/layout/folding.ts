import type { Family, Member } from './family.ts';
import type { TimeTreeOptions } from './types.ts';

/** What is not drawn on the axis, by the organisation that answers for it. */
export interface Folding {
  /** Organisations drawn with a life line, parents first. */
  drawn: Member[];
  isDrawn: ReadonlySet<Member>;
  /** Organisations without any year, with how many steps they lie below the one whose block they are in. */
  blocks: ReadonlyMap<Member, readonly BlockMember[]>;
  /** All descendants of a collapsed organisation. */
  collapsed: ReadonlyMap<Member, readonly Member[]>;
  /** Children beyond the portion, with their descendants. */
  more: ReadonlyMap<Member, readonly Member[]>;
}

export interface BlockMember {
  member: Member;
  depth: number;
}

/** A member and its primary descendants, parents first. */
export function branchOf(member: Member): BlockMember[] {
  const branch: BlockMember[] = [];
  const stack: BlockMember[] = [{ member, depth: 0 }];
  while (stack.length > 0) {
    const item = stack.pop()!;
    branch.push(item);
    for (let i = item.member.children.length - 1; i >= 0; i--) {
      stack.push({ member: item.member.children[i]!, depth: item.depth + 1 });
    }
  }
  return branch;
}

function descendantsOf(member: Member): Member[] {
  return branchOf(member)
    .slice(1)
    .map((item) => item.member);
}

/** How many stand on each primary branch, itself included. */
function branchSizes(family: Family): Map<Member, number> {
  const branch = new Map<Member, number>();
  for (let i = family.members.length - 1; i >= 0; i--) {
    const member = family.members[i]!;
    let size = 1;
    for (const child of member.children) size += branch.get(child)!;
    branch.set(member, size);
  }
  return branch;
}

/** Members with a pinned one on their branch. */
function holdersOf(family: Family, pinned: ReadonlySet<string>): Set<Member> {
  const holders = new Set<Member>();
  for (const member of family.members) {
    if (!pinned.has(member.id)) continue;
    for (let m: Member | null = member; m && !holders.has(m); m = m.parent) holders.add(m);
  }
  return holders;
}

function beyondPortion(
  dated: Member[],
  most: number,
  branch: ReadonlyMap<Member, number>,
  holders: ReadonlySet<Member>,
): Set<Member> {
  if (dated.length <= most) return new Set();
  const ranked = [...dated].sort(
    (a, b) =>
      Number(holders.has(b)) - Number(holders.has(a)) ||
      branch.get(b)! - branch.get(a)! ||
      (a.organisation.start ?? 0) - (b.organisation.start ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  return new Set(ranked.slice(most));
}

/**
 * Decides what stands on the axis, what in blocks without year, and what is folded away.
 * `dated`: members with a year of their own or among their descendants.
 */
export function fold(family: Family, dated: ReadonlySet<Member>, options: TimeTreeOptions): Folding {
  const collapsed = new Map<Member, Member[]>();
  const more = new Map<Member, Member[]>();
  const blocks = new Map<Member, BlockMember[]>();
  const drawn: Member[] = [];
  const branch = branchSizes(family);
  const holders = holdersOf(family, options.pinned ?? new Set());
  const stack = [...family.roots].reverse();
  while (stack.length > 0) {
    const member = stack.pop()!;
    drawn.push(member);
    if (member.children.length === 0) continue;
    if (options.collapsed?.has(member.id)) {
      collapsed.set(member, descendantsOf(member));
      continue;
    }
    const onAxis = member.children.filter((child) => dated.has(child));
    const undated = member.children.filter((child) => !dated.has(child));
    const most = Math.max(options.portions?.get(member.id) ?? 0, options.portion ?? Number.POSITIVE_INFINITY);
    const left = beyondPortion(onAxis, most, branch, holders);
    if (left.size > 0)
      more.set(
        member,
        [...left].flatMap((child) => [child, ...descendantsOf(child)]),
      );
    if (undated.length > 0) blocks.set(member, undated.flatMap(branchOf));
    for (let i = onAxis.length - 1; i >= 0; i--) if (!left.has(onAxis[i]!)) stack.push(onAxis[i]!);
  }
  return { drawn, isDrawn: new Set(drawn), blocks, collapsed, more };
}
