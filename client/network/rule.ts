import { type Kind, kinds } from '../../contract/vocabulary.ts';
import type { NetworkModel } from './model.ts';
import type { Values } from './values.ts';

/** A rule organisations are selected by: all of its parts must hold. */
export interface Rule {
  kind: Kind | 'any';
  /** Id of a box, or `any`. */
  box: string;
  /** Id of a measure. */
  measure: string;
  comparison: 'any' | 'least' | 'most';
  value: number;
}

export const anyRule: Rule = { kind: 'any', box: 'any', measure: 'degree', comparison: 'any', value: 1 };

export const ruleKinds = ['any', ...kinds] as const;

/** Ids of the organisations of a drawing a rule holds for; what has no value never passes a comparison. */
export function selectedBy(rule: Rule, model: NetworkModel, values: Values | undefined): string[] {
  const passes = (value: number | null) => {
    if (rule.comparison === 'any') return true;
    if (value === null) return false;
    return rule.comparison === 'least' ? value >= rule.value : value <= rule.value;
  };
  return model.organisations
    .filter(
      ({ id, kind }) =>
        (rule.kind === 'any' || rule.kind === kind) &&
        (rule.box === 'any' || rule.box === model.boxes.of.get(id)) &&
        passes(values?.get(id) ?? null),
    )
    .map(({ id }) => id);
}
