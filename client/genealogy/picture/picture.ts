import type { TimeTree } from '../layout/types.ts';
import { axisTexts, breakShapes, gridShapes, ticksAt } from '../scene/axis.ts';
import type { LegendPart } from '../scene/legend.ts';
import { blockShapes, labelShapes, type Scene } from '../scene/scene.ts';
import { printInk, type Shape } from '../scene/shapes.ts';
import { escapeXml, writeShape } from '../scene/svg.ts';

export interface PictureInput {
  tree: TimeTree;
  /** Drawn in {@link printInk} and colours of the light theme. */
  scene: Scene;
  legend: readonly LegendPart[];
  title: string;
  facts: string;
  /** Lines under the drawing: filter, conventions, data version, date, what to cite. */
  notes: readonly string[];
  /** Addresses of the sources; listed in the file's metadata, their sites under the drawing. */
  sources: readonly string[];
  measure: (text: string) => number;
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const margin = 24;
const axisHeight = 24;
const leastWidth = 640;

function group(shapes: readonly Shape[], x: number, y: number, name: string): string {
  return `<g id="${name}" transform="translate(${x} ${y})">${shapes.map(writeShape).join('')}</g>`;
}

function drawingShapes(tree: TimeTree, scene: Scene): Shape[] {
  const ink = printInk;
  const grid = tree.axis
    ? [
        ...breakShapes(tree.axis, -4, tree.height, ink),
        ...gridShapes(ticksAt(tree.axis, 1), -4, tree.height, ink),
        ...axisTexts(tree.axis, ticksAt(tree.axis, 1), -10, ink),
      ]
    : [];
  return [
    ...grid,
    ...scene.links.flatMap((link) => link.line),
    ...scene.organisations.flatMap((o) => o.lines),
    ...scene.links.flatMap((link) => link.signs),
    ...scene.organisations.flatMap((o) => [...o.start, ...o.end]),
    ...scene.organisations.flatMap((o) => labelShapes(o, ink)),
    ...scene.blocks.flatMap((block) => blockShapes(block, ink)),
  ];
}

/** Legend parts in rows, broken at the width of the picture. */
function legendMarkup(legend: readonly LegendPart[], width: number, measure: PictureInput['measure']) {
  let markup = '';
  let y = 0;
  const write = (text: string, x: number, weight?: number) =>
    writeShape({ tag: 'text', x, y: y + 12, text, fill: printInk.ink, size: 12, weight });
  for (const { title, items } of legend) {
    markup += write(title, 0, 600);
    const indent = 128;
    let x = indent;
    for (const { label, shapes, count } of items) {
      const text = count === undefined ? label : `${label} · ${count}`;
      const needed = 34 + measure(text) + 18;
      if (x > indent && x + needed > width) {
        x = indent;
        y += 19;
      }
      markup += `<g transform="translate(${x} ${y})">${shapes.map(writeShape).join('')}</g>`;
      markup += write(text, x + 34);
      x += needed;
    }
    y += 21;
  }
  return { markup, height: y };
}

function wrap(text: string, width: number, measure: PictureInput['measure']): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
}

function sourceLine(sources: readonly string[]): string[] {
  if (sources.length === 0) return [];
  const sites = [...new Set(sources.map(siteOf))].sort();
  const named = sites.slice(0, 12).join(', ');
  const more = sites.length > 12 ? ` and ${sites.length - 12} more sites` : '';
  return [`Sources: ${named}${more} (${sources.length} pages, listed in this file).`];
}

/** The whole drawing as a file of its own: title, axis, drawing, legend, notes; for paper, in the light theme. */
export function makePicture(input: PictureInput): Picture {
  const { tree, scene, legend, title, facts, notes, sources, measure } = input;
  const inner = Math.max(leastWidth, tree.width);
  const width = inner + 2 * margin;
  const head = margin + 44 + axisHeight;
  const key = legendMarkup(legend, inner, measure);
  const legendTop = head + tree.height + 20;
  const noteLines = [...notes, ...sourceLine(sources)].flatMap((note) => wrap(note, inner, measure));
  const notesTop = legendTop + key.height + 14;
  const height = notesTop + noteLines.length * 16 + margin;
  const note = (text: string, i: number) =>
    writeShape({ tag: 'text', x: 0, y: i * 16, text, fill: printInk.ink2, size: 11 });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" role="img">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml([facts, ...notes].join('\n'))}</desc>`,
    `<metadata>${sources.map((source) => `<source>${escapeXml(source)}</source>`).join('')}</metadata>`,
    `<rect width="${width}" height="${height}" fill="${printInk.ground}"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    writeShape({ tag: 'text', x: 0, y: 15, text: title, fill: printInk.ink, size: 18, weight: 600 }),
    writeShape({ tag: 'text', x: 0, y: 35, text: facts, fill: printInk.ink2, size: 12 }),
    '</g>',
    group(drawingShapes(tree, scene), margin, head, 'drawing'),
    `<g id="legend" transform="translate(${margin} ${legendTop})">${key.markup}</g>`,
    `<g id="notes" transform="translate(${margin} ${notesTop})">${noteLines.map(note).join('')}</g>`,
    '</svg>',
  ].join('');
  return { svg, width, height };
}
