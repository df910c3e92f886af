import type { Ink, PathShape, Shape } from '../../ui/figures/shapes.ts';
import type { EndForm, LinePiece, PlacedOrganisation } from '../layout/types.ts';
import { type Form, formPath } from '../model/forms.ts';

export const markRadius = 4;

/** Dashes that grow shorter along the way, their gaps wider: the line fades, in print too. */
export function fadeDashes(length: number): string {
  const parts: number[] = [];
  for (let at = 0; at < length; ) {
    const gone = at / length;
    const dash = 6.5 - 5 * gone;
    const gap = 2 + 2.5 * gone;
    parts.push(Math.round(Math.min(dash, length - at) * 10) / 10, Math.round(gap * 10) / 10);
    at += dash + gap;
  }
  return parts.join(' ');
}

function piece(line: LinePiece, y: number, colour: string, ink: Ink): PathShape {
  const along = `M${line.x1} ${y}H${line.x2}`;
  const back = `M${line.x2} ${y}H${line.x1}`;
  const length = line.x2 - line.x1;
  switch (line.form) {
    case 'life':
      return { tag: 'path', d: along, stroke: colour, width: 2.6 };
    case 'before':
      return { tag: 'path', d: along, stroke: colour, width: 1.2 };
    case 'fade-in':
      return { tag: 'path', d: back, stroke: colour, width: 2.2, dash: fadeDashes(length) };
    case 'fade-out':
      return { tag: 'path', d: along, stroke: colour, width: 2.2, dash: fadeDashes(length) };
    case 'lead':
      return { tag: 'path', d: along, stroke: ink.ink3, width: 1.2 };
    case 'reach':
      return { tag: 'path', d: along, stroke: ink.ink3, width: 1.2, dash: '1 3', round: true };
  }
}

/** The sign at the end of a life line. */
export function endShapes(
  form: EndForm,
  known: boolean,
  x: number,
  y: number,
  colour: string,
  ink: Ink,
): Shape[] {
  const opacity = known ? 1 : 0.75;
  const stroke = (d: string, width = 1.8): PathShape => ({ tag: 'path', d, stroke: colour, width, opacity });
  switch (form) {
    case 'active':
      return [{ ...stroke(`M${x - 3.5} ${y - 3.8}L${x + 1} ${y}L${x - 3.5} ${y + 3.8}`, 2), round: true }];
    case 'acquired':
      return [
        {
          tag: 'path',
          d: `M${x - 1} ${y - 3.8}h3.6v7.6h-3.6Z`,
          fill: known ? colour : ink.ground,
          stroke: colour,
          width: 1.2,
        },
      ];
    case 'merged':
      return [
        {
          tag: 'path',
          d: `M${x - 2} ${y - 4}l6 4l-6 4Z`,
          fill: known ? colour : ink.ground,
          stroke: colour,
          width: 1.2,
        },
      ];
    case 'closed':
      return [stroke(`M${x - 3} ${y - 3.4}l6.4 6.8M${x + 3.4} ${y - 3.4}l-6.4 6.8`)];
    case 'ended':
      return [stroke(`M${x} ${y - 4}v8`, 2)];
    case 'unknown':
      return [];
  }
}

/** Bought, and on under its own name: an open box on the line. */
export function boughtShape(x: number, y: number, colour: string, ink: Ink): PathShape {
  return { tag: 'path', d: `M${x - 2} ${y - 3.8}h4v7.6h-4Z`, fill: ink.ground, stroke: colour, width: 1.2 };
}

/** A question mark before a start that nobody dates: the mark stands where drawing begins, not in a year. */
function doubtShape(x: number, y: number, ink: Ink): Shape {
  const look = { fill: ink.ink2, size: 11, weight: 600, anchor: 'end', halo: ink.ground } as const;
  return { tag: 'text', x: x - 5, y: y + 4, text: '?', ...look };
}

/** The sign at the start: filled where the year is known, open where it isn't. */
export function markShape(
  form: Form,
  known: boolean,
  x: number,
  y: number,
  colour: string,
  ink: Ink,
): PathShape {
  const d = formPath(form, x, y, known ? markRadius : markRadius - 0.4);
  return known
    ? { tag: 'path', d, fill: colour }
    : { tag: 'path', d, fill: ink.ground, stroke: colour, width: 1.4 };
}

/** The same with a question mark where the year isn't known. */
export function startShapes(
  form: Form,
  known: boolean,
  x: number,
  y: number,
  colour: string,
  ink: Ink,
): Shape[] {
  const mark = markShape(form, known, x, y, colour, ink);
  return known ? [mark] : [doubtShape(x, y, ink), mark];
}

/** A life line with its two ends. */
export function lifeShapes(
  placed: PlacedOrganisation,
  colour: string,
  form: Form,
  ink: Ink,
): { lines: Shape[]; start: Shape[]; end: Shape[] } {
  const { y, mark, end, tick } = placed;
  const lines: Shape[] = placed.line.map((line) => piece(line, y, colour, ink));
  for (const x of placed.bought) lines.push(boughtShape(x, y, colour, ink));
  if (tick !== null) lines.push({ tag: 'path', d: `M${tick} ${y - 4}v8`, stroke: colour, width: 1.6 });
  const ending = endShapes(end.form, end.known && !placed.contradictory, end.x, y, colour, ink);
  if (placed.contradictory) {
    ending.push({ tag: 'text', x: end.x + 6, y: y + 4, text: '!', fill: ink.warn, size: 11, weight: 600 });
  }
  return { lines, start: startShapes(form, mark.known, mark.x, y, colour, ink), end: ending };
}
