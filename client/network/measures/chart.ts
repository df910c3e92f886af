import { type NumberScale, numberScale } from '../ramp.ts';

/** One organisation and its value. */
export interface Dot {
  id: string;
  value: number;
}

export interface Bin {
  from: number;
  to: number;
  /** Holds whole numbers, one only. */
  isSingle: boolean;
  ids: string[];
}

const mostSingles = 40;
const mostBins = 30;

/** Values sorted into bins: one for each whole number where there are few, else bins as wide as each other on the scale. */
export function binsOf(dots: readonly Dot[]): { scale: NumberScale; bins: Bin[] } {
  const scale = numberScale(dots.map((d) => d.value));
  if (dots.length === 0) return { scale, bins: [] };
  const { least, greatest } = scale;
  if (dots.every((d) => Number.isInteger(d.value)) && greatest - least < mostSingles) {
    const bins = Array.from({ length: greatest - least + 1 }, (_, i): Bin => {
      return { from: least + i, to: least + i, isSingle: true, ids: [] };
    });
    for (const { id, value } of dots) bins[value - least]!.ids.push(id);
    return { scale, bins };
  }
  const count =
    least === greatest ? 1 : Math.min(mostBins, Math.max(5, Math.ceil(Math.sqrt(dots.length) * 1.5)));
  const bins = Array.from({ length: count }, (_, i): Bin => {
    return { from: scale.value(i / count), to: scale.value((i + 1) / count), isSingle: false, ids: [] };
  });
  for (const { id, value } of dots) {
    bins[Math.min(count - 1, Math.floor(scale.share(value) * count))]!.ids.push(id);
  }
  return { scale, bins };
}

/** Round values within bounds, about as many as asked for. */
export function ticksOf(least: number, greatest: number, about: number): number[] {
  if (!(greatest > least)) return [least];
  const rough = (greatest - least) / Math.max(1, about);
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * unit).find((s) => s >= rough) ?? 10 * unit;
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(greatest / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Round values for a scale; on one of roots they stand closer at its lower end. */
export function scaleTicks(scale: NumberScale, about: number): number[] {
  const { least, greatest, isRoot } = scale;
  const even = ticksOf(least, greatest, about);
  if (!isRoot || even.length < 2) return even;
  const first = even.find((tick) => tick > least) ?? greatest;
  return [...new Set([least, ...ticksOf(least, first, 4).slice(1, 2), ...even])].sort((a, b) => a - b);
}

/** Spearman's ρ: Pearson's r of ranks, equal values sharing the mean of theirs. Null where one side does not vary. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  const ranks = (values: number[]) => {
    const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
    const out: number[] = [];
    for (let at = 0; at < order.length; ) {
      let end = at;
      while (end < order.length && order[end]!.value === order[at]!.value) end++;
      for (let k = at; k < end; k++) out[order[k]!.i] = (at + end - 1) / 2;
      at = end;
    }
    return out;
  };
  const xs = ranks(pairs.map(([x]) => x));
  const ys = ranks(pairs.map(([, y]) => y));
  const middle = (pairs.length - 1) / 2;
  const sum = (of: (i: number) => number) => pairs.reduce((all, _, i) => all + of(i), 0);
  const [sx, sy] = [sum((i) => (xs[i]! - middle) ** 2), sum((i) => (ys[i]! - middle) ** 2)];
  if (sx === 0 || sy === 0) return null;
  return sum((i) => (xs[i]! - middle) * (ys[i]! - middle)) / Math.sqrt(sx * sy);
}
