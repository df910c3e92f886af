import { line, words } from '../../ui/figures/chart.ts';
import type { Shape } from '../../ui/figures/shapes.ts';
import { valueText } from '../../ui/value-text.ts';
import { type NumberScale, numberScale } from '../ramp.ts';
import { rankCorrelation, scaleTicks } from './chart.ts';
import { acrossTitle, columnTick, disc, roomOf, rowTick, type Sheet } from './plot.ts';

/** One organisation with both values. */
export interface PlotPoint {
  id: string;
  name: string;
  colour: string;
  x: number;
  y: number;
}

export interface ScatterInput {
  titles: { x: string; y: string };
  points: readonly PlotPoint[];
  selection: readonly string[];
}

/** A point where it stands, in pixels. */
export interface Spot {
  point: PlotPoint;
  x: number;
  y: number;
  shape: Shape;
}

export interface ScatterPlot {
  under: Shape[];
  spots: Spot[];
  /** Rings around the selected with their names, and the titles. */
  over: Shape[];
  /** Spearman’s ρ in words. */
  rho: string;
}

const margin = { left: 54, right: 20, top: 26, bottom: 38 };
export const spotRadius = 3.5;
/** So many selected are named. */
const mostNamed = 12;

function axisTitle(title: string, scale: NumberScale): string {
  return scale.isRoot ? `${title} (square-root scale)` : title;
}

function litShapes({ point, x, y }: Spot, isNamed: boolean, { width, ink }: Sheet): Shape[] {
  const isRight = x > width * 0.75;
  const name = words(x + (isRight ? -9 : 9), y + 4, point.name, {
    fill: ink.ink,
    size: 11,
    anchor: isRight ? 'end' : 'start',
    halo: ink.ground,
  });
  const ring = disc(x, y, spotRadius + 2.5, { stroke: ink.select, width: 2 });
  return isNamed ? [ring, name] : [ring];
}

/** Two measures against each other, as shapes. */
export function scatterPlot({ titles, points, selection }: ScatterInput, sheet: Sheet): ScatterPlot {
  const room = roomOf(sheet, margin);
  const { ink } = sheet;
  const { left, top, width, height } = room;
  const scales = { x: numberScale(points.map((p) => p.x)), y: numberScale(points.map((p) => p.y)) };
  const correlation = rankCorrelation(points.map(({ x, y }) => [x, y]));
  const across = (value: number) => left + scales.x.share(value) * width;
  const up = (value: number) => top + height - scales.y.share(value) * height;
  const spots = points.map((point): Spot => {
    const [x, y] = [across(point.x), up(point.y)];
    const shape = disc(x, y, spotRadius, { fill: point.colour, stroke: ink.ground, width: 0.8 });
    return { point, x, y, shape };
  });
  const chosen = new Set(selection);
  const lit = spots.filter(({ point }) => chosen.has(point.id));
  const rho = correlation === null ? 'not defined' : correlation.toFixed(2).replace('-', '−');
  const amount = `${points.length.toLocaleString('en')} organisations`;
  return {
    under: [
      ...scaleTicks(scales.y, height / 40).flatMap((tick) => rowTick(room, up(tick), valueText(tick), ink)),
      ...scaleTicks(scales.x, width / 110).flatMap((tick) => [
        line(across(tick), top, across(tick), top + height, { stroke: ink.line }),
        columnTick(room, across(tick), valueText(tick), ink),
      ]),
    ],
    spots,
    over: [
      ...lit.flatMap((spot, i) => litShapes(spot, i < mostNamed, sheet)),
      acrossTitle(room, `${axisTitle(titles.x, scales.x)} · Spearman’s ρ = ${rho}, ${amount}`, ink),
      words(8, 14, `↑ ${axisTitle(titles.y, scales.y)}`, { fill: ink.ink, size: 11 }),
    ],
    rho,
  };
}
