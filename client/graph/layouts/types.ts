/** Width and height, in pixels of the drawing at zoom 1. */
export interface Extent {
  width: number;
  height: number;
}

/** Left upper corner and extent. */
export interface Rect extends Extent {
  x: number;
  y: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Where a name stands at its organisation. */
export type Side = 'below' | 'right';

/** Where on the earth, in degrees. */
export interface Geographic {
  lat: number;
  lon: number;
}

export interface LayoutNode {
  id: string;
  /** The box it lies in; null for none. */
  box: string | null;
  /** Diameter of its sign. */
  size: number;
  /** Room its name takes: broken into lines below it, in one line beside it. */
  below: Extent;
  right: Extent;
  /** What rings are made by; 0 where there is no value. */
  rank: number;
  /** Where it is, where that is told apart from its box. */
  at?: Geographic | null;
}

export interface LayoutBox {
  id: string;
  /** Room its title takes. */
  title: Extent;
  lat: number | null;
  lon: number | null;
}

export interface LayoutLink {
  source: string;
  target: string;
}

export interface LayoutInput {
  nodes: readonly LayoutNode[];
  boxes: readonly LayoutBox[];
  links: readonly LayoutLink[];
  /** Width through height of the window. */
  aspect: number;
  /** The same seed gives the same drawing. */
  seed: number;
}

export interface Place extends Point {
  side: Side;
}

/** Centres of signs, and frames of boxes. */
export interface Layout {
  nodes: Map<string, Place>;
  boxes: Map<string, Rect>;
}

/** What a layout is given to work with. */
export interface LayoutTools {
  /** Arranges one connected part by its links; the answer has the rectangles of the cells, none over another (force.ts). */
  force(cells: readonly Extent[], pairs: readonly (readonly [number, number])[], seed: number): Rect[];
  /** To be called with the number of organisations placed so far. */
  progress(placed: number): void;
}

/** One way to arrange a network. */
export interface LayoutDescriptor {
  id: string;
  name: string;
  /** What it is good for, in one sentence. */
  about: string;
  /** Needs a latitude and longitude for each box. */
  needsPlaces: boolean;
  run(input: LayoutInput, tools: LayoutTools): Layout;
}
