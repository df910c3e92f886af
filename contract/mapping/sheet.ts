import { headed, type Sheet } from './headed.ts';

/** Text of a file: UTF-8 or UTF-16, else as spreadsheets of western Europe write it. */
export function decodeText(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** In how many of some lines a sign stands equally often; lines without it don't count. */
function evenLines(lines: readonly string[], sign: string): number {
  const times = lines.map((line) => line.split(sign).length - 1).filter((n) => n > 0);
  return Math.max(0, ...times.map((n) => times.filter((other) => other === n).length));
}

/**
 * What parts the cells: the sign that stands equally often outside quotes in most of the first lines, for a title above them may have none or
 * another; of two such the one that stands more often in the first.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, 20);
  const signs = [',', ';', '\t'].map((sign) => ({
    sign,
    even: evenLines(lines, sign),
    first: lines[0]!.split(sign).length,
  }));
  signs.sort((a, b) => b.even - a.even || b.first - a.first);
  return signs[0]!.sign;
}

interface Cell {
  cell: string;
  /** The row ends with it. */
  isLast: boolean;
  /** How many lines end in it and right after it. */
  breaks: number;
  /** It opens a quote that nothing rightly closes. */
  isBroken: boolean;
}

/** Cells and line ends of a text; a quoted cell may hold both, and quotes doubled. */
function* cells(text: string, separator: string): Generator<Cell> {
  const pattern = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))(${separator}|\\r\\n|\\n|\\r|$)`,
    'gy',
  );
  let at = 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    // A quote that nothing rightly closes: the rest is one cell.
    const [whole, quoted, plain = '', end] = found ?? [text.slice(at), undefined, text.slice(at), ''];
    at += whole.length;
    const isLast = end !== separator || at === text.length;
    const breaks = whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    yield { cell: (quoted?.replaceAll('""', '"') ?? plain).trim(), isLast, breaks, isBroken: !found };
  }
}

/** Reads a text as a sheet; empty rows are left out. */
export function readSheet(text: string): Sheet {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let [line, begin] = [1, 1];
  let brokenQuote: number | undefined;
  for (const { cell, isLast, breaks, isBroken } of cells(text, separator)) {
    row.push(cell);
    if (isBroken) brokenQuote = line;
    line += breaks;
    if (!isLast) continue;
    if (row.some((c) => c !== '')) {
      rows.push(row);
      lines.push(begin);
    }
    row = [];
    begin = line;
  }
  return { ...headed(rows, lines), ...(brokenQuote === undefined ? {} : { brokenQuote }) };
}
