import type { Extent, Point, Rect } from './types.ts';

/** What runs between two items: how much, and from where in each (offsets from the middle, for each variant). */
export interface Bond {
  a: number;
  b: number;
  weight: number;
  portsA: readonly Point[];
  portsB: readonly Point[];
}

/** An item where it is set down, in one of the forms it can take. */
export interface Arranged extends Rect {
  variant: number;
}

/** What pulls at one item while all others stand: ends of its bonds at the others, and in itself for each form. */
export interface Pulls {
  weights: number[];
  xs: number[];
  ys: number[];
  own: { xs: number[]; ys: number[]; mean: Point }[];
  /** Summed weights; 0 without any bond. */
  whole: number;
  /** Mean of the ends at the others. */
  aim: Point | undefined;
}

function meanOf(
  xs: readonly number[],
  ys: readonly number[],
  weights: readonly number[],
  whole: number,
): Point {
  let x = 0;
  let y = 0;
  for (let i = 0; i < weights.length; i++) {
    x += xs[i]! * weights[i]!;
    y += ys[i]! * weights[i]!;
  }
  return { x: x / whole, y: y / whole };
}

export function pullsOn(
  item: number,
  bonds: readonly Bond[],
  placed: readonly (Arranged | undefined)[],
  variants: readonly Extent[],
): Pulls {
  const ends = bonds.flatMap((bond) => {
    const isA = bond.a === item;
    const other = placed[isA ? bond.b : bond.a];
    if (!other) return [];
    const port = (isA ? bond.portsB : bond.portsA)[other.variant]!;
    const x = other.x + other.width / 2 + port.x;
    const y = other.y + other.height / 2 + port.y;
    return [{ x, y, weight: bond.weight, ports: isA ? bond.portsA : bond.portsB }];
  });
  const weights = ends.map((e) => e.weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const xs = ends.map((e) => e.x);
  const ys = ends.map((e) => e.y);
  const own = variants.map((_, variant) => {
    const ownXs = ends.map((e) => e.ports[variant]!.x);
    const ownYs = ends.map((e) => e.ports[variant]!.y);
    return { xs: ownXs, ys: ownYs, mean: meanOf(ownXs, ownYs, weights, whole) };
  });
  return { weights, xs, ys, own, whole, aim: whole > 0 ? meanOf(xs, ys, weights, whole) : undefined };
}

/** Mean length of an item's bonds if it stood there; 0 without any. */
export function pullAt({ weights, xs, ys, own, whole }: Pulls, at: Arranged): number {
  if (whole === 0) return 0;
  const ports = own[at.variant]!;
  const x = at.x + at.width / 2;
  const y = at.y + at.height / 2;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const dx = x + ports.xs[i]! - xs[i]!;
    const dy = y + ports.ys[i]! - ys[i]!;
    sum += weights[i]! * Math.sqrt(dx * dx + dy * dy);
  }
  return sum / whole;
}

/** Not more than {@link pullAt}: the mean of lengths is never less than the length of the mean. */
export function leastPullAt({ own, aim }: Pulls, at: Arranged): number {
  if (!aim) return 0;
  const { mean } = own[at.variant]!;
  const dx = at.x + at.width / 2 + mean.x - aim.x;
  const dy = at.y + at.height / 2 + mean.y - aim.y;
  return Math.sqrt(dx * dx + dy * dy);
}
