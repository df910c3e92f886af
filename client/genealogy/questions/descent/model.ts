import type { Lineage } from '../../../../contract/genealogy.ts';
import type { Scope } from '../../../../contract/vocabulary.ts';
import type { GenealogyState } from '../../../state/state.ts';
import { makeFamily } from '../../layout/family.ts';
import { kinOf, type Relative } from '../../model/kin.ts';
import { type RegionTree, regionAt } from '../../model/scope.ts';
import { type SeenFrom, stayOf } from '../../model/stay.ts';

/** One that descends from the focus, and where it lies, seen from the focus and from its direct parent. */
export interface Descendant {
  organisation: Relative;
  /** The organisations between the focus and it, itself left out: along its primary parents. */
  through: readonly Relative[];
  parent: Relative;
  stay: Record<SeenFrom, Scope>;
}

export interface Descent {
  root: Relative;
  /** The region of the root at the level asked for, if it is placed so finely. */
  region: { code: string; name: string } | undefined;
  /** The earliest generation first, then by start. */
  descendants: readonly Descendant[];
}

export type Place = GenealogyState['where'];

const placeOf: Record<Scope, Exclude<Place, 'all'>> = {
  'intra-regional': 'inside',
  national: 'elsewhere',
  international: 'elsewhere',
  unknown: 'unknown',
};

function compare({ organisation: a }: Descendant, { organisation: b }: Descendant): number {
  const [m, n] = [a.generation?.min ?? 0, b.generation?.min ?? 0];
  return m - n || (a.start ?? 9999) - (b.start ?? 9999) || a.name.localeCompare(b.name, 'en');
}

/** Who descends from the focus of a lineage, each under the parent that the time tree draws it under. */
export function descentOf(
  lineage: Lineage,
  chosen: GenealogyState['parents'],
  level: number,
  regions: RegionTree,
): Descent | null {
  const { focus, organisations, spinoffs } = lineage;
  const kin = kinOf(organisations, spinoffs);
  const root = kin.organisations.get(focus);
  if (!root) return null;
  const family = makeFamily(lineage, new Map(Object.entries(chosen)));
  const primary = new Map(
    family.members.flatMap(({ id, spinoff }) => (spinoff ? [[id, kin.spinoffs.get(spinoff.id)!]] : [])),
  );
  const context = { kin, primary, focus, level, regions };
  const descendants = family.members.flatMap((member): Descendant[] => {
    const own = kin.organisations.get(member.id)!;
    if (own.side !== 'descendant' || !member.parent) return [];
    const through: Relative[] = [];
    for (let at = member.parent; at.id !== focus && at.parent; at = at.parent)
      through.unshift(kin.organisations.get(at.id)!);
    const seen = (seenFrom: SeenFrom) => stayOf(member.id, { ...context, seenFrom }) ?? 'unknown';
    const parent = kin.organisations.get(member.parent.id)!;
    return [{ organisation: own, through, parent, stay: { focus: seen('focus'), parent: seen('parent') } }];
  });
  return { root, region: regionAt(root, level, regions), descendants: descendants.sort(compare) };
}

/** Those in a place, seen from the focus or from the direct parent. */
export function descendantsIn(
  descendants: readonly Descendant[],
  seenFrom: SeenFrom,
  place: Place,
): readonly Descendant[] {
  return descendants.filter(({ stay }) => place === 'all' || placeOf[stay[seenFrom]] === place);
}
