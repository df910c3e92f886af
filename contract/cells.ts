/** Greatest length of a cell, in characters. */
export const cellLimit = 100_000;

const escaped = /^'+[=+\-@\t\r]/;

/**
 * A text as a cell of a CSV table: a spreadsheet would run a cell that begins with = + - or @, so an apostrophe goes before it (and
 * before one that stands there already), as spreadsheets have it.
 */
export function escapeCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The inverse of {@link escapeCell}. */
export function unescapeCell(cell: string): string {
  return cell.charCodeAt(0) === 0x27 && escaped.test(cell) ? cell.slice(1) : cell;
}
