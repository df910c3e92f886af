import type { TimeTree } from '../layout/types.ts';
import { readableScale } from '../model/readable.ts';

export interface Size {
  width: number;
  height: number;
}

/** A name with its chips: where it begins in the drawing, and how wide it stays on the screen. */
interface Label {
  x: number;
  width: number;
}

/** A drawing at scale 1. `labels`: those that can be the last to end at the right, at some scale of the years. */
export interface Drawn extends Size {
  labels?: readonly Label[];
}

/** Kept free at the left and the right. */
export const side = 12;
/** So much of the width is left to the years, however long names are. */
const leastShare = 0.6;

/** Leaves out every label that ends before one that begins no earlier. */
function lastToEnd(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of [...labels].sort((a, b) => b.x - a.x))
    if (label.width > (kept.at(-1)?.width ?? 0)) kept.push(label);
  return kept;
}

export function drawnOf(tree: TimeTree): Drawn {
  const labels = tree.organisations.map(({ name, chips }) => {
    const last = chips.at(-1);
    const end = last ? last.x + last.width : name.x + name.width;
    return { x: name.x, width: (end - name.x) * readableScale };
  });
  return { width: tree.width, height: tree.height, labels: lastToEnd(labels) };
}

/** The scale of the years at which all of them are seen, and what stands beside the last of them. */
export function wholeAcross({ width, labels = [] }: Drawn, screen: Size): number {
  const bare = (screen.width - 2 * side) / width;
  const named = labels.map((label) => (screen.width - 2 * side - label.width) / label.x);
  return Math.min(readableScale, bare, Math.max(leastShare * bare, Math.min(...named)));
}

/** How far right the drawing reaches on the screen, at a scale of the years. */
export function reachAcross({ width, labels = [] }: Drawn, kx: number): number {
  return Math.max(width * kx, ...labels.map((label) => label.x * kx + label.width));
}
