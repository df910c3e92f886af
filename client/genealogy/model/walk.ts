import type { Spinoff } from '../../../contract/genealogy.ts';
import type { TimeTree } from '../layout/types.ts';
import type { Kin } from './kin.ts';

/** Where an organisation is found in the drawing: itself, or the one whose fold holds it. */
export interface Places {
  /** Position by id, rows as they are drawn. */
  at: ReadonlyMap<string, { x: number; y: number }>;
  /** Folded organisation → the one that answers for it. */
  standIn: ReadonlyMap<string, string>;
}

export function findPlaces(tree: TimeTree): Places {
  const at = new Map<string, { x: number; y: number }>();
  const standIn = new Map<string, string>();
  for (const o of tree.organisations) at.set(o.id, { x: o.mark.x, y: o.y });
  for (const block of tree.blocks)
    for (const item of block.items) at.set(item.id, { x: item.markX, y: item.markY });
  for (const [host, ids] of tree.folded) for (const id of ids) standIn.set(id, host);
  return { at, standIn };
}

export type Step = 'parent' | 'child' | 'before' | 'after';

function byHeight(places: Places, ids: readonly string[]): string[] {
  const height = (id: string) => places.at.get(id)!.y;
  return [...new Set(ids)].filter((id) => places.at.has(id)).sort((a, b) => height(a) - height(b));
}

/** The organisation an arrow key leads to: its primary parent, its nearest child, the sibling above or below, or beyond the last sibling whoever is next. */
export function stepFrom(
  id: string,
  step: Step,
  kin: Kin,
  primary: ReadonlyMap<string, Spinoff>,
  places: Places,
): string | undefined {
  const parent = primary.get(id)?.parent ?? kin.parents.get(id)?.[0]?.parent;
  if (step === 'parent') return parent;
  if (step === 'child') {
    const children = byHeight(
      places,
      (kin.children.get(id) ?? []).map((s) => s.child),
    );
    const here = places.at.get(id)?.y ?? 0;
    const apart = (other: string) => Math.abs(places.at.get(other)!.y - here);
    return children.sort((a, b) => apart(a) - apart(b))[0];
  }
  const family = parent
    ? (kin.children.get(parent) ?? []).map((s) => s.child)
    : [...kin.organisations.keys()].filter((other) => !primary.has(other));
  const way = step === 'before' ? -1 : 1;
  const next = (ids: readonly string[]) => {
    const position = ids.indexOf(id);
    return position < 0 ? undefined : ids[position + way];
  };
  return next(byHeight(places, family)) ?? next(byHeight(places, [...kin.organisations.keys()]));
}
