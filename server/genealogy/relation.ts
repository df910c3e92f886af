import { generations } from './generations.ts';

/** From a common ancestor down to a, and down to b. */
export interface Line {
  ancestor: string;
  toA: string[];
  toB: string[];
}

export interface Relation {
  /** The nearest common ancestors, the closest first. */
  commonAncestors: string[];
  lines: Line[];
  /** There are more lines than `paths`. */
  truncated: boolean;
}

/**
 * How a and b are related, from who descends from whom. A common ancestor is a nearest one when no other descends from it. Every shortest
 * line down to a and to b is in at least one pair, as long as there are no more than `paths`; lines are followed one by one, never all
 * listed first, so 2^60 of them do no harm.
 */
export function relate(a: string, b: string, parentsOf: ParentsOf, paths: number): Relation {
  const [toA, toB] = [descentTo(a, parentsOf), descentTo(b, parentsOf)];
  const common = [...toA.distance.keys()].filter((id) => toB.distance.has(id));
  const passed = new Set(common.flatMap((id) => parentsOf(id)));
  const sum = (id: string) => toA.distance.get(id)! + toB.distance.get(id)!;
  const nearest = common.filter((id) => !passed.has(id)).sort((x, y) => sum(x) - sum(y) || (x < y ? -1 : 1));
  return { commonAncestors: nearest, ...pickLines(nearest, toA, toB, paths) };
}

type ParentsOf = (id: string) => readonly string[];

interface Descent {
  /** Links of the shortest line from each ancestor, the organisation itself at 0. */
  distance: Map<string, number>;
  /** Every shortest line from an ancestor down, in order of ids. */
  lines(from: string): Generator<string[]>;
}

function descentTo(focus: string, parentsOf: ParentsOf): Descent {
  const distance = new Map<string, number>();
  const nearer = new Map<string, string[]>();
  for (const [id, { min }] of generations(focus, parentsOf)) distance.set(id, min);
  for (const id of [...distance.keys()].sort()) {
    for (const parent of parentsOf(id)) {
      if (distance.get(parent) !== distance.get(id)! + 1) continue;
      const list = nearer.get(parent);
      if (list) list.push(id);
      else nearer.set(parent, [id]);
    }
  }
  return { distance, lines: (from) => shortestLines(from, nearer) };
}

/** Each step comes one link nearer, so no branch is a dead end: the next line costs no more than its length. */
function* shortestLines(from: string, nearer: Map<string, string[]>): Generator<string[]> {
  const line = [from];
  const turns = [0];
  while (line.length > 0) {
    const last = line.length - 1;
    const children = nearer.get(line[last]!);
    if (!children) yield line.slice();
    const child = children?.[turns[last]!++];
    if (child === undefined) {
      line.pop();
      turns.pop();
    } else {
      line.push(child);
      turns.push(0);
    }
  }
}

/** Pairs of lines, by turns from each ancestor until there are enough. */
function pickLines(nearest: string[], down: Descent, other: Descent, paths: number) {
  let sources = nearest.map((ancestor) => pairs(ancestor, down, other));
  const lines: Line[] = [];
  while (sources.length > 0) {
    const going: typeof sources = [];
    for (const source of sources) {
      const next = source.next();
      if (next.done) continue;
      if (lines.length === paths) return { lines, truncated: true };
      lines.push(next.value);
      going.push(source);
    }
    sources = going;
  }
  return { lines, truncated: false };
}

/** As many pairs as the longer list of lines has; the shorter one repeats its last line. */
function* pairs(ancestor: string, down: Descent, other: Descent): Generator<Line> {
  const [linesA, linesB] = [down.lines(ancestor), other.lines(ancestor)];
  let toA = [ancestor];
  let toB = [ancestor];
  for (;;) {
    const [nextA, nextB] = [linesA.next(), linesB.next()];
    if (nextA.done && nextB.done) return;
    toA = nextA.done ? toA : nextA.value;
    toB = nextB.done ? toB : nextB.value;
    yield { ancestor, toA, toB };
  }
}
