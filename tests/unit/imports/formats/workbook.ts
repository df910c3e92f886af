import { strToU8, zipSync } from 'fflate';
import { frameParts } from '../../../../server/exports/formats/xlsx-sheet.ts';

/** A workbook of sheets given as the XML of their rows, with parts of its own. */
export function workbook(sheets: Record<string, string>, parts: Record<string, string> = {}): Uint8Array {
  const names = Object.keys(sheets);
  const texts = names.map((name, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
  ]);
  const all = { ...frameParts(names), ...Object.fromEntries(texts), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** A row of texts. */
export function row(...texts: string[]): string {
  return `<row>${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
}
