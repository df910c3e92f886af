import type { Family, Member } from './family.ts';
import { lifeEndOf } from './life-end.ts';

/** Years of the members: `start` as given or as their earliest spin-off says. */
export interface Years {
  start: ReadonlyMap<Member, number>;
  /** Members with a year of their own, or among their descendants on any line. */
  dated: ReadonlySet<Member>;
  /** Every year that stands for something. */
  events: number[];
}

/** When it ended, and when it was bought. */
function endYears({ organisation }: Member): number[] {
  const { year, bought } = lifeEndOf(organisation);
  return year === null ? bought : [...bought, year];
}

/** Collects the years; an organisation gets none that nobody stated. */
export function readYears(family: Family, present: number): Years {
  const start = new Map<Member, number>();
  const events: number[] = [];
  const note = (member: Member, year: number | null | undefined) => {
    if (year === null || year === undefined) return;
    events.push(year);
    if (member.organisation.start === null) {
      start.set(member, Math.min(start.get(member) ?? year, year));
    }
  };
  for (const member of family.members) {
    const { organisation } = member;
    if (organisation.start !== null) {
      start.set(member, organisation.start);
      events.push(organisation.start);
    }
    events.push(...endYears(member));
    note(member, member.spinoff?.year);
  }
  for (const extra of family.extras) note(extra.child, extra.spinoff.year);
  const dated = new Set<Member>();
  for (let i = family.members.length - 1; i >= 0; i--) {
    const member = family.members[i]!;
    const own = start.has(member) || endYears(member).length > 0;
    const below =
      member.children.some((child) => dated.has(child)) ||
      member.extras.some((extra) => dated.has(extra.child));
    if (own || below) dated.add(member);
  }
  const lives = (member: Member) => dated.has(member) && member.organisation.fate === 'active';
  if (family.members.some((m) => lives(m) && m.organisation.dissolved === null)) events.push(present);
  return { start, dated, events };
}
