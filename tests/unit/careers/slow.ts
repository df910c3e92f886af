import type { CareerRule } from '../../../contract/careers.ts';
import type { Kind } from '../../../contract/vocabulary.ts';

/** A career row as a table has it. */
export interface Row {
  person: string;
  organisation: string;
  from: number | null;
  to: number | null;
  role: string | null;
  founder: boolean;
}

export interface World {
  organisations: { id: string; kind: Kind; founded: number | null }[];
  rows: Row[];
  claimed: [parent: string, child: string][];
}

const isStudy = (world: World, row: Row) =>
  row.role === 'PhD student' &&
  world.organisations.find((o) => o.id === row.organisation)!.kind === 'university';

/** Was the career held in a year, as far as is known before another year? */
function heldIn(row: Row, y: number, until: number): boolean {
  return (row.from === null || row.from <= y) && y <= (row.to ?? until);
}

function isBefore(row: Row, year: number): boolean {
  if (row.from === null) return row.to !== null && row.to <= year;
  return row.from < year || (row.from === year && row.to === year);
}

/** Walks back year by year to where anybody was employed. */
function last(rows: Row[], year: number): Row[] {
  for (let y = year; y > 900; y--) {
    const held = rows.filter((row) => heldIn(row, y, year));
    const begun = Math.max(...held.map((row) => row.from ?? 0));
    if (held.length > 0) return held.filter((row) => (row.from ?? 0) === begun);
  }
  return [];
}

function chosen(world: World, person: string, child: string, year: number, rule: CareerRule, within: number) {
  const others = world.rows.filter((row) => row.person === person && row.organisation !== child);
  const earlier = others.filter((row) => isBefore(row, year));
  const employed = earlier.filter((row) => !isStudy(world, row));
  if (rule === 'studied') return earlier.filter((row) => isStudy(world, row));
  if (rule !== 'within') return last(employed, year);
  const years = Array.from({ length: within + 1 }, (_, i) => year - i);
  return employed.filter((row) => years.some((y) => heldIn(row, y, year)));
}

function reaches(pairs: [string, string][], from: string, to: string): boolean {
  let reached = [from];
  for (const _ of pairs)
    reached = [...new Set([...reached, ...pairs.filter(([p]) => reached.includes(p)).map(([, c]) => c)])];
  return reached.includes(to);
}

/** The same as `deriveClaims`, written plainly: `parent>child year person,person`. */
export function slowClaims(world: World, rule: CareerRule, within: number): string[] {
  const named: { parent: string; child: string; year: number; people: string[] }[] = [];
  for (const { id: child, founded } of world.organisations) {
    const rows = world.rows.filter((row) => row.organisation === child && row.founder);
    const founders = [...new Set(rows.map((row) => row.person))];
    const told = rows.flatMap(({ from }) => from ?? []);
    const year = founded ?? (told.length > 0 ? Math.min(...told) : null);
    if (year === null) continue;
    const votes = founders.flatMap((person) =>
      [...new Set(chosen(world, person, child, year, rule, within).map((row) => row.organisation))].map(
        (parent) => ({ person, parent }),
      ),
    );
    const parents = [...new Set(votes.map(({ parent }) => parent))];
    const ofParent = (parent: string) =>
      votes
        .filter((v) => v.parent === parent)
        .map((v) => v.person)
        .sort();
    const most = Math.max(0, ...parents.map((parent) => ofParent(parent).length));
    for (const parent of parents) {
      if (rule === 'last-employer' && ofParent(parent).length < most) continue;
      named.push({ parent, child, year, people: ofParent(parent) });
    }
  }
  const order = (c: (typeof named)[number]) => `${c.year} ${c.child} ${c.parent}`;
  named.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const pairs = [...world.claimed];
  return named.flatMap(({ parent, child, year, people }) => {
    const began = world.organisations.find((o) => o.id === parent)!.founded;
    if (began !== null && began > year) return [];
    const known = pairs.some(([p, c]) => p === parent && c === child);
    if (!known && reaches(pairs, child, parent)) return [];
    pairs.push([parent, child]);
    return [`${parent}>${child} ${year} ${people.join(',')}`];
  });
}

/** The same as `deriveFlows`, written plainly: `origin>destination year person,person`. */
export function slowFlows(world: World): string[] {
  const moves = new Set<string>();
  const rows = world.rows.map((row) => {
    const elsewhere = world.rows.filter(
      (o) => o.person === row.person && o.organisation !== row.organisation && !isStudy(world, o),
    );
    const years = elsewhere.flatMap(({ from }) =>
      row.from !== null && from !== null && from > row.from ? [from] : [],
    );
    return { ...row, to: row.to ?? years.sort((a, b) => a - b)[0] ?? null };
  });
  for (const row of rows) {
    if (row.from === null || isStudy(world, row)) continue;
    const year = row.from;
    const left = rows.filter(
      (other) =>
        other !== row &&
        other.person === row.person &&
        !isStudy(world, other) &&
        isBefore(other, year) &&
        (other.to === null || other.to <= year),
    );
    const former = last(left, year);
    if (former.some(({ organisation }) => organisation === row.organisation)) continue;
    for (const one of former) moves.add(`${one.organisation}>${row.organisation} ${year} ${row.person}`);
  }
  const flows = new Map<string, string[]>();
  for (const move of [...moves].sort()) {
    const at = move.lastIndexOf(' ');
    flows.set(move.slice(0, at), [...(flows.get(move.slice(0, at)) ?? []), move.slice(at + 1)]);
  }
  return [...flows].map(([key, people]) => `${key} ${people.join(',')}`).sort();
}
