import type { Extent } from './layouts/types.ts';

/** Names never get smaller than this on the screen (ui.md). */
export const nameSize = 11.5;
export const nameLine = 13;
/** How much wider a name may be in bold. */
export const boldWider = 1.12;
export const titleSize = 12.5;
export const titleLine = 18;
/** Between the outline of a box and its title. */
export const titleInset = 6;

/** Widest line of a name below its sign, and widest name beside it, at zoom 1. */
const wrapWidth = 112;
const listWidth = 168;
/** Widest line of a name that is written whole below its sign, where more than one is needed. */
const wholeWidth = 140;

/** Width of a text in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Shortens a text in its middle, where names differ least, until it fits. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  for (let kept = text.length - 1; kept > 2; kept--) {
    const head = Math.ceil(kept * 0.6);
    const short = `${text.slice(0, head).trimEnd()}…${text.slice(text.length - (kept - head)).trimStart()}`;
    if (measure(short) <= width) return short;
  }
  return `${text.slice(0, 2)}…`;
}

/** Cuts the end of a text off until it fits: regions are told by how their names begin. */
export function clip(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  for (let kept = text.length - 1; kept > 2; kept--) {
    const short = `${text.slice(0, kept).replace(/[\s,(]+$/, '')}…`;
    if (measure(short) <= width) return short;
  }
  return `${text.slice(0, 2)}…`;
}

/** Breaks a name into two lines at most, at spaces, as even as can be; what is too long is shortened in its middle. */
export function wrapName(name: string, measure: (text: string) => number): string[] {
  if (measure(name) <= wrapWidth * 0.75) return [name];
  const words = name.split(' ');
  const splits = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const widest = ([a, b]: readonly [string, string]) => Math.max(measure(a), measure(b));
  if (splits.length === 0) return [shorten(name, wrapWidth, measure)];
  const best = splits.reduce((least, one) => (widest(one) < widest(least) ? one : least));
  if (measure(name) <= wrapWidth && widest(best) > measure(name) * 0.8) return [name];
  return best.map((line) => shorten(line, wrapWidth, measure));
}

/** Breaks a name into lines without cutting any of it: three at most where words allow it, else one. */
function wrapWhole(name: string, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= wholeWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [name];
}

/** A name in both forms it can be written, and the room they take. */
export interface WrittenName {
  lines: readonly string[];
  below: Extent;
  text: string;
  right: Extent;
}

export interface NameForms extends WrittenName {
  /** The same uncut, where it had to be cut: written where there is more room than was laid out. */
  whole: WrittenName | undefined;
}

function written(lines: readonly string[], text: string, width: (text: string) => number): WrittenName {
  return {
    lines,
    below: { width: Math.max(...lines.map(width)), height: lines.length * nameLine },
    text,
    right: { width: width(text), height: nameLine },
  };
}

/** By measure and name: a name is asked for by the layout, and again when it is drawn. */
const known = new WeakMap<Measure, Map<string, NameForms>>();

export function nameForms(name: string, measure: Measure): NameForms {
  const forms = known.get(measure) ?? new Map<string, NameForms>();
  known.set(measure, forms);
  const found = forms.get(name) ?? formsOf(name, measure);
  forms.set(name, found);
  return found;
}

function formsOf(name: string, measure: Measure): NameForms {
  const width = (text: string) => measure(text, nameSize, false);
  const lines = wrapName(name, width);
  const text = shorten(name, listWidth, width);
  const isWhole = text === name && lines.join(' ') === name;
  const whole = isWhole ? undefined : written(wrapWhole(name, width), name, width);
  return { ...written(lines, text, width), whole };
}

/** Measures by a canvas, each text once. */
export function canvasMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const widths = new Map<string, number>();
  let set = '';
  return (text, size, bold) => {
    const key = `${bold ? 'b' : 'n'}${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const wanted = fontOf(font, size, bold);
    // To set a font, even the same, takes longer than to measure.
    if (wanted !== set) context.font = wanted;
    set = wanted;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

export function fontOf(font: string, size: number, bold: boolean): string {
  return `${bold ? 600 : 400} ${size}px ${font}`;
}
