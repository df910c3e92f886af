import type { Chart } from '../ui/figures/chart.ts';
import type { Shape } from '../ui/figures/shapes.ts';

/** A part of a picture that can be chosen: a region (one code), or what runs from one region to another (two). */
export interface Part {
  codes: readonly string[];
  /** What it says, for a pointer and a reader. */
  label: string;
  /** The first of them is outlined when the part is chosen. */
  shapes: Shape[];
  /** Path data of a line that is easier to hit than the shapes are. */
  hit?: string;
}

/** A picture: what lies below, parts that can be chosen, from the lowest on, and what lies above. */
export interface Drawing {
  width: number;
  height: number;
  below: Shape[];
  parts: Part[];
  above: Shape[];
}

/** A part's name among those of its drawing; undefined where no code is given: then no part is meant. */
export const keyOfPart = (codes: readonly string[]) => (codes.length > 0 ? JSON.stringify(codes) : undefined);

/** The drawing as plain shapes, for a file. */
export function chartOf({ width, height, below, parts, above }: Drawing): Chart {
  return { width, height, shapes: [...below, ...parts.flatMap((part) => part.shapes), ...above] };
}
