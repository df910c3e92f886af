import { type CareerRule, careerRules, careerRuleWords, type RuleOutcome } from '../../contract/careers.ts';
import { type Claim, type Derived, deriveClaims } from './derive.ts';
import { Descent, pairKey } from './descent.ts';
import type { CareerData } from './model.ts';

export type Pair = readonly [parent: string, child: string];

/** Counts of the spin-offs that some pairs make; a pair counts once. */
export function familyOf(pairs: Iterable<Pair>): RuleOutcome['alone'] {
  const seen = new Map<string, Pair>();
  for (const pair of pairs) seen.set(pairKey(...pair), pair);
  const parents = new Set([...seen.values()].map(([parent]) => parent));
  const children = new Set([...seen.values()].map(([, child]) => child));
  const roots = [...parents].filter((parent) => !children.has(parent)).length;
  return { spinoffs: seen.size, parents: parents.size, roots };
}

const pairOf = ({ parent, child }: Claim): Pair => [parent, child];

export interface Scope {
  /** All spin-offs claimed, and those that the filter leaves. */
  claimed: readonly Pair[];
  shown: readonly Pair[];
  /** Does the filter leave a derived claim? */
  keeps(claim: Claim): boolean;
}

/** What a rule gives, and what the filter leaves of it. */
export function deriveBy(data: CareerData, rule: CareerRule, within: number, scope: Scope) {
  const derived: Derived = deriveClaims(data, { rule, within, descent: new Descent(scope.claimed) });
  return { ...derived, kept: derived.claims.filter(scope.keeps) };
}

/** What is claimed now, then each rule's outcome, side by side. */
export function outcomesOf(
  kept: (rule: CareerRule) => readonly Claim[],
  within: number,
  { claimed, shown }: Scope,
): RuleOutcome[] {
  const known = new Set(claimed.map((pair) => pairKey(...pair)));
  const now = familyOf(shown);
  const nothing = familyOf([]);
  const ofRules = careerRules.map((rule): RuleOutcome => {
    const pairs = kept(rule).map(pairOf);
    return {
      rule,
      label: careerRuleWords[rule](within),
      claims: pairs.length,
      fresh: pairs.filter((pair) => !known.has(pairKey(...pair))).length,
      alone: familyOf(pairs),
      together: familyOf([...shown, ...pairs]),
    };
  });
  return [
    { rule: null, label: 'As claimed now', claims: 0, fresh: 0, alone: nothing, together: now },
    ...ofRules,
  ];
}
