import type { ExtraParent, Member } from './family.ts';
import type { BlockMember } from './folding.ts';
import type { Block, Chip, EndForm } from './types.ts';

export const up = 1;
export const down = 2;
/** Sides of the parent's line: a set of `up` and `down`. */
export type Sides = 0 | 1 | 2 | 3;

/** Pixels, relative to the organisation's own row: the line of the row is at 0. */
export interface NameRoom {
  x: number;
  width: number;
  /** Right end of the name and its chips. */
  end: number;
  text: string;
  chips: Chip[];
  block: Block | null;
  blockMembers: readonly BlockMember[];
  /** Right end of whatever stands above the line. */
  above: number;
  /** Rows taken above the own row. */
  rowsAbove: number;
}

/** One organisation on the axis, while the drawing is being made. Columns are years on the axis, x are pixels. */
export interface Branch {
  member: Member;
  parent: Branch | null;
  children: Branch[];
  /** Column of the life line's start. */
  start: number;
  startKnown: boolean;
  /** Column from which the line is known; before it, it fades in. */
  solid: number;
  end: number;
  endKnown: boolean;
  endForm: EndForm;
  contradictory: boolean;
  /** Columns in which it was bought and went on. */
  bought: number[];
  /** Column of the spin-off from the primary parent. */
  spunOff: number;
  name: NameRoom;
  /** Least column and greatest x taken by the branch with its descendants. */
  left: number;
  right: number;
  /** Nothing of the branch may stand left of this column. */
  bound: number;
  /** Column where the upright meets this line. */
  attach: number;
  sides: Sides;
  /** How deep lines that begin in the same year are nested: where the upright stands, and where the branch begins. */
  lane: number;
  nest: number;
  /** Which side of the parent's line, and how many rows away; for a root `distance` is its row. */
  side: Sides;
  distance: number;
  row: number;
}

/** Links that have no place in the primary tree because their years contradict it; drawn like further parents. */
export type Detached = ExtraParent;

/** The earliest column of the organisation itself. */
export function ownLeft(branch: Branch): number {
  return branch.parent ? Math.min(branch.start, branch.spunOff) : branch.start;
}
