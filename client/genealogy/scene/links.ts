import type { Spinoff } from '../../../contract/genealogy.ts';
import type { Confidence, SpinoffRule } from '../../../contract/vocabulary.ts';
import type { Ink, PathShape, Shape } from '../../ui/figures/shapes.ts';
import type { ExtraLink, Upright } from '../layout/types.ts';
import { formPath } from '../model/forms.ts';

/** How sure a link is: solid, dashed, dotted. */
export const confidenceDash: Record<Confidence, string | undefined> = {
  high: undefined,
  medium: '7 3.5',
  low: '0.1 4',
};

/** Where the sign of the rule sits: so far from the child's line, towards the parent. */
const signAt = 10;

/** The sign of a rule: small, on the upright. */
export function ruleSign(rule: SpinoffRule | null, x: number, y: number, colour: string, ink: Ink): Shape[] {
  const filled = (d: string): PathShape => ({ tag: 'path', d, fill: colour });
  const open = (d: string): PathShape => ({ tag: 'path', d, fill: ink.ground, stroke: colour, width: 1.1 });
  switch (rule) {
    case 'founder-employer':
      return [filled(formPath('circle', x, y, 2.2))];
    case 'any-founder':
      return [open(formPath('circle', x, y, 2.4))];
    case 'divestment':
      return [filled(formPath('square', x, y, 2.3))];
    case 'licence':
      return [open(formPath('diamond', x, y, 2.7))];
    case 'student':
      return [filled(formPath('triangle', x, y, 2.5))];
    case 'joint-venture':
      return [filled(formPath('diamond', x, y, 2.7))];
    case 'derived':
      return [open(formPath('square', x, y, 2.4))];
    case null:
      return [];
  }
}

/** A sign of its own for what runs against time. */
export function backwardsSign(x: number, y: number, ink: Ink): Shape[] {
  return [{ tag: 'path', d: `M${x + 4} ${y - 4.5}L${x - 4.5} ${y}L${x + 4} ${y + 4.5}Z`, fill: ink.warn }];
}

/** Claims that differ: a ring around the sign. */
export function disputedSign(x: number, y: number, ink: Ink): Shape[] {
  return [{ tag: 'path', d: formPath('circle', x, y, 4.4), stroke: ink.warn, width: 1.2 }];
}

/** The line from a parent to a child, with what is known about it. */
export function uprightShapes(
  upright: Upright,
  spinoff: Spinoff,
  colour: string,
  ink: Ink,
): { line: Shape[]; signs: Shape[] } {
  const { x, y1, y2, parentX, childX } = upright;
  const stroke = upright.backwards ? ink.warn : colour;
  const start = parentX === x ? `M${x} ${y1}` : `M${parentX} ${y1}H${x}`;
  const end = childX === x ? `V${y2}` : `V${y2}H${childX}`;
  const line: Shape[] = [
    {
      tag: 'path',
      d: start + end,
      stroke,
      width: spinoff.confidence === 'low' ? 2 : 1.6,
      dash: confidenceDash[spinoff.confidence],
      round: spinoff.confidence === 'low',
    },
  ];
  const at = y2 + (y1 > y2 ? signAt : -signAt);
  const signs = upright.backwards ? backwardsSign(x, at, ink) : ruleSign(spinoff.rule, x, at, stroke, ink);
  if (spinoff.disputed) signs.unshift(...disputedSign(x, at, ink));
  return { line, signs };
}

/** The thin dashed line to a further parent, with a knot where it leaves that parent's line. */
export function extraShapes(extra: ExtraLink, colour: string, ink: Ink): Shape[] {
  const stroke = extra.backwards ? ink.warn : colour;
  const d = extra.pieces.map((p) => `M${p.x1} ${p.y1}L${p.x2} ${p.y2}`).join('');
  const shapes: Shape[] = [
    { tag: 'path', d, stroke, width: 1.1, dash: '3 2.5' },
    { tag: 'path', d: formPath('circle', extra.x, extra.y1, 1.9), fill: stroke },
  ];
  if (extra.backwards) shapes.push(...backwardsSign(extra.x, extra.y2 + (extra.y1 > extra.y2 ? 9 : -9), ink));
  return shapes;
}
