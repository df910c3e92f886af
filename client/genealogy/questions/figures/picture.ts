import type { Filter } from '../../../../contract/filter.ts';
import { filterWords } from '../../picture/notes.ts';
import type { Picture } from '../../picture/picture.ts';
import { printInk } from '../../scene/shapes.ts';
import { escapeXml, writeShape } from '../../scene/svg.ts';
import type { Chart } from './shapes.ts';

const margin = 24;

/** The filter, the data version and the day that figures are of, for files. */
export function figureNotes(filter: Filter, dataVersion: number, day: string): string[] {
  const left = filterWords(filter);
  return [
    `Filter: ${left.length > 0 ? left.join('; ') : 'none'}; level ${filter.level}.`,
    `Offshoot, data version ${dataVersion}, ${day}.`,
  ];
}

function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A chart as a file of its own, with title and notes, on white. Its shapes are drawn in `printInk`. */
export function chartPicture(
  chart: Chart,
  title: string,
  notes: readonly string[],
  measure: (text: string) => number,
): Picture {
  const lines = notes.flatMap((note) => wrapped(note, chart.width, measure));
  const width = chart.width + 2 * margin;
  const notesTop = margin + 34 + chart.height + 18;
  const height = notesTop + lines.length * 16 + margin;
  const text = (content: string, y: number, size: number, weight?: number) =>
    writeShape({ tag: 'text', x: margin, y, text: content, fill: printInk.ink, size, weight });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" role="img">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(notes.join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${printInk.ground}"/>`,
    text(title, margin + 15, 17, 600),
    `<g transform="translate(${margin} ${margin + 34})">${chart.shapes.map(writeShape).join('')}</g>`,
    ...lines.map((line, i) => text(line, notesTop + i * 16, 11)),
    '</svg>',
  ].join('');
  return { svg, width, height };
}
