import { xml } from './xml.ts';

export type XlsxCell = string | number | null;

/** Rows of a sheet and characters of a cell that spreadsheet programs take. */
export const rowLimit = 1_048_576;
export const textLimit = 32_767;

/** Tells of texts that had to be cut. */
export interface Cuts {
  count: number;
}

function escapedSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}

/** A text as workbooks have it: what XML can't hold as `_x0000_`, and what looks like such with its underscore escaped. */
function cellText(text: string): string {
  const escaped = text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/\p{Cc}/gu, (sign) => (/[\t\n]/.test(sign) ? sign : escapedSign(sign)));
  return xml(escaped);
}

/** Letters of a column, numbered from 0. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function cellXml(cell: XlsxCell, reference: string, cuts: Cuts): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (cell.length > textLimit) cuts.count++;
  const text = cellText(cell.slice(0, textLimit));
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A row, numbered from 1. Texts are texts, whatever they begin with. */
export function rowXml(number: number, cells: readonly XlsxCell[], cuts: Cuts): string {
  const inside = cells.map((cell, column) => cellXml(cell, `${letters(column)}${number}`, cuts)).join('');
  return `<row r="${number}">${inside}</row>`;
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The header stays in view. */
const frozen =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

export const sheetHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${frozen}<sheetData>`;
export const sheetFoot = '</sheetData></worksheet>';

const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentType = (kind: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;

/** The parts of a workbook beside its sheets, which are parts `xl/worksheets/sheet1.xml` and so on. */
export function frameParts(sheets: readonly string[]): Record<string, string> {
  const each = (line: (name: string, number: number) => string) =>
    sheets.map((name, i) => line(name, i + 1)).join('');
  const types = each(
    (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${contentType('worksheet')}"/>`,
  );
  const listed = each((name, n) => `<sheet name="${xml(name)}" sheetId="${n}" r:id="rId${n}"/>`);
  const relations = each(
    (_, n) => `<Relationship Id="rId${n}" Type="${documents}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType('sheet.main')}"/>${types}</Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${namespace}" xmlns:r="${documents}"><sheets>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships">${relations}</Relationships>`,
  };
}
