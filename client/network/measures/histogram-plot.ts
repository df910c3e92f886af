import { line } from '../../ui/figures/chart.ts';
import type { Shape } from '../../ui/figures/shapes.ts';
import { valueText } from '../../ui/value-text.ts';
import { type Bin, binsOf, type Dot, scaleTicks, ticksOf } from './chart.ts';
import { acrossTitle, columnTick, type Room, roomOf, rowTick, type Sheet } from './plot.ts';

const margin = { left: 46, right: 14, top: 10, bottom: 36 };

export interface HistogramInput {
  /** What is counted: the name of the measure. */
  title: string;
  dots: readonly Dot[];
  selection: readonly string[];
}

export interface Bar {
  bin: Bin;
  left: number;
  width: number;
  /** How many of its organisations are selected. */
  lit: number;
  shapes: Shape[];
}

export interface HistogramPlot {
  room: Room;
  /** What lies below the bars and what stands above them. */
  under: Shape[];
  bars: Bar[];
  over: Shape[];
}

/** Heights of which a line is drawn: round ones, and the greatest. */
function countTicks(most: number, up: (amount: number) => number): number[] {
  const all = [...new Set([1, ...ticksOf(0, most, 4).filter((tick) => tick >= 1), most])];
  return all.filter((tick, i) => i === 0 || tick === most || up(most) - up(tick) > 14);
}

/** How the values of a measure are spread, as shapes. */
export function histogramPlot({ title, dots, selection }: HistogramInput, sheet: Sheet): HistogramPlot {
  const room = roomOf(sheet, margin);
  const { ink } = sheet;
  const { left, top, width, height } = room;
  const { bins, scale } = binsOf(dots);
  const chosen = new Set(selection);
  const most = Math.max(1, ...bins.map((bin) => bin.ids.length));
  const step = width / Math.max(1, bins.length);
  const up = (amount: number) => (Math.sqrt(amount) / Math.sqrt(most)) * height;
  const isSingle = bins[0]?.isSingle ?? false;
  const share = (value: number) => Math.max(0, Math.min(1, scale.share(value)));
  const across = (value: number) =>
    left + (isSingle ? (value - scale.least + 0.5) * step : share(value) * width);
  const values = isSingle
    ? ticksOf(scale.least, scale.greatest, width / 70).filter(Number.isInteger)
    : scaleTicks(scale, width / 110);
  const barOf = (at: number, amount: number, fill: string): Shape => ({
    tag: 'rect',
    x: at + 0.5,
    y: top + height - up(amount),
    width: Math.max(1, step - 1),
    height: up(amount),
    fill,
  });
  const bars = bins.flatMap((bin, i): Bar[] => {
    const lit = bin.ids.filter((id) => chosen.has(id)).length;
    const at = left + i * step;
    const shapes = [barOf(at, bin.ids.length, ink.mark), ...(lit > 0 ? [barOf(at, lit, ink.select)] : [])];
    return bin.ids.length > 0 ? [{ bin, left: at, width: step, lit, shapes }] : [];
  });
  const root = !isSingle && scale.isRoot ? ' (square-root scale)' : '';
  return {
    room,
    under: countTicks(most, up).flatMap((tick) =>
      rowTick(room, top + height - up(tick), tick.toLocaleString('en'), ink),
    ),
    bars,
    over: [
      line(left, top + height, left + width, top + height, { stroke: ink.lineStrong }),
      ...values.map((value) => columnTick(room, across(value), valueText(value), ink)),
      acrossTitle(room, `${title}${root} · organisations upwards (square-root scale)`, ink),
    ],
  };
}
