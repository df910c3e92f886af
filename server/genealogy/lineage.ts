import type { Lineage, LineageOrganisation, Spinoff } from '../../contract/genealogy.ts';
import { type Generation, generations } from './generations.ts';
import type { DetailRow, TracedRow } from './queries.ts';

/** One organisation of a lineage, before its details are read. */
export interface Member {
  id: string;
  side: LineageOrganisation['side'];
  generation: Generation;
  start: number | null;
}

/** What the graph says of a lineage; each list holds the focus too, and is empty for a direction that was not asked. */
export interface Traced {
  ancestors: TracedRow[];
  descendants: TracedRow[];
}

type Summary = Lineage['summary'];

/**
 * The focus and its relatives, the nearest generation first; in a generation ancestors before descendants, then by year.
 * `most`: relatives further away than so many generations are left out; how long the longest line is doesn't depend on it.
 */
export function membersOf(focus: string, traced: Traced, most = Number.POSITIVE_INFINITY): Member[] {
  const members = [
    ...oneSide(focus, 'ancestor', traced.ancestors, upwards(traced.ancestors), most),
    ...oneSide(focus, 'descendant', traced.descendants, downwards(traced.descendants), most),
  ];
  members.sort(compareMembers);
  const own = [...traced.ancestors, ...traced.descendants].find((row) => row.id === focus);
  return [
    { id: focus, side: 'focus', generation: { min: 0, max: 0 }, start: own?.start ?? null },
    ...members,
  ];
}

function oneSide(
  focus: string,
  side: Member['side'],
  rows: TracedRow[],
  next: Map<string, string[]>,
  most: number,
): Member[] {
  const found = generations(focus, (id) => next.get(id) ?? []);
  const members: Member[] = [];
  for (const { id, start } of rows) {
    const generation = found.get(id);
    if (id !== focus && generation && generation.min <= most) members.push({ id, side, generation, start });
  }
  return members;
}

/** Parents by organisation, those of the lineage alone. */
function upwards(rows: TracedRow[]): Map<string, string[]> {
  const inside = new Set(rows.map((row) => row.id));
  return new Map(rows.map((row) => [row.id, row.parents.filter((id) => inside.has(id))]));
}

/** Children by organisation, those of the lineage alone. */
function downwards(rows: TracedRow[]): Map<string, string[]> {
  const children = new Map<string, string[]>(rows.map((row) => [row.id, []]));
  for (const row of rows) for (const parent of row.parents) children.get(parent)?.push(row.id);
  return children;
}

/** Undated comes last. */
const yearOf = ({ start }: Member) => start ?? 9999;

function compareMembers(a: Member, b: Member): number {
  return (
    a.generation.min - b.generation.min ||
    (a.side === b.side ? 0 : a.side === 'ancestor' ? -1 : 1) ||
    yearOf(a) - yearOf(b) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Of the focus and all relatives asked for, sent or not. */
export function summaryOf(members: readonly Member[]): Summary {
  const summary: Summary = {
    ancestors: 0,
    descendants: 0,
    generations: { up: 0, down: 0 },
    undated: 0,
    firstYear: null,
    lastYear: null,
  };
  const { generations: lines } = summary;
  for (const { side, generation, start } of members) {
    if (side === 'ancestor') {
      summary.ancestors++;
      lines.up = Math.max(lines.up, generation.max);
    } else if (side === 'descendant') {
      summary.descendants++;
      lines.down = Math.max(lines.down, generation.max);
    }
    if (start === null) {
      summary.undated++;
      continue;
    }
    summary.firstYear = Math.min(summary.firstYear ?? start, start);
    summary.lastYear = Math.max(summary.lastYear ?? start, start);
  }
  return summary;
}

/** Members with their details, in the order of the members. */
export function withDetails(
  members: readonly Member[],
  details: readonly DetailRow[],
): LineageOrganisation[] {
  const byId = new Map(details.map((row) => [row.id, row]));
  return members.flatMap(({ id, side, generation }) => {
    const detail = byId.get(id);
    return detail ? [{ ...detail, side, generation }] : [];
  });
}

/** Spin-offs whose parent and child are both among these. */
export function among(spinoffs: readonly Spinoff[], members: readonly { id: string }[]): Spinoff[] {
  const ids = new Set(members.map((member) => member.id));
  return spinoffs.filter(({ parent, child }) => ids.has(parent) && ids.has(child));
}
