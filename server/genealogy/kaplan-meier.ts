import type { SurvivalStep } from '../../contract/survival.ts';

/** Lives of one group: how long each was seen, in whole years, and 1 where it ended then, 0 where it was only seen until then. */
export interface Lives {
  duration: number[];
  event: number[];
}

/** Of lives seen for each number of years, from 0 to the longest: how many ended then, how many were only seen until then. */
export interface LifeTable {
  events: Float64Array;
  censored: Float64Array;
  /** Lives seen at least so long. */
  atRisk: Float64Array;
}

/** Linear in the lives and the longest of them. */
export function lifeTable({ duration, event }: Lives): LifeTable {
  const years = duration.reduce((longest, years) => Math.max(longest, years), -1) + 1;
  const [events, censored, atRisk] = [0, 0, 0].map(() => new Float64Array(years)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  duration.forEach((time, i) => {
    if (event[i] === 1) events[time]!++;
    else censored[time]!++;
  });
  for (let time = years - 1, left = 0; time >= 0; time--) {
    left += events[time]! + censored[time]!;
    atRisk[time] = left;
  }
  return { events, censored, atRisk };
}

/** 97.5 % of a standard normal variable lies below it. */
const normal975 = 1.959963984540054;

/**
 * Kaplan and Meier's estimate (1958): S(t) = Π (1 − d/n) over the event times up to t. Whoever is censored in a year is at risk in it.
 * Greenwood's variance (1926) S² Σ d/(n (n − d)); bounds of 95 % on the log-log scale (Kalbfleisch & Prentice), which stay within 0 and 1.
 * One step for each year in which something happens.
 */
export function kaplanMeier({ events, censored, atRisk }: LifeTable): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let time = 0; time < atRisk.length; time++) {
    const [n, d, c] = [atRisk[time]!, events[time]!, censored[time]!];
    if (d + c === 0) continue;
    survival *= (n - d) / n;
    greenwood += d / (n * (n - d));
    steps.push({ time, atRisk: n, events: d, censored: c, survival, ...spread(survival, greenwood) });
  }
  return steps;
}

function spread(survival: number, greenwood: number) {
  if (survival === 0) return { lower: null, upper: null, standardError: null };
  if (survival === 1) return { lower: 1, upper: 1, standardError: 0 };
  const reach = (normal975 * Math.sqrt(greenwood)) / -Math.log(survival);
  return {
    lower: survival ** Math.exp(reach),
    upper: survival ** Math.exp(-reach),
    standardError: survival * Math.sqrt(greenwood),
  };
}

/** Least age at which half or fewer live on; rounding of the product is allowed for. null where more than half do to the end. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find((step) => step.survival <= 0.5 + 1e-12)?.time ?? null;
}

/** Lives at risk at an age. */
export function atRiskAt({ atRisk }: LifeTable, time: number): number {
  return atRisk[time] ?? 0;
}
