import type { Indicator, RegionProfile } from '../../../contract/region-profile.ts';
import { type Chart, words } from '../../ui/figures/chart.ts';
import { wrap } from '../../ui/figures/document.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { moved } from '../../ui/figures/moved.ts';
import { printInk, type Shape } from '../../ui/figures/shapes.ts';
import { notesOfBoth } from './both.ts';
import { populationsOf } from './populations.ts';
import { axesOf, spanOfBoth, sparkShapes } from './spark.ts';
import { differenceText, groundsText, partsText, restsOn, valueText } from './values.ts';
import { verdictOf } from './verdict.ts';

const width = 860;
/** Where the line through the years stands: alone, after the columns of two regions, and that of the second. */
const sparkLeft = { alone: 430, pair: 610, beside: 740 };
/** Where the columns of figures end: the region's, that of the one beside it, the difference. */
const columnEnds = [400, 500, 596] as const;
const lineHeight = 13;
const rowHeight = 40;
const headHeight = 30;
const pens = { line: '#00558c', ground: printInk.ground };

const shorter = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

interface Card {
  profile: RegionProfile;
  beside: RegionProfile | undefined;
  measure: (text: string) => number;
}

function valueWords({ indicator, other, isPair }: Row, top: number): Shape[] {
  const { value, unit } = indicator;
  const shown = isPair
    ? [value, other?.value ?? null].map((one) => valueText(one, unit))
    : [valueText(value, unit)];
  if (isPair) shown.push(differenceText(value, other?.value ?? null, unit));
  return shown.map((text, i) =>
    words(columnEnds[i]!, top + 14, text, {
      fill: printInk.ink,
      weight: i < 2 ? 600 : 400,
      anchor: 'end',
    }),
  );
}

interface Row {
  indicator: Indicator;
  other: Indicator | undefined;
  isPair: boolean;
}

/** What is told below the figures, of both regions: whom they are of, and the verdict. */
function toldBelow({ indicator, other }: Row, { profile, beside, measure }: Card): string[] {
  const both = (notesOf: (one: Indicator) => string[]) =>
    notesOfBoth(
      { region: profile.region.name, notes: notesOf(indicator) },
      other && beside && { region: beside.region.name, notes: notesOf(other) },
    );
  const verdicts = [
    verdictOf(indicator, profile.region.name),
    other && beside ? verdictOf(other, beside.region.name) : null,
  ].flatMap((verdict) => (verdict ? [`${verdict.answer} ${verdict.grounds}`] : []));
  const told = [both(populationsOf).join(' '), ...verdicts].filter(Boolean);
  // The measure is for 12 px, these lines are 10.
  return told.flatMap((line) => wrap(line, width * 1.15, measure));
}

/** The lines through the years of both regions, on the same axes. */
function lineShapes({ indicator, other, isPair }: Row, { profile, beside }: Card): Shape[] {
  const span = spanOfBoth(profile.years, beside?.years);
  if (!span) return [];
  const axes = axesOf(span, [indicator.years, other?.years ?? []]);
  const draw = ({ years, thinBelow }: Indicator, left: number) =>
    sparkShapes(years, axes, thinBelow, pens).map((shape) => moved(shape, left, 0));
  return [
    ...draw(indicator, isPair ? sparkLeft.pair : sparkLeft.alone),
    ...(other ? draw(other, sparkLeft.beside) : []),
  ];
}

function rowShapes(row: Row, card: Card, top: number) {
  const { ink, ink2, warn } = printInk;
  const { beside } = card;
  const { indicator, other, isPair } = row;
  const isThin = [indicator, other].some((one) => one !== undefined && one.n < one.thinBelow);
  const grounds =
    other && beside
      ? `${groundsText(indicator)} (${beside.region.name}: ${restsOn(other)})`
      : groundsText(indicator);
  const below = [grounds, partsText(indicator)].filter(Boolean).join(' · ');
  const told = toldBelow(row, card);
  const shapes = [
    words(0, top + 14, indicator.name, { fill: ink }),
    ...valueWords(row, top),
    words(width, top + (isPair ? 29 : 14), isThin ? 'thin data' : '', {
      fill: warn,
      size: 11,
      anchor: 'end',
    }),
    ...lineShapes(row, card).map((shape) => moved(shape, 0, top - 2)),
    words(0, top + 29, shorter(below, 140), { fill: ink2, size: 10 }),
    ...told.map((text, i) => words(0, top + 29 + (i + 1) * lineHeight, text, { fill: ink, size: 10 })),
  ];
  return { shapes, height: rowHeight + told.length * lineHeight };
}

/** Whose figures stand in which column, and whose line, where there are two. */
function columnHeads({ profile, beside }: Card): Shape[] {
  if (!beside) return [];
  const heads = [profile.region.name, beside.region.name, 'Difference'];
  const look = { fill: printInk.ink2, size: 11 };
  return [
    ...heads.map((text, i) => words(columnEnds[i]!, 0, shorter(text, 14), { ...look, anchor: 'end' })),
    words(sparkLeft.pair, 0, shorter(profile.region.name, 18), look),
    words(sparkLeft.beside, 0, shorter(beside.region.name, 18), look),
  ];
}

/** The scorecard as a picture: every indicator with its value, its line through the years, N and parts; the same of the region beside it. */
export function scorecardChart(
  profile: RegionProfile,
  beside: RegionProfile | undefined,
  measure: Card['measure'],
): Chart {
  const card = { profile, beside, measure };
  const others = new Map(beside?.indicators.map((indicator) => [indicator.id, indicator]));
  const shapes = columnHeads(card);
  let y = 0;
  let group = '';
  for (const indicator of profile.indicators) {
    if (indicator.group !== group) {
      group = indicator.group;
      shapes.push(words(0, y + 18, headOf(group), { fill: printInk.ink, weight: 600, size: 13 }));
      y += headHeight;
    }
    const row = rowShapes(
      { indicator, other: others.get(indicator.id), isPair: beside !== undefined },
      card,
      y,
    );
    shapes.push(...row.shapes);
    y += row.height;
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
