import type { Filter } from '../../../contract/filter.ts';
import type { Chart } from './chart.ts';
import { margin, notesMarkup, type Picture, svgDocument } from './document.ts';
import { type FilterNames, filterWords } from './filter-words.ts';
import { type LegendPart, legendMarkup } from './legend.ts';
import { printInk } from './shapes.ts';
import { writeShape } from './svg.ts';

/** The filter, the data version and the day that figures are of, for files. */
export function figureNotes(filter: Filter, dataVersion: number, day: string, names?: FilterNames): string[] {
  const left = filterWords(filter, names);
  return [
    `Filter: ${left.length > 0 ? left.join('; ') : 'none'}; level ${filter.level}.`,
    `Offshoot, data version ${dataVersion}, ${day}.`,
  ];
}

export interface ChartText {
  title: string;
  notes: readonly string[];
  legend?: readonly LegendPart[];
  /** Addresses of the pages that the facts are from. */
  sources?: readonly string[];
}

/** A chart as a file of its own, with title, legend, notes and sources, on white. Its shapes are drawn in `printInk`. */
export function chartPicture(
  chart: Chart,
  { title, notes, legend = [], sources = [] }: ChartText,
  measure: (text: string) => number,
): Picture {
  const width = chart.width + 2 * margin;
  const key = legendMarkup(legend, chart.width, measure);
  const head = margin + 34;
  const legendTop = head + chart.height + 18;
  const notesTop = legendTop + (legend.length > 0 ? key.height + 14 : 0);
  const below = notesMarkup(notes, sources, chart.width, measure);
  const group = (y: number, markup: string) => `<g transform="translate(${margin} ${y})">${markup}</g>`;
  const heading = { tag: 'text', x: margin, y: margin + 15, text: title, size: 17, weight: 600 } as const;
  return svgDocument({
    width,
    height: notesTop + below.height + margin,
    title,
    description: notes.join('\n'),
    sources,
    body: [
      writeShape({ ...heading, fill: printInk.ink }),
      group(head, chart.shapes.map(writeShape).join('')),
      group(legendTop, key.markup),
      group(notesTop, below.markup),
    ].join(''),
  });
}
