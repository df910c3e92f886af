import { tenth } from '../../ui/figures/chart.ts';

export interface Spot {
  x: number;
  y: number;
  /** Radius of the circle that stands there. */
  r: number;
}

export interface Arc {
  line: string;
  head: string;
}

const at = (x: number, y: number) => `${tenth(x)} ${tenth(y)}`;
const bend = 0.18;

/**
 * An arc from circle to circle, bent to the right of its way, so that the one that runs back stands apart; it ends at the rims, with a
 * head as wide as the line asks for. null where the circles touch.
 */
export function arcBetween(a: Spot, b: Spot, width: number): Arc | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length <= a.r + b.r) return null;
  const control = { x: (a.x + b.x) / 2 - dy * bend, y: (a.y + b.y) / 2 + dx * bend };
  const towards = (from: Spot, distance: number) => {
    const [tx, ty] = [control.x - from.x, control.y - from.y];
    const t = distance / Math.hypot(tx, ty);
    return { x: from.x + tx * t, y: from.y + ty * t };
  };
  const size = 3.5 + width * 1.2;
  const [start, tip] = [towards(a, a.r + 1), towards(b, b.r + 1)];
  const neck = towards(b, b.r + 1 + size);
  const [ux, uy] = [(tip.x - neck.x) / size, (tip.y - neck.y) / size];
  const half = 1.6 + width * 0.7;
  const corner = (side: number) => at(neck.x - uy * half * side, neck.y + ux * half * side);
  return {
    line: `M${at(start.x, start.y)}Q${at(control.x, control.y)} ${at(neck.x, neck.y)}`,
    head: `M${at(tip.x, tip.y)}L${corner(1)}L${corner(-1)}Z`,
  };
}
