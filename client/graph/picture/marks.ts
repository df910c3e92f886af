/** A filled or stroked outline, as the path of an SVG. */
export interface PathMark {
  kind: 'path';
  d: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly number[];
  opacity?: number;
  /** What it stands for, in words: read on hover in an SVG. */
  note?: string;
}

/** One line of text; `y` is its vertical middle. */
export interface TextMark {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  size: number;
  bold?: boolean;
  align?: 'left' | 'center';
  fill: string;
  /** Colour of a soft edge around the letters. */
  halo?: string;
}

export type Mark = PathMark | TextMark;

/** Marks that are moved together, in the order in which they are painted. */
export interface Layer {
  x: number;
  y: number;
  marks: readonly Mark[];
}

/** Layers from the lowest on, each moved from the left upper corner. */
export interface Picture {
  width: number;
  height: number;
  ground: string;
  font: string;
  title: string;
  layers: readonly Layer[];
}
