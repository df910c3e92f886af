/** One step of an outline, in absolute coordinates: move, line, curve (two control points and the end), close. */
export type Step = { op: 'm' | 'l' | 'c'; c: number[] } | { op: 'h'; c: [] };

interface Pen {
  x: number;
  y: number;
}

/** How many numbers each command takes. */
const amounts: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 };

/** The commands of a path as SVG writes them, each with its numbers; a command before several sets is repeated. */
function commandsOf(d: string): [string, number[]][] {
  const found: [string, number[]][] = [];
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const amount = amounts[letter!.toLowerCase()];
    if (amount === undefined)
      throw new Error(`A path has the command "${letter}", which no drawing here uses.`);
    const numbers = (rest!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    if (amount === 0) found.push([letter!, []]);
    for (let i = 0; amount > 0 && i + amount <= numbers.length; i += amount) {
      // What follows a first move is a line to.
      const again = i > 0 && letter!.toLowerCase() === 'm' ? (letter === 'm' ? 'l' : 'L') : letter!;
      found.push([again, numbers.slice(i, i + amount)]);
    }
  }
  return found;
}

/** A circular arc as curves of a quarter turn at most. */
function arcSteps(pen: Pen, end: Pen, radius: number, isLarge: boolean, isSweeping: boolean): Step[] {
  const [mx, my] = [(end.x - pen.x) / 2, (end.y - pen.y) / 2];
  const half = Math.hypot(mx, my);
  if (half === 0 || radius === 0) return [{ op: 'l', c: [end.x, end.y] }];
  const r = Math.max(radius, half);
  const aside = (Math.sqrt(Math.max(0, r * r - half * half)) / half) * (isLarge === isSweeping ? -1 : 1);
  const centre = { x: pen.x + mx - my * aside, y: pen.y + my + mx * aside };
  const first = Math.atan2(pen.y - centre.y, pen.x - centre.x);
  let turn = Math.atan2(end.y - centre.y, end.x - centre.x) - first;
  if (isSweeping && turn <= 0) turn += 2 * Math.PI;
  if (!isSweeping && turn >= 0) turn -= 2 * Math.PI;
  const pieces = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
  const step = turn / pieces;
  const handle = (4 / 3) * Math.tan(step / 4) * r;
  return Array.from({ length: pieces }, (_, i): Step => {
    const [a, b] = [first + i * step, first + (i + 1) * step];
    const at = (angle: number) => [centre.x + r * Math.cos(angle), centre.y + r * Math.sin(angle)] as const;
    const [[x1, y1], [x2, y2]] = [at(a), at(b)];
    const c1 = [x1 - handle * Math.sin(a), y1 + handle * Math.cos(a)];
    const c2 = [x2 + handle * Math.sin(b), y2 - handle * Math.cos(b)];
    return { op: 'c', c: [...c1, ...c2, x2, y2] };
  });
}

/** A curve with two control points, or one that stands for both (quadratic). `ox`, `oy`: where relative numbers begin. */
function curveStep(from: Pen, kind: 'c' | 'q', n: readonly number[], ox: number, oy: number): Step {
  const points = n.map((value, i) => value + (i % 2 === 0 ? ox : oy));
  if (kind === 'c') return { op: 'c', c: points };
  const [cx, cy, x, y] = points as [number, number, number, number];
  const towards = (a: number, b: number) => a + (2 / 3) * (b - a);
  return { op: 'c', c: [towards(from.x, cx), towards(from.y, cy), towards(x, cx), towards(y, cy), x, y] };
}

/** The outline that SVG's path data stands for. Knows what drawings here use: moves, lines, curves, circular arcs, closing. */
export function pathSteps(d: string): Step[] {
  const steps: Step[] = [];
  let pen: Pen = { x: 0, y: 0 };
  let begin: Pen = pen;
  for (const [letter, n] of commandsOf(d)) {
    const isRelative = letter === letter.toLowerCase();
    const [ox, oy] = isRelative ? [pen.x, pen.y] : [0, 0];
    const from = pen;
    const kind = letter.toLowerCase();
    if (kind === 'z') {
      steps.push({ op: 'h', c: [] });
      pen = begin;
      continue;
    }
    if (kind === 'h') pen = { x: ox + n[0]!, y: pen.y };
    else if (kind === 'v') pen = { x: pen.x, y: oy + n[0]! };
    else pen = { x: ox + n.at(-2)!, y: oy + n.at(-1)! };
    if (kind === 'm') begin = pen;
    if (kind === 'c' || kind === 'q') steps.push(curveStep(from, kind, n, ox, oy));
    else if (kind === 'a') steps.push(...arcSteps(from, pen, n[0]!, n[3] === 1, n[4] === 1));
    else steps.push({ op: kind === 'm' ? 'm' : 'l', c: [pen.x, pen.y] });
  }
  return steps;
}
