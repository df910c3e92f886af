import { type Chart, line, tenth, words } from '../../ui/figures/chart.ts';
import { type Ink, type PathShape, printInk, type Shape, screenInk } from '../../ui/figures/shapes.ts';

/** Colours of a plot of values: those of charts, that of what is counted, that of what is selected. */
export interface PlotInk extends Ink {
  mark: string;
  select: string;
}

export const screenPlot: PlotInk = { ...screenInk, mark: 'var(--accent)', select: 'var(--select)' };
export const printPlot: PlotInk = { ...printInk, mark: '#00558c', select: '#b34700' };

/** What a plot is drawn on. */
export interface Sheet {
  width: number;
  height: number;
  ink: PlotInk;
}

/** A plot in a file is so large, in pixels. */
export const printSheet: Sheet = { width: 860, height: 420, ink: printPlot };

/** Where values stand: a plot without its axes and titles. */
export interface Room {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function roomOf(
  { width, height }: Sheet,
  margin: Record<'left' | 'right' | 'top' | 'bottom', number>,
) {
  const room: Room = {
    left: margin.left,
    top: margin.top,
    width: Math.max(120, width - margin.left - margin.right),
    height: Math.max(60, height - margin.top - margin.bottom),
  };
  return room;
}

const size = 11;

/** A line across the room, its value to the left of it. */
export function rowTick({ left, width }: Room, y: number, text: string, ink: Ink): Shape[] {
  return [
    line(left, y, left + width, y, { stroke: ink.line }),
    words(left - 7, y + 4, text, { fill: ink.ink2, size, anchor: 'end' }),
  ];
}

/** The value of a place along the lower edge. */
export function columnTick({ top, height }: Room, x: number, text: string, ink: Ink): Shape {
  return words(x, top + height + 15, text, { fill: ink.ink2, size, anchor: 'middle' });
}

/** What runs along the lower edge, in words. */
export function acrossTitle({ left, width, top, height }: Room, text: string, ink: Ink): Shape {
  return words(left + width / 2, top + height + 31, text, { fill: ink.ink, size, anchor: 'middle' });
}

export function disc(x: number, y: number, radius: number, more: Partial<PathShape>): PathShape {
  const arc = (to: number) => `A${radius} ${radius} 0 1 1 ${tenth(to)} ${tenth(y)}`;
  return {
    tag: 'path',
    d: `M${tenth(x - radius)} ${tenth(y)}${arc(x + radius)}${arc(x - radius)}Z`,
    ...more,
  };
}

export function chartOn({ width, height }: Sheet, shapes: Shape[]): Chart {
  return { width, height, shapes };
}
