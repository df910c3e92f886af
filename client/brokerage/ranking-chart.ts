import type { Broker } from '../../contract/brokerage.ts';
import type { Role } from '../../contract/vocabulary.ts';
import { type BarPart, barsChart, barsLegend } from '../ui/figures/bars.ts';
import type { Chart, Easel, Hatch } from '../ui/figures/chart.ts';
import type { LegendPart } from '../ui/figures/legend.ts';
import { joining } from './model.ts';
import { signed } from './numbers.ts';
import { roleWords } from './words.ts';
import { roleColour } from './years-chart.ts';

/** So many rows fit on a page. */
export const mostBars = 30;

/** Roles that join different groups come first: the ranking is by them. */
const stack: readonly [Role, Hatch][] = [
  ['representative', 'none'],
  ['gatekeeper', 'rising'],
  ['liaison', 'upright'],
  ['itinerant', 'level'],
  ['coordinator', 'hollow'],
];

const partsOf = ({ theme }: Pick<Easel, 'theme'>): BarPart[] =>
  stack.map(([role, hatch]) => ({
    label: `${roleWords[role].label} (${roleWords[role].pattern})`,
    colour: roleColour(role, theme),
    hatch,
  }));

/** Who joins most pairs of different groups, the first of them first. */
export function ranked(brokers: readonly Broker[]): Broker[] {
  return brokers
    .filter(({ counts }) => counts.total > 0)
    .sort((a, b) => joining(b) - joining(a) || b.counts.total - a.counts.total)
    .slice(0, mostBars);
}

/** The pairs that the foremost brokers join, by role, as bars. */
export function rankingChart(brokers: readonly Broker[], easel: Easel): Chart {
  const bars = ranked(brokers).map((broker) => ({
    name: broker.name,
    amounts: stack.map(([role]) => broker.counts[role]),
    told: `${joining(broker)} of ${broker.counts.total}, z ${signed(broker.z.total)}`,
  }));
  return barsChart(bars, partsOf(easel), easel);
}

export function rankingLegend(easel: Pick<Easel, 'ink' | 'theme'>): LegendPart[] {
  return [{ title: 'Pairs by role', items: barsLegend(partsOf(easel), easel.ink.ground) }];
}
