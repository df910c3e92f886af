import type { NetworkLink } from '../../contract/network.ts';

/** Diameters of signs, in pixels at zoom 1. */
const least = 9;
const most = 38;
export const plainSize = 12;

/** How many others each organisation is linked with: parallel links count once. */
export function degrees(links: readonly NetworkLink[]): Map<string, number> {
  const others = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const set = others.get(one);
    if (set) set.add(other);
    else others.set(one, new Set([other]));
  };
  for (const { source, target } of links) {
    if (source === target) continue;
    add(source, target);
    add(target, source);
  }
  return new Map([...others].map(([id, set]) => [id, set.size]));
}

/** The diameter for a value among values up to `greatest`: the area is in proportion, upon a least size. */
export function diameter(value: number, greatest: number): number {
  if (!(greatest > 0) || !(value > 0)) return least;
  return least + (most - least) * Math.sqrt(Math.min(1, value / greatest));
}

/** The value that all have, where it is one. */
export function equalValue(values: readonly (number | null)[]): number | undefined {
  const [first = null] = values;
  return first !== null && values.every((value) => value === first) ? first : undefined;
}

/** Values for the size scale of a legend: the greatest, and two round ones below it. */
export function scaleSteps(greatest: number): number[] {
  if (!(greatest > 0)) return [];
  const round = (value: number) => {
    const unit = 10 ** Math.floor(Math.log10(value));
    const lead = value / unit;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * unit;
  };
  const steps = [greatest, round(greatest / 3), round(greatest / 12)];
  const isWhole = Number.isInteger(greatest);
  return steps.filter((step, i) => (i === 0 || step < steps[i - 1]!) && (!isWhole || step >= 1));
}
