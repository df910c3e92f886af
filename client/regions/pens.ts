import { shorten } from '../graph/names.ts';
import { type Ink, printInk } from '../ui/figures/shapes.ts';
import type { Theme } from '../ui/palette.ts';

/** What a picture is drawn with. */
export interface Pens {
  ink: Ink;
  theme: Theme;
  /** Width of a text at 12 px. */
  measure(text: string): number;
}

/** Those of white paper. */
export function paperPens(measure: Pens['measure']): Pens {
  return { ink: printInk, theme: 'light', measure };
}

/** A text of 11 px that keeps within so many pixels: shortened in its middle if need be. */
export function fitText(text: string, room: number, { measure }: Pick<Pens, 'measure'>): string {
  return shorten(text, (room * 12) / 11, measure);
}
