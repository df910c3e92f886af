import { shorten } from '../../graph/names.ts';
import { line, tenth, words } from '../../ui/figures/chart.ts';
import type { Shape } from '../../ui/figures/shapes.ts';
import { categoryColour, type Theme } from '../../ui/palette.ts';
import { valueText } from '../../ui/value-text.ts';
import { ticksOf } from './chart.ts';
import { columnTick, disc, type Room, roomOf, rowTick, type Sheet } from './plot.ts';
import { type Line, spreadHeights } from './series.ts';

export interface YearsInput {
  title: string;
  lines: readonly Line[];
  years: { from: number; to: number };
  nameOf: (id: string) => string;
}

const margin = { left: 54, right: 170, top: 12, bottom: 24 };
const dashes = [undefined, '7 4', '2 3', '9 3 2 3'];

/** Pixels for a name at the end of its line; letters are about so wide. */
const nameRoom = 118;
const roughWidth = (text: string) => text.length * 6.2;

/** Between names at the ends of lines. */
const nameGap = 15;

interface Pen {
  across(year: number): number;
  up(value: number): number;
  room: Room;
  sheet: Sheet;
}

interface NamedLine {
  line: Line;
  /** Where it stands among all lines: its colour and dash. */
  index: number;
  colour: string;
  name: string;
  /** The height of its name. */
  nameY: number;
}

function lineShapes({ line: one, index, colour, name, nameY }: NamedLine, pen: Pen): Shape[] {
  const { runs, last } = one;
  const { across, up, room, sheet } = pen;
  const { ink } = sheet;
  const right = room.left + room.width;
  const end = { x: across(last!.year), y: up(last!.value) };
  const path = (run: Line['runs'][number]) =>
    `M${run.map((p) => `${tenth(across(p.year))} ${tenth(up(p.value))}`).join('L')}`;
  const text = `${shorten(name, nameRoom, roughWidth)} ${valueText(last!.value)}`;
  return [
    ...runs.map(
      (run): Shape => ({
        tag: 'path',
        d: path(run),
        stroke: colour,
        width: 2,
        dash: dashes[index % dashes.length],
      }),
    ),
    disc(end.x, end.y, 3, { fill: colour }),
    line(end.x + 4, end.y, right + 6, nameY, { stroke: ink.lineStrong }),
    words(right + 9, nameY + 4, text, { fill: ink.ink, size: 11 }),
  ];
}

/** Lines of values over years as shapes, each named at its end. */
export function yearsPlot({ lines, years, nameOf }: YearsInput, sheet: Sheet, theme: Theme): Shape[] {
  const room = roomOf(sheet, margin);
  const { left, top, width, height } = room;
  const values = lines.flatMap((one) => one.runs.flat().map((p) => p.value));
  const least = Math.min(0, ...values);
  const greatest = Math.max(...values, least + 1e-9);
  const pen: Pen = {
    across: (year) => left + ((year - years.from) / Math.max(1, years.to - years.from)) * width,
    up: (value) => top + height - ((value - least) / (greatest - least)) * height,
    room,
    sheet,
  };
  const ended = lines.filter((one) => one.last);
  const heights = spreadHeights(
    ended.map((one) => pen.up(one.last!.value)),
    nameGap,
    top + height,
  );
  return [
    ...ticksOf(least, greatest, height / 40).flatMap((tick) =>
      rowTick(room, pen.up(tick), valueText(tick), sheet.ink),
    ),
    ...ticksOf(years.from, years.to, width / 90).map((tick) =>
      columnTick(room, pen.across(tick), String(tick), sheet.ink),
    ),
    ...ended.flatMap((one, index) => {
      const [colour, name, nameY] = [categoryColour(index, theme), nameOf(one.id), heights[index]!];
      return lineShapes({ line: one, index, colour, name, nameY }, pen);
    }),
  ];
}
