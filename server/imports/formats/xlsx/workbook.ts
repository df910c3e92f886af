import { posix } from 'node:path';
import { FileFault } from '../../csv/file-fault.ts';
import type { Archive } from './archive.ts';
import { readPart } from './part.ts';

/** What a workbook's sheets are read with. */
export interface Workbook {
  sheets: { name: string; part: string; isHidden: boolean }[];
  /** Days count from 1904 instead of 1900. */
  from1904: boolean;
  strings: string[];
  /** Styles, by number, that show a number as a date. */
  dateStyles: Set<number>;
}

/** In characters: the texts that cells share stay in memory. */
const sharedLimit = 100_000_000;
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

function isDateFormat(code: string): boolean {
  return /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').replaceAll(/general/gi, ''));
}

async function relations(
  archive: Archive,
  part: string,
): Promise<Map<string, { type: string; target: string }>> {
  const { dir, base } = posix.parse(part);
  const found = new Map<string, { type: string; target: string }>();
  const name = posix.join(dir, '_rels', `${base}.rels`);
  if (!archive.has(name)) return found;
  await readPart(archive, name, {
    open(element, { Id, Type, Target }) {
      if (element !== 'Relationship' || !Id || !Type || !Target) return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
    close: () => undefined,
  });
  return found;
}

async function readStrings(archive: Archive, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let size = 0;
  let text = '';
  let isText = false;
  let phonetic = 0;
  await readPart(archive, part, {
    open(element) {
      if (element === 'si') text = '';
      if (element === 'rPh') phonetic++;
      isText = element === 't' && phonetic === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(element) {
      if (element === 'rPh') phonetic--;
      isText = false;
      if (element !== 'si') return;
      strings.push(unescaped(text));
      size += text.length;
      if (size > sharedLimit)
        throw new FileFault(
          'too-large',
          null,
          'The workbook holds too much text. Save its sheets as CSV UTF-8.',
        );
    },
  });
  return strings;
}

/** `_x000D_` stands for a character that XML can't hold, `_x005F_` for an underscore before what looks like one. */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

async function readDateStyles(archive: Archive, part: string | undefined): Promise<Set<number>> {
  const own = new Set<number>();
  const dates = new Set<number>();
  if (!part) return dates;
  let inCells = false;
  let style = 0;
  await readPart(archive, part, {
    open(element, { numFmtId, formatCode }) {
      if (element === 'numFmt' && isDateFormat(formatCode ?? '')) own.add(Number(numFmtId));
      if (element === 'cellXfs') inCells = true;
      if (element !== 'xf' || !inCells) return;
      const format = Number(numFmtId ?? 0);
      if (own.has(format) || builtInDates.has(format)) dates.add(style);
      style++;
    },
    close(element) {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

function notAWorkbook(archive: Archive): FileFault {
  const hasTables = archive.names().some((name) => /\.(csv|tsv)$/i.test(name));
  const remedy = hasTables ? 'Unpack it and import the tables in it.' : 'Save the workbook as XLSX.';
  return new FileFault('not-xlsx', null, `This is a ZIP archive, but no XLSX workbook is in it. ${remedy}`);
}

/** Reads everything of a workbook but its sheets. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const roots = [...(await relations(archive, '')).values()];
  const main = roots.find(({ type }) => type === 'officeDocument')?.target;
  if (!main || !archive.has(main) || !/workbook/i.test(main)) throw notAWorkbook(archive);
  const parts = await relations(archive, main);
  const partOf = (type: string) => {
    const target = [...parts.values()].find((part) => part.type === type)?.target;
    return target !== undefined && archive.has(target) ? target : undefined;
  };
  const sheets: Workbook['sheets'] = [];
  let from1904 = false;
  await readPart(archive, main, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      const part = element === 'sheet' ? parts.get(attributes['r:id'] ?? '') : undefined;
      if (part?.type !== 'worksheet') return;
      const { name = '', state = 'visible' } = attributes;
      sheets.push({ name, part: part.target, isHidden: state !== 'visible' });
    },
    close: () => undefined,
  });
  const strings = await readStrings(archive, partOf('sharedStrings'));
  return { sheets, from1904, strings, dateStyles: await readDateStyles(archive, partOf('styles')) };
}
