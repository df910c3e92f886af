import type { DrawingColours, SignShape } from '../model.ts';
import type { Measure } from '../names.ts';
import { type Scene, sceneBounds } from '../scene.ts';
import { signPath } from '../sign.ts';
import type { Mark, Picture } from './marks.ts';
import { sceneMarks } from './scene-marks.ts';

/** One sign of a legend and what it means. */
export interface PictureEntry {
  label: string;
  colour?: string;
  shape?: SignShape;
  dash?: readonly number[];
  /** Diameter; 10 unless told. */
  size?: number;
}

export interface PictureText {
  title: string;
  subtitle: string;
  legend: readonly { title: string; entries: readonly PictureEntry[] }[];
  /** Sources, date, data version: one line each. */
  notes: readonly string[];
}

const margin = 28;
const rowHeight = 22;
const textSize = 12;

function text(
  words: string,
  x: number,
  y: number,
  fill: string,
  more: { size?: number; bold?: boolean } = {},
): Mark {
  return { kind: 'text', text: words, x, y, size: textSize, align: 'left', fill, ...more };
}

function entryMarks(
  entry: PictureEntry,
  x: number,
  y: number,
  colours: DrawingColours,
): { marks: Mark[]; width: number } {
  const colour = entry.colour ?? colours.inkSoft;
  if (entry.dash) {
    const d = `M${x} ${y}h28`;
    return { marks: [{ kind: 'path', d, stroke: colour, width: 2, dash: entry.dash }], width: 28 };
  }
  const size = entry.size ?? 10;
  const d = signPath(entry.shape ?? 'ellipse', { x: x + size / 2, y }, size / 2);
  return { marks: [{ kind: 'path', d, fill: colour }], width: size };
}

/** Legend rows, one a group, broken where the picture ends. Answers the marks and where they end. */
function legendMarks(
  legend: PictureText['legend'],
  from: { x: number; y: number },
  right: number,
  colours: DrawingColours,
  measure: Measure,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = from.y;
  for (const { title, entries } of legend) {
    const tallest = Math.max(rowHeight, ...entries.map((e) => (e.size ?? 0) + 6));
    y += tallest / 2;
    marks.push(text(title, from.x, y, colours.inkSoft, { bold: true }));
    let x = from.x + 110;
    for (const entry of entries) {
      const width = measure(entry.label, textSize, false) + 60;
      if (x > from.x + 110 && x + width > right) {
        x = from.x + 110;
        y += tallest;
      }
      const sign = entryMarks(entry, x, y, colours);
      marks.push(...sign.marks, text(entry.label, x + sign.width + 7, y, colours.ink));
      x += sign.width + 7 + measure(entry.label, textSize, false) + 18;
    }
    y += tallest / 2;
  }
  return { marks, bottom: y };
}

/** The whole drawing with title, legend, sources and date. */
export function composePicture(
  scene: Scene,
  words: PictureText,
  colours: DrawingColours,
  font: string,
  measure: Measure,
): Picture {
  const bounds = sceneBounds(scene);
  const width = Math.max(bounds.width, 640) + 2 * margin;
  const head = margin + 52;
  const drawing = {
    x: (width - bounds.width) / 2 - bounds.x,
    y: head - bounds.y,
    marks: sceneMarks(scene, colours),
  };
  const below = { x: margin, y: head + bounds.height + 20 };
  const legend = legendMarks(words.legend, below, width - margin, colours, measure);
  const notes = words.notes.map((note, i) =>
    text(note, margin, legend.bottom + 18 + i * 17, colours.inkSoft, { size: 11 }),
  );
  const titles = [
    text(words.title, margin, margin + 4, colours.ink, { size: 19, bold: true }),
    text(words.subtitle, margin, margin + 28, colours.inkSoft),
  ];
  return {
    width,
    height: legend.bottom + 18 + words.notes.length * 17 + margin / 2,
    ground: colours.ground,
    font,
    title: words.title,
    layers: [drawing, { x: 0, y: 0, marks: [...titles, ...legend.marks, ...notes] }],
  };
}
