import { otherThanText } from '../file-signatures.ts';
import type { Sheet } from './headed.ts';

/** Why a file can't be mapped, and what to do; nothing where it can. */
export function whyUnreadable(name: string, bytes: Uint8Array, sheet: Sheet): string | undefined {
  const other = otherThanText(bytes);
  if (other) return `${name} is not a CSV table but ${other}.`;
  if (sheet.header.length === 0) return `${name} is empty; it needs a header row and rows.`;
  if (sheet.brokenQuote === undefined) return undefined;
  return `${name}, line ${sheet.brokenQuote}: a quote is not closed, or text follows it. Close it, or write it twice ("") if it belongs to the text.`;
}
