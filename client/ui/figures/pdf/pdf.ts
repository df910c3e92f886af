import { jsPDF } from 'jspdf';
import type { Picture } from '../document.ts';
import { addFonts, createWriter, type TextWriter } from './fonts.ts';
import type { Page } from './page.ts';
import { pathSteps } from './path.ts';
import { writeSources } from './sources.ts';

/** Longest side of a page that readers open, in points; and what a pixel of the screen is. */
const longestSide = 14_400;
const pixel = 0.75;

function numberOf(element: Element, name: string, otherwise = 0): number {
  const written = element.getAttribute(name);
  return written === null ? otherwise : Number(written);
}

/** Sets what an outline is drawn with. Answers how: stroked, filled, both or not at all. */
function setPens({ doc, scale }: Page, element: Element): 'S' | 'F' | 'DF' | null {
  const [fill, stroke] = [element.getAttribute('fill') ?? 'none', element.getAttribute('stroke') ?? 'none'];
  if (fill !== 'none') doc.setFillColor(fill);
  if (stroke !== 'none') {
    const dash = element.getAttribute('stroke-dasharray');
    const dashes = dash?.split(/[\s,]+/).map((length) => Number(length) * scale) ?? [];
    doc.setDrawColor(stroke);
    doc.setLineWidth(numberOf(element, 'stroke-width', 1) * scale);
    doc.setLineDashPattern(dashes.length === 1 ? [...dashes, ...dashes] : dashes, 0);
    doc.setLineCap(element.getAttribute('stroke-linecap') === 'round' ? 'round' : 'butt');
  }
  if (fill !== 'none' && stroke !== 'none') return 'DF';
  if (fill !== 'none') return 'F';
  return stroke === 'none' ? null : 'S';
}

function drawPath({ doc, scale }: Page, d: string, x: number, y: number, style: string): void {
  const steps = pathSteps(d).map(({ op, c }) => ({
    op,
    c: c.map((value, i) => (value + (i % 2 === 0 ? x : y)) * scale),
  }));
  doc.path(steps);
  if (style === 'DF') doc.fillStroke();
  else if (style === 'F') doc.fill();
  else doc.stroke();
}

function drawRect({ doc, scale }: Page, element: Element, x: number, y: number, style: string): void {
  const [width, height] = [numberOf(element, 'width') * scale, numberOf(element, 'height') * scale];
  const [left, top] = [(x + numberOf(element, 'x')) * scale, (y + numberOf(element, 'y')) * scale];
  const radius = numberOf(element, 'rx') * scale;
  if (radius === 0) doc.rect(left, top, width, height, style);
  else doc.roundedRect(left, top, width, height, radius, radius, style);
}

function drawShape(page: Page, element: Element, x: number, y: number): void {
  const opacity = numberOf(element, 'opacity', 1);
  if (opacity !== 1) page.doc.setGState(page.doc.GState({ opacity, 'stroke-opacity': opacity }));
  const style = setPens(page, element);
  if (style === null) return;
  if (element.tagName === 'rect') drawRect(page, element, x, y, style);
  else drawPath(page, element.getAttribute('d') ?? '', x, y, style);
  if (opacity !== 1) page.doc.setGState(page.doc.GState({ opacity: 1, 'stroke-opacity': 1 }));
}

/** Draws what our own SVG holds: groups that are moved, outlines, rectangles, texts. */
function drawChildren(page: Page, parent: Element, x: number, y: number, write: TextWriter): void {
  for (const element of parent.children) {
    if (element.tagName === 'g') {
      const moved = element.getAttribute('transform')?.match(/translate\((\S+) (\S+)\)/);
      const [dx, dy] = [Number(moved?.[1] ?? 0), Number(moved?.[2] ?? 0)];
      drawChildren(page, element, x + dx, y + dy, write);
    } else if (element.tagName === 'path' || element.tagName === 'rect') {
      drawShape(page, element, x, y);
    } else if (element.tagName === 'text') {
      write({
        text: element.textContent,
        x: x + numberOf(element, 'x'),
        y: y + numberOf(element, 'y'),
        size: numberOf(element, 'font-size', 12),
        isBold: numberOf(element, 'font-weight', 400) >= 600,
        fill: element.getAttribute('fill') ?? '#000000',
        halo: element.getAttribute('stroke'),
        anchor: element.getAttribute('text-anchor') ?? 'start',
      });
    }
  }
}

export interface PdfFile {
  file: Blob;
  /** Texts in scripts that the file's fonts lack: drawn as images, so they can't be searched for. */
  imaged: number;
}

function parsed({ svg }: Picture): SVGElement {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as SVGElement;
}

/** A page's size in points. */
function pageOf({ width, height }: Picture, scale: number) {
  const format: [number, number] = [width * scale, height * scale];
  return { format, orientation: width > height ? 'landscape' : 'portrait' } as const;
}

/** The picture as a page, or as the pages it has, of outlines and text that can be selected, its sources on pages of their own. */
export async function pdfFile(picture: Picture): Promise<PdfFile> {
  const pages = picture.pages ?? [picture];
  const svg = parsed(picture);
  const scale = Math.min(
    pixel,
    longestSide / Math.max(...pages.flatMap(({ width, height }) => [width, height])),
  );
  const doc = new jsPDF({ unit: 'pt', ...pageOf(pages[0]!, scale), compress: true });
  await addFonts(doc);
  const page = { doc, scale };
  const { write, imaged } = createWriter(page, svg.getAttribute('font-family') ?? 'sans-serif');
  pages.forEach((one, i) => {
    const { format, orientation } = pageOf(one, scale);
    if (i > 0) doc.addPage(format, orientation);
    drawChildren(page, parsed(one), 0, 0, write);
  });
  const words = (name: string) => svg.querySelector(`:scope > ${name}`)?.textContent ?? '';
  if (imaged() > 0) {
    const text = `Drawn as images, for no font in this file has their letters: ${imaged()} names.`;
    write({
      text,
      x: 24,
      y: pages.at(-1)!.height - 8,
      size: 10,
      isBold: false,
      fill: '#57534c',
      halo: null,
      anchor: 'start',
    });
  }
  writeSources(
    doc,
    [...svg.querySelectorAll('metadata > source')].map((source) => source.textContent),
  );
  doc.setProperties({ title: words('title'), subject: words('desc'), creator: 'Offshoot' });
  return { file: doc.output('blob'), imaged: imaged() };
}
