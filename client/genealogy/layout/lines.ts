import type { Branch } from './branch.ts';
import { sizes } from './settings.ts';
import type { LinePiece } from './types.ts';

/** The pieces of a life line, from left to right, in columns turned to pixels by `x`. */
export function makeLine(branch: Branch, x: (column: number) => number): LinePiece[] {
  const { parent, start, spunOff } = branch;
  const pieces: LinePiece[] = [];
  const add = (form: LinePiece['form'], from: number, to: number) => {
    if (to > from) pieces.push({ form, x1: x(from), x2: x(to) });
  };
  let first = start;
  let last = branch.end;
  for (const child of branch.children) {
    first = Math.min(first, child.attach);
    last = Math.max(last, child.attach);
  }
  if (parent) last = Math.max(last, spunOff);
  add('reach', first, Math.min(start, parent ? Math.max(first, branch.attach) : start));
  if (parent) add('lead', branch.attach, start);
  const fadeOut = branch.endKnown ? branch.end : branch.end - sizes.fade;
  const solid = Math.min(Math.max(start, branch.solid), fadeOut);
  add('fade-in', start, solid);
  const grown = parent ? Math.min(Math.max(solid, spunOff), fadeOut) : solid;
  add('before', solid, grown);
  add('life', grown, fadeOut);
  add('fade-out', fadeOut, branch.end);
  add('reach', branch.end, last);
  return pieces;
}
