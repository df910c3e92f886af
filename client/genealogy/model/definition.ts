import type { SpinoffRule, SpinoffType } from '../../../contract/vocabulary.ts';
import { type Kin, kinOf } from './kin.ts';
import { reachedFrom } from './reach.ts';

/** What counts as a spin-off in the drawing. */
export interface DrawnDefinition {
  rule: SpinoffRule | null;
  type: SpinoffType | null;
}

/** What is left of a lineage when only spin-offs under a definition count: what is still joined to the focus by them. */
export function kinUnder(kin: Kin, focus: string, { rule, type }: DrawnDefinition): Kin {
  if (rule === null && type === null) return kin;
  const spinoffs = [...kin.spinoffs.values()].filter(
    (one) => (rule === null || one.rule === rule) && (type === null || one.type === type),
  );
  return reachedFrom(kinOf([...kin.organisations.values()], spinoffs), focus);
}
