import type { Extent } from './layouts/types.ts';
import { clip, shorten, titleLine } from './names.ts';

/** From one line of a title to the next. */
export const nextLine = 15;
/** Less of a name would tell nothing: so many letters, and of one without its end so much of it. */
const leastLetters = 8;
const leastShare = 0.4;

export type Width = (text: string) => number;

/** The room that lines of a title take. */
export function titleExtent(lines: readonly string[], measure: Width): Extent {
  return { width: Math.max(...lines.map(measure)), height: titleLine + (lines.length - 1) * nextLine };
}

/** What comes before a comma or a bracket: “Bristol” of “Bristol, City of”. */
export function leadOf(name: string): string {
  return name.split(/[,(]/)[0]!.trim() || name;
}

/** A name broken after spaces, hyphens and slashes into lines that fit; undefined where a part of it is wider than that. */
function broken(name: string, width: number, measure: Width): string[] | undefined {
  const lines: string[] = [];
  for (const part of name.match(/[\s/-]*[^\s/-]+[\s/-]*/g) ?? [name]) {
    const longer = `${lines.at(-1)}${part}`;
    if (lines.length > 0 && measure(longer.trim()) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  const trimmed = lines.map((line) => line.trim());
  return trimmed.every((line) => measure(line) <= width) ? trimmed : undefined;
}

const mostLines = 3;

/** A whole name in as many lines as it needs; undefined where there is no room for it. */
export function wholeIn(name: string, { width, height }: Extent, measure: Width): string[] | undefined {
  const lines = measure(name) <= width ? [name] : broken(name, width, measure);
  if (!lines || lines.length > mostLines) return undefined;
  return titleExtent(lines, measure).height <= height ? lines : undefined;
}

/** A name cut to one line: at its end, or in its middle where its end tells it from others; undefined where too little of it would be left. */
export function cutTo(
  name: string,
  width: number,
  measure: Width,
  isToldByEnd: boolean,
): string[] | undefined {
  const cut = isToldByEnd || /\d$/.test(name) ? shorten : clip;
  const text = cut(name, width, measure);
  const least = Math.max(leastLetters, cut === clip ? name.length * leastShare : 0);
  return text.length >= least && measure(text) <= width ? [text] : undefined;
}
