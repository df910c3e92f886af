import type { Spinoff } from '../../../contract/genealogy.ts';
import type { Scope } from '../../../contract/vocabulary.ts';
import type { GenealogyState } from '../../state/state.ts';
import type { Kin } from './kin.ts';
import { type RegionTree, scopeOf } from './scope.ts';

export type SeenFrom = NonNullable<GenealogyState['seenFrom']>;

/** What it takes to tell who stayed in a region. */
export interface StayContext {
  kin: Kin;
  /** Child → the spin-off by which it stands under its primary parent. */
  primary: ReadonlyMap<string, Spinoff>;
  focus: string;
  level: number;
  regions: RegionTree;
  seenFrom: SeenFrom;
}

/** From where the drawing tells who stayed: two that are compared have no focus in common. */
export function drawnFrom({ seenFrom, relatedTo }: GenealogyState): SeenFrom {
  return relatedTo === null ? (seenFrom ?? 'parent') : 'parent';
}

/** Whether an organisation lies in the region of its primary parent, or of the focus it descends from; null without one. */
export function stayOf(id: string, context: StayContext): Scope | null {
  const { kin, primary, focus, level, regions, seenFrom } = context;
  const own = kin.organisations.get(id);
  const from = seenFrom === 'parent' ? primary.get(id)?.parent : own?.side === 'descendant' && focus;
  const origin = from ? kin.organisations.get(from) : undefined;
  return own && origin ? scopeOf(origin, own, level, regions) : null;
}
