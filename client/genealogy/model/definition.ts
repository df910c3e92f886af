import type { SpinoffRule, SpinoffType } from '../../../contract/vocabulary.ts';
import { type Kin, kinOf, linesOfDescent, linesToRoots } from './kin.ts';

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
  const all = kinOf([...kin.organisations.values()], spinoffs);
  const joined = new Set([
    ...linesToRoots(all, focus).organisations,
    ...linesOfDescent(all, focus).organisations,
  ]);
  return kinOf(
    [...kin.organisations.values()].filter(({ id }) => joined.has(id)),
    spinoffs,
  );
}
