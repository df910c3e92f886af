import { hostOf } from '../host-of.ts';
import { printInk } from './shapes.ts';
import { escapeXml, writeShape } from './svg.ts';

/** A drawing as a file: an SVG document that needs nothing from outside, and its size in pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  /** The same on pages of paper, where one would be too small to read. */
  pages?: readonly Picture[];
}

/** Space around what is drawn, in pixels. */
export const margin = 24;
const noteLine = 16;

/** Breaks a text into lines at spaces. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The sites that facts are from, in a line; none without sources. */
export function sourceLine(sources: readonly string[]): string[] {
  if (sources.length === 0) return [];
  const sites = [...new Set(sources.map((source) => hostOf(source) ?? source))].sort();
  const named = sites.slice(0, 12).join(', ');
  const more = sites.length > 12 ? ` and ${sites.length - 12} more sites` : '';
  return [
    `Sources: ${named}${more} (${sources.length} ${sources.length === 1 ? 'page' : 'pages'}; the PDF and the SVG that Offshoot saves list each).`,
  ];
}

/** Notes, and the sites of the sources, as lines under a drawing. */
export function notesMarkup(
  notes: readonly string[],
  sources: readonly string[],
  width: number,
  measure: (text: string) => number,
): { markup: string; height: number } {
  const lines = [...notes, ...sourceLine(sources)].flatMap((note) => wrap(note, width, measure));
  const markup = lines
    .map((text, i) => writeShape({ tag: 'text', x: 0, y: i * noteLine, text, fill: printInk.ink2, size: 11 }))
    .join('');
  return { markup, height: lines.length * noteLine };
}

export interface DocumentInput {
  width: number;
  height: number;
  title: string;
  /** What a reader of the file is told beside the title. */
  description: string;
  /** Addresses of the sources, kept in the file's metadata. */
  sources: readonly string[];
  body: string;
}

/** Puts a drawing's markup into a document with title, description and sources, on white. */
export function svgDocument({ width, height, title, description, sources, body }: DocumentInput): Picture {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" role="img">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    `<metadata>${sources.map((source) => `<source>${escapeXml(source)}</source>`).join('')}</metadata>`,
    `<rect width="${width}" height="${height}" fill="${printInk.ground}"/>`,
    body,
    '</svg>',
  ].join('');
  return { svg, width, height };
}
