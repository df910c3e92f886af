import normal from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf?url';
import bold from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf?url';
import type { jsPDF } from 'jspdf';
import type { Page } from './page.ts';

/** A text of the drawing, in its pixels. */
export interface Writing {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  size: number;
  isBold: boolean;
  fill: string;
  /** Colour around the letters, where they lie on lines; null for none. */
  halo: string | null;
  anchor: string;
}

export type TextWriter = (writing: Writing) => void;

const family = 'DejaVu';

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The font of the file could not be read. Try again, or save it as SVG.');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

/** Puts the fonts into the file; only the letters that are used are kept in it. */
export async function addFonts(doc: jsPDF): Promise<void> {
  const files = await Promise.all([read(normal), read(bold)]);
  (['normal', 'bold'] as const).forEach((style, i) => {
    doc.addFileToVFS(`${family}-${style}.ttf`, files[i]!);
    doc.addFont(`${family}-${style}.ttf`, family, style, undefined, 'Identity-H');
  });
}

/** Scripts whose letters stand side by side, as the file writes them; others are joined or turned round. */
const plainScripts =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}]*$/u;

interface FontTables {
  characterToGlyph?: (code: number) => number;
}

/** Whether the font that is set has every letter of a text. */
function canWrite(doc: jsPDF, text: string): boolean {
  if (!plainScripts.test(text)) return false;
  const tables = doc.getFont().metadata as FontTables | undefined;
  return Array.from(text).every((letter) => {
    const code = letter.codePointAt(0)!;
    return code <= 0xffff && (tables?.characterToGlyph?.(code) ?? 0) > 0;
  });
}

const sharpness = 4;

/** A text as an image, in whatever font the browser has for it. */
function drawAsImage(
  { doc, scale }: Page,
  writing: Writing,
  font: string,
  left: number,
  width: number,
): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width * sharpness));
  canvas.height = Math.ceil(writing.size * 1.5 * sharpness);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no images of letters; save it as SVG.');
  context.scale(sharpness, sharpness);
  context.font = font;
  context.fillStyle = writing.fill;
  context.fillText(writing.text, 0, writing.size * 1.1);
  const top = writing.y - writing.size * 1.1;
  const [w, h] = [canvas.width / sharpness, canvas.height / sharpness];
  doc.addImage(canvas.toDataURL('image/png'), 'PNG', left * scale, top * scale, w * scale, h * scale);
}

/** Halves of the line lie inside and outside of the letters' edges. */
const haloWidth = 3;

function setHalo({ doc, scale }: Page, colour: string): void {
  doc.setDrawColor(colour);
  doc.setLineWidth(haloWidth * scale);
  doc.setLineDashPattern([], 0);
  doc.setLineJoin('round');
}

/**
 * Writes texts as wide as the screen's font makes them, for that is the room they have. `screenFont`: the family the drawing was
 * measured in. `imaged`: how many texts had to be drawn as images so far.
 */
export function createWriter(page: Page, screenFont: string): { write: TextWriter; imaged: () => number } {
  const { doc, scale } = page;
  const pen = document.createElement('canvas').getContext('2d');
  let imaged = 0;
  const write = (given: Writing) => {
    const writing = { ...given, text: given.text.normalize('NFC') };
    const { text, size, anchor } = writing;
    if (text.trim() === '') return;
    const font = `${writing.isBold ? 600 : 400} ${size}px ${screenFont}`;
    if (pen) pen.font = font;
    doc.setFont(family, writing.isBold ? 'bold' : 'normal');
    doc.setFontSize(size * scale);
    const isPlain = canWrite(doc, text);
    const own = isPlain ? doc.getTextWidth(text) / scale : Number.POSITIVE_INFINITY;
    const room = pen?.measureText(text).width ?? own;
    const width = Math.min(own, room);
    const left = writing.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    if (!isPlain) {
      imaged++;
      drawAsImage(page, writing, font, left, width);
      return;
    }
    const place = [left * scale, writing.y * scale, { horizontalScale: width / own }] as const;
    if (writing.halo) {
      setHalo(page, writing.halo);
      doc.text(text, place[0], place[1], { ...place[2], renderingMode: 'stroke' });
    }
    doc.setTextColor(writing.fill);
    doc.text(text, ...place);
  };
  return { write, imaged: () => imaged };
}
