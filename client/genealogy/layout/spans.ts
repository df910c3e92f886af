import type { Columns } from './axis.ts';
import type { Branch } from './branch.ts';
import type { Family, Member } from './family.ts';
import type { Folding } from './folding.ts';
import { lifeEndOf } from './life-end.ts';
import { makeNameRoom } from './name-room.ts';
import { sizes } from './settings.ts';
import type { EndForm, TimeTreeOptions } from './types.ts';
import type { Years } from './years.ts';

interface Start {
  column: number;
  known: boolean;
  /** Column from which anything is known. */
  solid: number;
}

/** Where each dated organisation begins; one without a year fades in before the first thing known of it. */
export function findStarts(family: Family, years: Years, columns: Columns): Map<Member, Start> {
  const starts = new Map<Member, Start>();
  const of = (year: number | null | undefined) =>
    year === null || year === undefined ? Number.POSITIVE_INFINITY : columns.of(year);
  for (let i = family.members.length - 1; i >= 0; i--) {
    const member = family.members[i]!;
    if (!years.dated.has(member)) continue;
    const known = years.start.get(member);
    if (known !== undefined) {
      starts.set(member, { column: of(known), known: true, solid: of(known) });
      continue;
    }
    const { year, bought } = lifeEndOf(member.organisation);
    let first = of(bought[0] ?? year);
    for (const child of member.children) {
      first = Math.min(first, starts.get(child)?.column ?? first, of(child.spinoff?.year));
    }
    for (const extra of member.extras) {
      first = Math.min(first, starts.get(extra.child)?.column ?? first, of(extra.spinoff.year));
    }
    starts.set(member, { column: fadeStart(member, first, years, of), known: false, solid: first });
  }
  return starts;
}

/** Some years before the first thing known; yet within the parent's life, where that is known. */
function fadeStart(
  member: Member,
  first: number,
  years: Years,
  of: (year: number | null | undefined) => number,
): number {
  const born = of(member.parent && years.start.get(member.parent));
  const died = of(member.parent?.organisation.dissolved);
  const column = Math.min(first - sizes.fade, died);
  return born <= first ? Math.max(column, born) : column;
}

interface End {
  column: number;
  known: boolean;
  form: EndForm;
  contradictory: boolean;
  bought: number[];
}

/** `last`: the last column anything is known of. A line that ends in its first year keeps half a year's length. */
function findEnd(member: Member, start: Start, last: number, columns: Columns, present: number): End {
  const { form, year, bought: years } = lifeEndOf(member.organisation);
  const bought = years.map((one) => columns.of(one)).filter((column) => column >= start.column);
  const ended = year ?? (form === 'active' ? present : null);
  if (ended !== null) {
    const column = columns.of(ended);
    const contradictory = year !== null && column < start.column;
    return { column: Math.max(column, start.column + 0.5), known: true, form, contradictory, bought };
  }
  const column = Math.max(last, bought.at(-1) ?? last) + sizes.fade;
  return { column, known: false, form, contradictory: false, bought };
}

function lastKnown(
  member: Member,
  start: Start,
  starts: ReadonlyMap<Member, Start>,
  columns: Columns,
): number {
  let last = start.solid;
  const see = (child: Member, year: number | null) => {
    if (year !== null) last = Math.max(last, columns.of(year));
    else last = Math.max(last, starts.get(child)?.column ?? last);
  };
  for (const child of member.children) see(child, child.spinoff!.year);
  for (const extra of member.extras) see(extra.child, extra.spinoff.year);
  return last;
}

/** Makes the branches of the organisations on the axis, parents first, with the room that each needs by itself. */
export function makeBranches(
  family: Family,
  folding: Folding,
  years: Years,
  columns: Columns,
  options: TimeTreeOptions,
  measure: (text: string) => number,
): Branch[] {
  const starts = findStarts(family, years, columns);
  const branches = new Map<Member, Branch>();
  const yearWidth = columns.axis.yearWidth;
  for (const member of folding.drawn) {
    const start = starts.get(member);
    if (!start) continue;
    const parent = (member.parent && branches.get(member.parent)) ?? null;
    const year = member.spinoff?.year;
    const spunOff = parent && year !== null && year !== undefined ? columns.of(year) : start.column;
    const last = Math.max(lastKnown(member, start, starts, columns), spunOff);
    const end = findEnd(member, start, last, columns, options.present);
    const nameX = Math.max(start.column, spunOff) * yearWidth + sizes.nameOffset;
    const branch: Branch = {
      member,
      parent,
      children: [],
      start: start.column,
      startKnown: start.known,
      solid: start.solid,
      end: end.column,
      endKnown: end.known,
      endForm: end.form,
      contradictory: end.contradictory,
      bought: end.bought,
      spunOff,
      name: makeNameRoom(member, nameX, folding, options, measure, false),
      left: 0,
      right: 0,
      bound: Number.NEGATIVE_INFINITY,
      attach: spunOff,
      sides: 3,
      lane: 0,
      nest: 0,
      side: 0,
      distance: 0,
      row: 0,
    };
    branches.set(member, branch);
    parent?.children.push(branch);
  }
  return [...branches.values()];
}

/** Sums up how far each branch reaches to the left and to the right. */
export function measureBranches(branches: readonly Branch[], yearWidth: number): void {
  for (let i = branches.length - 1; i >= 0; i--) {
    const branch = branches[i]!;
    branch.left = branch.parent ? Math.min(branch.start, branch.spunOff) : branch.start;
    branch.right = Math.max(branch.end, branch.spunOff) * yearWidth + sizes.right;
    branch.right = Math.max(branch.right, branch.name.above + sizes.nameGap);
    for (const child of branch.children) {
      branch.left = Math.min(branch.left, child.left);
      branch.right = Math.max(branch.right, child.right);
    }
  }
}
