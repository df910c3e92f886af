import { longestName } from './settings.ts';

/** A long name keeps its beginning and its end; the middle gives way to an ellipsis. */
export function shortenName(name: string, longest: number = longestName): string {
  const letters = Array.from(name);
  if (letters.length <= longest) return name;
  const head = Math.ceil((longest - 1) / 2);
  const tail = longest - 1 - head;
  const start = letters.slice(0, head).join('').trimEnd();
  return `${start}…${letters
    .slice(letters.length - tail)
    .join('')
    .trimStart()}`;
}

const narrow = new Set("iljtfrI.,:;'!|()[] ");
const wide = new Set('mwMW@%&');

/** Width of a text at 12 px in a common sans-serif, on the generous side: used where nothing can be measured. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (narrow.has(letter)) width += 4.6;
    else if (wide.has(letter)) width += 11.4;
    else if (letter > '⺀') width += 12.5;
    else if (letter >= 'A' && letter <= 'Z') width += 8.8;
    else width += 7.4;
  }
  return Math.ceil(width);
}
