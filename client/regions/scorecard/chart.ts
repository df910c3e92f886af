import type { Indicator, RegionProfile } from '../../../contract/region-profile.ts';
import { type Chart, words } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { moved } from '../../ui/figures/moved.ts';
import { printInk, type Shape } from '../../ui/figures/shapes.ts';
import { sparkShapes, sparkSize } from './spark.ts';
import { groundsText, partsText, valueText } from './values.ts';

const width = 860;
/** Where the line through the years stands. */
const sparkLeft = 430;
const rowHeight = 40;
const headHeight = 30;
const pens = { line: '#00558c', ground: printInk.ground };

const shorter = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

function rowShapes(indicator: Indicator, years: RegionProfile['years'], top: number): Shape[] {
  const { ink, ink2, warn } = printInk;
  const isThin = indicator.n < indicator.thinBelow;
  const spark = years ? sparkShapes(indicator.years, years, indicator.thinBelow, pens) : [];
  const below = [groundsText(indicator), partsText(indicator)].filter(Boolean).join(' · ');
  return [
    words(0, top + 14, indicator.name, { fill: ink }),
    words(410, top + 14, valueText(indicator.value, indicator.unit), {
      fill: ink,
      weight: 600,
      anchor: 'end',
    }),
    words(sparkLeft + sparkSize.width + 20, top + 14, isThin ? 'thin data' : '', { fill: warn, size: 11 }),
    ...spark.map((shape) => moved(shape, sparkLeft, top - 2)),
    words(0, top + 29, shorter(below, 140), { fill: ink2, size: 10 }),
  ];
}

/** The scorecard as a picture: every indicator with its value, its line through the years, N and parts. */
export function scorecardChart({ indicators, years }: RegionProfile): Chart {
  const shapes: Shape[] = [];
  let y = 0;
  let group = '';
  for (const indicator of indicators) {
    if (indicator.group !== group) {
      group = indicator.group;
      shapes.push(words(0, y + 18, headOf(group), { fill: printInk.ink, weight: 600, size: 13 }));
      y += headHeight;
    }
    shapes.push(...rowShapes(indicator, years, y));
    y += rowHeight;
  }
  return { width, height: y, shapes };
}

export const headOf = (group: string) => `${group[0]!.toUpperCase()}${group.slice(1)}`;

/** What a line and its dot mean. */
export function sparkLegend(years: RegionProfile['years'], thinBelow: number): LegendPart[] {
  if (!years) return [];
  const line = { tag: 'path', d: 'M2 12L12 8L24 4', stroke: pens.line, width: 1.3 } as const;
  const dot = { tag: 'path', d: 'M21.5 4a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z', stroke: pens.line } as const;
  return [
    {
      title: `${years.from}–${years.to}`,
      items: [
        { label: 'value by year, upwards from 0', shapes: [line, { ...dot, fill: pens.line }] },
        {
          label: `last value thin (N under ${thinBelow})`,
          shapes: [line, { ...dot, fill: pens.ground, width: 1.2 }],
        },
      ],
    },
  ];
}
