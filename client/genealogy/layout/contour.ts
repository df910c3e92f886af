/**
 * One outer edge of a branch: a step function over x, kept as a linked list whose rows are differences, so that a branch
 * is moved by changing two numbers and merged by relinking. Rows count outwards: a greater row is farther out.
 */
export interface Edge {
  head: Step;
  tail: Step;
  headRow: number;
  tailRow: number;
  end: number;
}

interface Step {
  x: number;
  /** Row relative to the step before. */
  rise: number;
  next: Step | null;
}

/** An edge of given steps, from left to right. */
export function makeEdge(steps: readonly { x: number; row: number }[], end: number): Edge {
  const first = steps[0]!;
  const head: Step = { x: first.x, rise: 0, next: null };
  let tail = head;
  let row = first.row;
  for (const step of steps.slice(1)) {
    tail.next = { x: step.x, rise: step.row - row, next: null };
    tail = tail.next;
    row = step.row;
  }
  return { head, tail, headRow: first.row, tailRow: row, end };
}

export function moveEdge(edge: Edge, rows: number): void {
  edge.headRow += rows;
  edge.tailRow += rows;
}

/** The last step that begins at or left of `x`, and its row. */
function stepAt(edge: Edge, x: number): { step: Step; row: number } {
  let step = edge.head;
  let row = edge.headRow;
  while (step.next && step.next.x <= x) {
    step = step.next;
    row += step.rise;
  }
  return { step, row };
}

/** Walks two edges over the x they share and keeps the greatest sum of their rows, a step at a time. */
export class Walk {
  /** The rows by which the edges must be parted so that they don't overlap, as far as is known. */
  apart = Number.NEGATIVE_INFINITY;
  steps = 0;
  private a: Step | null;
  private b: Step | null;
  private rowA: number;
  private rowB: number;
  private readonly from: number;
  private readonly to: number;

  constructor(a: Edge, b: Edge) {
    this.from = Math.max(a.head.x, b.head.x);
    this.to = Math.min(a.end, b.end);
    const atA = stepAt(a, this.from);
    const atB = stepAt(b, this.from);
    this.a = atA.step;
    this.b = atB.step;
    this.rowA = atA.row;
    this.rowB = atB.row;
    if (this.from >= this.to) this.a = null;
    else this.see();
  }

  /** False when the shared stretch has been seen to its end. */
  step(): boolean {
    if (!this.a || !this.b) return false;
    const xA = this.a.next?.x ?? Number.POSITIVE_INFINITY;
    const xB = this.b.next?.x ?? Number.POSITIVE_INFINITY;
    const x = Math.min(xA, xB);
    if (x >= this.to) {
      this.a = null;
      return false;
    }
    if (xA === x) {
      this.a = this.a.next!;
      this.rowA += this.a.rise;
    }
    if (xB === x) {
      this.b = this.b.next!;
      this.rowB += this.b.rise;
    }
    this.see();
    this.steps++;
    return true;
  }

  private see(): void {
    this.apart = Math.max(this.apart, this.rowA + this.rowB + 1);
  }
}

/** The part of an edge left of `x`, or null. The edge given is used up, except by {@link rightOf} called before. */
export function leftOf(edge: Edge, x: number): Edge | null {
  if (edge.head.x >= x) return null;
  let step = edge.head;
  let row = edge.headRow;
  while (step.next && step.next.x < x) {
    step = step.next;
    row += step.rise;
  }
  step.next = null;
  return { head: edge.head, tail: step, headRow: edge.headRow, tailRow: row, end: Math.min(x, edge.end) };
}

/** The part of an edge right of `x`, or null. The edge given keeps its steps. */
export function rightOf(edge: Edge, x: number): Edge | null {
  if (edge.end <= x) return null;
  if (edge.head.x >= x) return edge;
  const { step, row } = stepAt(edge, x);
  const head: Step = { x, rise: 0, next: step.next };
  return { head, tail: step.next ? edge.tail : head, headRow: row, tailRow: edge.tailRow, end: edge.end };
}

/** Puts edges that touch each other in one. */
export function joinEdges(parts: readonly (Edge | null)[]): Edge {
  let joined: Edge | null = null;
  for (const part of parts) {
    if (!part) continue;
    if (!joined) {
      joined = { ...part };
      continue;
    }
    part.head.rise = part.headRow - joined.tailRow;
    joined.tail.next = part.head;
    joined.tail = part.tail;
    joined.tailRow = part.tailRow;
    joined.end = part.end;
  }
  return joined!;
}

/** The outermost row of an edge over a stretch, for tests and for stacking. */
export function* stepsOf(edge: Edge): Generator<{ x: number; row: number }> {
  let row = edge.headRow;
  for (let step: Step | null = edge.head; step; step = step.next) {
    if (step !== edge.head) row += step.rise;
    yield { x: step.x, row };
  }
}
