import type { Spinoff } from '../../../contract/genealogy.ts';
import { count } from '../model/facts.ts';
import type { Kin, Relative } from '../model/kin.ts';
import { fatesOf, shortLifeOf, yearsOf } from '../model/life.ts';

/** One line of the list: an organisation under its primary parent. */
export interface TreeItem {
  id: string;
  name: string;
  /** From 1. */
  level: number;
  /** Position among its siblings, from 1, and how many there are. */
  position: number;
  siblings: number;
  /** null without children. */
  expanded: boolean | null;
  parent: string | null;
  years: string;
  /** All that a listener has to know: name, years, fate, generation, spin-offs, further parents. */
  spoken: string;
}

/** Who stands under whom in the list: as in the drawing, by another line of those there are where that one is not among them. */
export function primaryIn(kin: Kin, drawn: ReadonlyMap<string, Spinoff>): ReadonlyMap<string, Spinoff> {
  const primary = new Map<string, Spinoff>();
  for (const [id, own] of drawn) {
    const link = kin.spinoffs.get(own.id) ?? kin.parents.get(id)?.[0];
    if (link) primary.set(id, link);
  }
  return primary;
}

function byStart(kin: Kin): (a: string, b: string) => number {
  return (a, b) => {
    const [x, y] = [kin.organisations.get(a)!, kin.organisations.get(b)!];
    return (
      (x.start ?? 9999) - (y.start ?? 9999) || x.name.localeCompare(y.name, 'en') || (x.id < y.id ? -1 : 1)
    );
  };
}

function generationOf(organisation: Relative): string | null {
  const { side, generation } = organisation;
  if (side === 'focus') return 'the focus';
  if (!side || !generation) return null;
  const { min, max } = generation;
  const number = min === max ? String(min) : `${min} to ${max}`;
  return `generation ${number} ${side === 'ancestor' ? 'up' : 'down'}`;
}

function speak(organisation: Relative, kin: Kin, primary: ReadonlyMap<string, Spinoff>): string {
  const { id, name } = organisation;
  const parts = [name, yearsOf(organisation) || 'no year known', ...fatesOf(organisation)];
  const generation = generationOf(organisation);
  if (generation) parts.push(generation);
  const children = kin.children.get(id)?.length ?? 0;
  if (children > 0) parts.push(count(children, 'spin-off'));
  const main = primary.get(id)?.parent;
  const further = (kin.parents.get(id) ?? []).filter((s) => s.parent !== main);
  if (further.length > 0) {
    parts.push(`also from ${further.map((s) => kin.organisations.get(s.parent)!.name).join(', ')}`);
  }
  return parts.join(', ');
}

/** The lineage as lines, each organisation once, in the order of a list: parents before children, the earliest first. */
export function listTree(
  kin: Kin,
  primary: ReadonlyMap<string, Spinoff>,
  folded: ReadonlySet<string>,
): TreeItem[] {
  const compare = byStart(kin);
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const id of kin.organisations.keys()) {
    const parent = primary.get(id)?.parent;
    if (parent === undefined) roots.push(id);
    else if (children.has(parent)) children.get(parent)!.push(id);
    else children.set(parent, [id]);
  }
  const items: TreeItem[] = [];
  const waiting: { id: string; level: number; position: number; siblings: number }[] = [];
  const push = (ids: string[], level: number) => {
    ids.sort(compare);
    for (let i = ids.length - 1; i >= 0; i--) {
      waiting.push({ id: ids[i]!, level, position: i + 1, siblings: ids.length });
    }
  };
  push(roots, 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const organisation = kin.organisations.get(next.id)!;
    const below = children.get(next.id) ?? [];
    const expanded = below.length === 0 ? null : !folded.has(next.id);
    items.push({
      ...next,
      name: organisation.name,
      expanded,
      parent: primary.get(next.id)?.parent ?? null,
      years: shortLifeOf(organisation),
      spoken: speak(organisation, kin, primary),
    });
    if (expanded) push(below, next.level + 1);
  }
  return items;
}

/** The next line whose name begins with what was typed, after the present one and round again. */
export function findTyped(items: readonly TreeItem[], from: number, typed: string): number {
  const wanted = typed.toLocaleLowerCase('en');
  const start = typed.length > 1 ? from : from + 1;
  for (let i = 0; i < items.length; i++) {
    const at = (start + i) % items.length;
    if (items[at]!.name.toLocaleLowerCase('en').startsWith(wanted)) return at;
  }
  return -1;
}
