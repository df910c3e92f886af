import { confidences, type SpinoffRule, spinoffRules } from '../../../contract/vocabulary.ts';
import type { LegendItem, LegendPart } from '../../ui/figures/legend.ts';
import type { Ink, PathShape } from '../../ui/figures/shapes.ts';
import type { EndForm, TimeTree } from '../layout/types.ts';
import type { Colouring } from '../model/colours.ts';
import type { Kin } from '../model/kin.ts';
import { boughtShape, endShapes, fadeDashes, markShape, startShapes } from './life.ts';
import { backwardsSign, confidenceDash, disputedSign, ruleSign } from './links.ts';

const ruleWords: Record<SpinoffRule, string> = {
  'founder-employer': 'founder left the parent',
  'any-founder': 'any founder from the parent',
  licence: 'licence',
  divestment: 'divestment',
  student: 'student',
  'joint-venture': 'joint venture',
  derived: 'derived from careers',
};
const endWords: Record<EndForm, string> = {
  active: 'active today',
  acquired: 'acquired: no longer on its own',
  merged: 'merged',
  closed: 'closed',
  ended: 'ended',
  unknown: 'end not known',
};
const endOrder: readonly EndForm[] = ['active', 'acquired', 'merged', 'closed', 'ended', 'unknown'];

function stroke(d: string, colour: string, width: number, dash?: string, round = false): PathShape {
  return { tag: 'path', d, stroke: colour, width, dash, round };
}

function lineItems(tree: TimeTree, ink: Ink): LegendItem[] {
  const items: LegendItem[] = [];
  const ends = new Set(tree.organisations.map((o) => o.end.form));
  for (const form of endOrder) {
    if (!ends.has(form)) continue;
    const line =
      form === 'unknown'
        ? stroke('M2 8H28', ink.ink2, 2.2, fadeDashes(26))
        : stroke('M2 8H22', ink.ink2, 2.6);
    items.push({ label: endWords[form], shapes: [line, ...endShapes(form, true, 22, 8, ink.ink2, ink)] });
  }
  if (tree.organisations.some((o) => !o.end.known && o.end.form !== 'unknown')) {
    const line = stroke('M2 8H22', ink.ink2, 2.2, fadeDashes(20));
    items.push({
      label: 'year of the end not known',
      shapes: [line, ...endShapes('acquired', false, 22, 8, ink.ink2, ink)],
    });
  }
  if (tree.organisations.some((o) => o.bought.length > 0)) {
    const line = stroke('M2 8H28', ink.ink2, 2.6);
    items.push({
      label: 'acquired, and on under its own name',
      shapes: [line, boughtShape(15, 8, ink.ink2, ink)],
    });
  }
  if (tree.organisations.some((o) => !o.mark.known)) {
    const line = stroke('M28 8H13', ink.ink2, 2.2, fadeDashes(15));
    const label = 'start not known: drawn before the first known year';
    items.push({ label, shapes: [line, ...startShapes('circle', false, 12, 8, ink.ink2, ink)] });
  }
  if (tree.organisations.some((o) => o.line.some((piece) => piece.form === 'before'))) {
    const before = stroke('M2 8H15', ink.ink2, 1.2);
    items.push({ label: 'before it was spun off', shapes: [before, stroke('M15 8H28', ink.ink2, 2.6)] });
  }
  return items;
}

function linkItems(tree: TimeTree, kin: Kin, ink: Ink): LegendItem[] {
  const items: LegendItem[] = [];
  const drawn = tree.uprights.flatMap((u) => kin.spinoffs.get(u.id) ?? []);
  for (const confidence of confidences) {
    if (!drawn.some((s) => s.confidence === confidence)) continue;
    const isLow = confidence === 'low';
    const line = stroke('M2 8H28', ink.ink3, isLow ? 2 : 1.6, confidenceDash[confidence], isLow);
    items.push({ label: `${confidence} confidence`, shapes: [line] });
  }
  if (tree.extras.length > 0) {
    items.push({ label: 'further parent', shapes: [stroke('M2 8H28', ink.ink3, 1.1, '3 2.5')] });
  }
  if (drawn.some((s) => s.disputed)) {
    items.push({
      label: 'claims differ',
      shapes: [stroke('M2 8H28', ink.ink3, 1.6), ...disputedSign(15, 8, ink)],
    });
  }
  if ([...tree.uprights, ...tree.extras].some((link) => link.backwards)) {
    items.push({
      label: 'runs backwards in the data',
      shapes: [stroke('M2 8H28', ink.warn, 1.6), ...backwardsSign(15, 8, ink)],
    });
  }
  return items;
}

function ruleItems(tree: TimeTree, kin: Kin, ink: Ink): LegendItem[] {
  const used = new Set(tree.uprights.map((u) => kin.spinoffs.get(u.id)?.rule));
  return spinoffRules
    .filter((rule) => used.has(rule))
    .map((rule) => ({
      label: ruleWords[rule],
      shapes: [stroke('M2 8H28', ink.ink3, 1.6), ...ruleSign(rule, 15, 8, ink.ink3, ink)],
    }));
}

/** Whoever looks for a colour in the drawing should know that it is behind a fold. */
function withFolded(label: string, folded: number): string {
  return folded > 0 ? `${label} (${folded} folded)` : label;
}

/** Organisations of each category that were there, and how many of them are folded. */
function counts(tree: TimeTree, there: Kin['organisations'], colouring: Colouring) {
  const count = (ids: Iterable<string>) => {
    const of = new Map<string | undefined, number>();
    for (const id of ids) {
      const key = there.has(id) ? colouring.of(id)?.key : undefined;
      of.set(key, (of.get(key) ?? 0) + 1);
    }
    return of;
  };
  return { all: count(there.keys()), folded: count([...tree.folded.values()].flat()) };
}

/**
 * What colours, forms, ends, dashes and signs mean: only those that occur in the drawing, or in what is folded. `then`: the as-of year and
 * the lineage by its end, of which the counts are.
 */
export function makeLegend(
  tree: TimeTree,
  kin: Kin,
  colouring: Colouring,
  ink: Ink,
  then: { year: number | null; kin: Kin } = { year: null, kin },
): LegendPart[] {
  const { all, folded } = counts(tree, then.kin.organisations, colouring);
  const categories = colouring.categories.map(({ key, label, colour, form }) => ({
    key,
    label: withFolded(label, folded.get(key) ?? 0),
    count: all.get(key) ?? 0,
    shapes: [markShape(form, true, 15, 8, colour, ink)],
  }));
  const parts = [
    { title: then.year === null ? colouring.title : `${colouring.title}, ${then.year}`, items: categories },
    { title: 'Life lines', items: lineItems(tree, ink) },
    { title: 'Spin-offs', items: linkItems(tree, kin, ink) },
    { title: 'Rule', items: ruleItems(tree, kin, ink) },
  ];
  return parts.filter((part) => part.items.length > 0);
}
