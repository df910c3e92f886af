import type { Confidence, Fate } from '../../../contract/vocabulary.ts';

/** What the layout needs of an organisation. Years are calendar years; null where unknown. */
export interface TreeOrganisation {
  id: string;
  name: string;
  /** Founding year, or the earliest year it was spun off. */
  start: number | null;
  dissolved: number | null;
  fate: Fate | null;
  /** Each time it was bought. */
  acquisitions?: readonly { year: number | null }[];
}

/** What the layout needs of a spin-off: claims already merged to one. */
export interface TreeSpinoff {
  id: string;
  parent: string;
  child: string;
  year: number | null;
  confidence: Confidence;
}

export interface TimeTreeInput {
  organisations: readonly TreeOrganisation[];
  spinoffs: readonly TreeSpinoff[];
}

export interface TimeTreeOptions {
  /** The year up to which living organisations are drawn. */
  present: number;
  /** Organisations whose branch is folded to "+12". */
  collapsed?: ReadonlySet<string>;
  /** Organisations whose children without year are unfolded. */
  unfolded?: ReadonlySet<string>;
  /** Shown even in a folded block. */
  pinned?: ReadonlySet<string>;
  /** Child → the parent it is to stand under, instead of the most confident one. */
  parents?: ReadonlyMap<string, string>;
  /** Most children drawn of one parent; `portions` raises it for single parents. */
  portion?: number;
  portions?: ReadonlyMap<string, number>;
  /** Width of a year in pixels; at least 4, so that links of neighbouring years pass each other. */
  yearWidth?: number;
  /** Years without any event that are broken off, at least; the usual number if not given. */
  breakFrom?: number;
  /** Width of a text in pixels, as it will be drawn. */
  measure?: (text: string) => number;
}

export interface Tick {
  year: number;
  x: number;
  /** Centuries and decades before single years: the least number is shown first. */
  rank: 0 | 1 | 2;
}

/** Years left out of the axis: from and to, inclusive. */
export interface AxisBreak {
  from: number;
  to: number;
  x1: number;
  x2: number;
}

/** A stretch of the axis that is true to scale. */
export interface AxisSegment {
  from: number;
  to: number;
  x: number;
}

export interface Axis {
  segments: AxisSegment[];
  breaks: AxisBreak[];
  ticks: Tick[];
  yearWidth: number;
}

/** `lead` joins a spin-off's year to a later start; `reach` joins a parent's line to a year beyond its ends. */
export type LineForm = 'life' | 'before' | 'fade-in' | 'fade-out' | 'lead' | 'reach';
export interface LinePiece {
  form: LineForm;
  x1: number;
  x2: number;
}

export type EndForm = 'acquired' | 'merged' | 'closed' | 'ended' | 'active' | 'unknown';

export interface Label {
  text: string;
  full: string;
  x: number;
  /** Baseline. */
  y: number;
  width: number;
}

/** What can be opened or folded beside a name: children without year, a collapsed branch, children beyond the portion. */
export interface Chip {
  kind: 'undated' | 'collapsed' | 'more';
  count: number;
  open: boolean;
  text: string;
  x: number;
  y: number;
  width: number;
}

export interface PlacedOrganisation {
  id: string;
  row: number;
  /** The life line's height. */
  y: number;
  mark: { x: number; known: boolean };
  line: LinePiece[];
  end: { x: number; form: EndForm; known: boolean };
  /** Where on the line it was bought and went on. */
  bought: number[];
  /** Where the year of the spin-off lies on a line that begins before it and hangs at its start. */
  tick: number | null;
  name: Label;
  chips: Chip[];
  /** Years contradict each other: it ended before it began. */
  contradictory: boolean;
}

/** The line from a parent to a child in the primary tree. */
export interface Upright {
  id: string;
  parent: string;
  child: string;
  x: number;
  y1: number;
  y2: number;
  /** Short horizontal pieces where the trunk stands beside the mark: x of the parent's and of the child's end. */
  parentX: number;
  childX: number;
  backwards: boolean;
}

/**
 * The link to a further parent: a vertical at `x` from the parent's height `y1` to the child's `y2`, and what joins it to
 * their lines. `pieces` is what is drawn: broken at names, and only both ends of what is longer than any screen.
 */
export interface ExtraLink {
  id: string;
  parent: string;
  child: string;
  x: number;
  y1: number;
  y2: number;
  pieces: { x1: number; y1: number; x2: number; y2: number }[];
  backwards: boolean;
}

export interface BlockItem {
  id: string;
  /** Steps below the organisation the block belongs to, from 0. */
  depth: number;
  /** Middle of the mark. */
  markX: number;
  markY: number;
  name: Label;
}

/** Organisations without any year, beside their parent. */
export interface Block {
  parent: string;
  x: number;
  y: number;
  width: number;
  height: number;
  items: BlockItem[];
}

export interface TimeTree {
  width: number;
  height: number;
  rows: number;
  rowHeight: number;
  /** null when nothing has a year. */
  axis: Axis | null;
  organisations: PlacedOrganisation[];
  uprights: Upright[];
  extras: ExtraLink[];
  blocks: Block[];
  /** Child → id of the spin-off by which it stands under its primary parent. */
  primary: Map<string, string>;
  /** Organisations not drawn, by the one whose chip counts them. */
  folded: Map<string, string[]>;
}
