import type { Theme } from '../ui/palette.ts';

/** Viridis: even steps look evenly far apart, also to colour-blind readers and in grey. */
const viridis = [
  '#440154',
  '#482475',
  '#414487',
  '#355f8d',
  '#2a788e',
  '#21918c',
  '#22a884',
  '#44bf70',
  '#7ad151',
  '#bddf26',
  '#fde725',
] as const;

/** The part of it that stands out from the ground, from the least to the greatest value. */
const stretch: Record<Theme, readonly string[]> = {
  light: viridis.slice(0, 8).reverse(),
  dark: viridis.slice(3),
};

/** Beyond this ratio of the greatest to the median value most would look alike, so roots are taken. */
const skewed = 6;

/** How numbers become shares of a scale. */
export interface NumberScale {
  least: number;
  greatest: number;
  /** Square roots instead of the values themselves. */
  isRoot: boolean;
  /** All values are whole numbers. */
  isWhole: boolean;
  /** 0 for the least value, 1 for the greatest. */
  share(value: number): number;
  /** The inverse. */
  value(share: number): number;
}

/** A scale over values; of roots when they are skewed and none is negative. */
export function numberScale(values: readonly number[]): NumberScale {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const greatest = sorted.at(-1) ?? 0;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const isRoot = least >= 0 && greatest - least > skewed * (median - least);
  const turn = isRoot ? Math.sqrt : (value: number) => value;
  const [low, high] = [turn(least), turn(greatest)];
  return {
    least,
    greatest,
    isRoot,
    isWhole: values.every(Number.isInteger),
    share: (value) => (high > low ? (turn(value) - low) / (high - low) : 0.5),
    value(share) {
      const at = low + (high - low) * share;
      return isRoot ? at * at : at;
    },
  };
}

function mixed(a: string, b: string, share: number): string {
  const part = (from: number) => {
    const [x, y] = [a, b].map((colour) => Number.parseInt(colour.slice(from, from + 2), 16));
    return Math.round(x! + (y! - x!) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** The colour of a share between 0 and 1. */
export function rampColour(share: number, theme: Theme): string {
  const stops = stretch[theme];
  const at = Math.max(0, Math.min(1, share)) * (stops.length - 1);
  const below = Math.min(Math.floor(at), stops.length - 2);
  return mixed(stops[below]!, stops[below + 1]!, at - below);
}

/** A colour of a legend and what it stands for. */
export interface RampStep {
  colour: string;
  value: number;
}

const rampSteps = 9;

/** A scale in steps, from the least to the greatest value: whole numbers where all values are, each of them once. */
export function rampOf(scale: NumberScale, theme: Theme): RampStep[] {
  const even = Array.from({ length: rampSteps }, (_, i) => scale.value(i / (rampSteps - 1)));
  const values = scale.isWhole ? [...new Set(even.map(Math.round))] : even;
  return values.map((value) => ({ colour: rampColour(scale.share(value), theme), value }));
}
