import type { LinkSeries } from '../../../contract/region-series.ts';
import { scopes } from '../../../contract/vocabulary.ts';
import { filled, line, words } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { moved } from '../../ui/figures/moved.ts';
import type { Shape } from '../../ui/figures/shapes.ts';
import { scopeColour, scopeLabel } from '../../ui/palette.ts';
import type { Drawing, Part } from '../drawing.ts';
import type { Figures } from '../figures.ts';
import { allLinks, type ScopeCounts, scopeEntries } from '../model.ts';
import { fitText, type Pens } from '../pens.ts';
import { scopeHatch } from '../scope-hatch.ts';
import { amountWords } from '../words.ts';

export const mostPanels = 12;

/** Links of a region, or of all, that begin in a span of years. */
export interface Bin extends ScopeCounts {
  from: number;
  to: number;
}

export interface YearPanel {
  /** null: all regions. */
  code: string | null;
  name: string;
  bins: Bin[];
  undated: number;
}

const none: ScopeCounts = { intra: 0, national: 0, international: 0, unknown: 0 };
const sum = (a: ScopeCounts, b: ScopeCounts): ScopeCounts => ({
  intra: a.intra + b.intra,
  national: a.national + b.national,
  international: a.international + b.international,
  unknown: a.unknown + b.unknown,
});

/** Years a bar stands for: so many that there are thirty bars at most. */
export function spanOf({ from, to }: { from: number; to: number }): number {
  return [1, 2, 5, 10, 20, 50].find((years) => (to - from + 1) / years <= 30) ?? 100;
}

function binsOf(series: readonly LinkSeries[], years: { from: number; to: number }): Bin[] {
  const span = spanOf(years);
  const first = Math.floor(years.from / span) * span;
  const bins = Array.from({ length: Math.floor((years.to - first) / span) + 1 }, (_, i) => ({
    ...none,
    from: Math.max(years.from, first + i * span),
    to: Math.min(years.to, first + (i + 1) * span - 1),
  }));
  for (const { year, ...counts } of series.flatMap((one) => one.years)) {
    const bin = bins[Math.floor((year - first) / span)]!;
    Object.assign(bin, sum(bin, counts));
  }
  return bins;
}

/** All links first, then the regions with most dated links; every link type together. */
export function yearPanels(
  series: readonly LinkSeries[],
  years: { from: number; to: number },
  nameOf: (code: string) => string,
): YearPanel[] {
  const codes = [...new Set(series.map(({ region }) => region))];
  const panels = codes.map((code) => {
    const own = series.filter(({ region }) => region === code);
    return {
      code,
      name: code === null ? 'All links' : nameOf(code),
      bins: binsOf(own, years),
      undated: own.reduce((total, { undated }) => total + allLinks(undated), 0),
    };
  });
  const dated = ({ bins }: YearPanel) => bins.reduce((total, bin) => total + allLinks(bin), 0);
  return panels
    .filter((panel) => panel.code === null || dated(panel) > 0)
    .sort((a, b) => Number(a.code !== null) - Number(b.code !== null) || dated(b) - dated(a))
    .slice(0, mostPanels);
}

const panelHeight = 132;
const plot = { top: 34, bottom: 112 };

function barShapes(bin: Bin, x: number, width: number, most: number, { ink, theme }: Pens): Shape[] {
  const scale = (plot.bottom - plot.top) / most;
  let y = plot.bottom;
  return scopeEntries(bin).flatMap(({ scope, links }) => {
    const height = links * scale;
    y -= height;
    return height > 0
      ? filled({ x, y, width, height }, scopeColour(scope, theme), scopeHatch[scope], ink.ground)
      : [];
  });
}

function panelShapes(panel: YearPanel, width: number, pens: Pens): Shape[] {
  const { bins } = panel;
  const { ink } = pens;
  const most = Math.max(1, ...bins.map(allLinks));
  const total = bins.reduce(sum, none);
  const step = (width - 8) / bins.length;
  const known = allLinks(total) - total.unknown;
  const share = known > 0 ? `, ${Math.round((100 * total.intra) / known)} % inside` : '';
  // Bold letters of 12 px are a fifth wider than measured.
  const name = fitText(panel.name, width / 1.2, pens);
  return [
    words(0, 12, name, { fill: ink.ink, weight: 600 }),
    words(0, 27, `${amountWords(allLinks(total), 'link')}${share}; tallest bar ${most}`, {
      fill: ink.ink2,
      size: 11,
    }),
    line(0, plot.bottom, width - 8, plot.bottom, { stroke: ink.lineStrong, width: 1 }),
    ...bins.flatMap((bin, i) => barShapes(bin, i * step, Math.max(1, step - 1), most, pens)),
    words(0, plot.bottom + 14, String(bins[0]!.from), { fill: ink.ink2, size: 11 }),
    words(width - 8, plot.bottom + 14, String(bins.at(-1)!.to), { fill: ink.ink2, size: 11, anchor: 'end' }),
  ];
}

/** Small multiples: for each region the links that begin in each span of years, stacked by scope. */
export function drawYears(panels: readonly YearPanel[], width: number, pens: Pens): Drawing {
  const columns = Math.max(1, Math.min(4, Math.floor(width / 230)));
  const cell = width / columns;
  const parts = panels.map((panel, i): Part => {
    const [dx, dy] = [(i % columns) * cell, Math.floor(i / columns) * (panelHeight + 12)];
    const ground: Shape = { tag: 'rect', x: 0, y: 0, width: cell - 8, height: panelHeight };
    return {
      codes: panel.code === null ? [] : [panel.code],
      label: `${panel.name}: ${panel.bins
        .filter((bin) => allLinks(bin) > 0)
        .map((bin) => `${bin.from} ${bin.intra} of ${allLinks(bin)} inside`)
        .join(', ')}`,
      shapes: [ground, ...panelShapes(panel, cell - 12, pens)].map((shape) => moved(shape, dx, dy)),
    };
  });
  return {
    width,
    height: Math.ceil(panels.length / columns) * (panelHeight + 12),
    below: [],
    parts,
    above: [],
  };
}

export function yearsLegend({ ink, theme }: Pens): LegendPart[] {
  const box = { x: 4, y: 2, width: 22, height: 12 };
  const items = scopes.map((scope) => ({
    label: scopeLabel[scope],
    shapes: filled(box, scopeColour(scope, theme), scopeHatch[scope], ink.ground),
  }));
  return [{ title: 'Links', items }];
}

/** Links by region, type and year, as they are answered. */
export function yearFigures(series: readonly LinkSeries[], nameOf: (code: string) => string): Figures {
  const rows = series.flatMap(({ region, type, years }) =>
    years.map(({ year, intra, national, international, unknown }) => ({
      key: JSON.stringify([region, type, year]),
      codes: region === null ? [] : [region],
      cells: [
        region === null ? 'All' : nameOf(region),
        ...[region, type, year, intra, national, international, unknown],
      ],
    })),
  );
  const titles = ['Inside', 'National', 'International', 'Unknown'];
  return {
    columns: [
      { title: 'Region' },
      { title: 'Code', width: 80 },
      { title: 'Link type', width: 120 },
      { title: 'Year', numeric: true, width: 70 },
      ...titles.map((title) => ({ title, numeric: true })),
    ],
    rows,
    sort: { column: 3, descending: false },
  };
}
