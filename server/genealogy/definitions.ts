import { type Definition, definitionAspects } from '../../contract/definitions.ts';
import {
  confidences,
  type SpinoffRule,
  type SpinoffType,
  spinoffRules,
  spinoffTypes,
} from '../../contract/vocabulary.ts';
import { sortedBy } from '../analytics/counting-sort.ts';
import { descentGraph } from '../analytics/descent-graph.ts';
import { defineTask } from '../analytics/tasks.ts';

/** Claims that a filter leaves, those of one spin-off together. Codes are positions in the lists of contract/vocabulary.ts, 255 for none. */
export interface DefinitionsInput {
  /** Number of the spin-off that each claim states, ascending from 0. */
  spinoff: Int32Array;
  rule: Uint8Array;
  type: Uint8Array;
  confidence: Uint8Array;
  /** Ends of each spin-off, as numbers below `organisations`. */
  parents: Int32Array;
  children: Int32Array;
  organisations: number;
}

/** What counts under a definition, and what would be left out with it. */
interface Meaning extends Pick<Definition, 'aspect' | 'value' | 'label'> {
  counts(input: DefinitionsInput, claim: number): boolean;
  /** Where it differs from what counts. */
  goes?(input: DefinitionsInput, claim: number): boolean;
}

const noCode = 255;

const ruleLabels: Record<SpinoffRule, string> = {
  'founder-employer': 'Founder left the parent',
  'any-founder': 'Any founder from the parent',
  licence: 'Licence',
  divestment: 'Divestment',
  student: 'Student',
  'joint-venture': 'Joint venture',
  derived: 'Derived from careers',
};

const typeLabels: Record<SpinoffType, string> = {
  university: 'University',
  corporate: 'Corporate',
  'public-lab': 'Public lab',
};

function byCode<T extends string>(
  aspect: 'rule' | 'type',
  list: readonly T[],
  labels: Record<T, string>,
): Meaning[] {
  const stated = list.map(
    (value, code): Meaning => ({
      aspect,
      value,
      label: labels[value],
      counts: (input, claim) => input[aspect][claim] === code,
    }),
  );
  const missing: Meaning = {
    aspect,
    value: null,
    label: `No ${aspect} stated`,
    counts: (input, claim) => input[aspect][claim] === noCode,
  };
  return [...stated, missing];
}

const thresholds = confidences.map(
  (value, code): Meaning => ({
    aspect: 'confidence',
    value,
    label: ['High', 'Medium', 'Low'][code]!,
    counts: (input, claim) => input.confidence[claim]! <= code,
    goes: (input, claim) => input.confidence[claim] === code,
  }),
);

const meanings: readonly Meaning[] = [
  { aspect: definitionAspects[0], value: null, label: 'All that the filter leaves', counts: () => true },
  ...byCode('rule', spinoffRules, ruleLabels),
  ...thresholds,
  ...byCode('type', spinoffTypes, typeLabels),
];

/** Counts of spin-offs under each definition: the filter as given, then each rule, each least confidence, each type. Linear for each. */
export function countDefinitions(input: DefinitionsInput): Definition[] {
  const claimsOf = new Int32Array(input.parents.length);
  for (const spinoff of input.spinoff) claimsOf[spinoff]!++;
  const order = ordered(input);
  return meanings.map(({ aspect, value, label, counts, goes = counts }) => {
    const stated = claimsBySpinoff(input, counts);
    const leaving = goes === counts ? stated : claimsBySpinoff(input, goes);
    return {
      aspect,
      value,
      label,
      claims: stated.reduce((sum, claims) => sum + claims, 0),
      ...familyCounts(order, stated),
      lost: leaving.reduce((lost, claims, i) => lost + (claims > 0 && claims === claimsOf[i] ? 1 : 0), 0),
    };
  });
}

export const definitionsTask = defineTask('definitions', countDefinitions);

/** How many of each spin-off's claims count. */
function claimsBySpinoff(input: DefinitionsInput, counts: Meaning['counts']): Int32Array {
  const found = new Int32Array(input.parents.length);
  for (let claim = 0; claim < input.spinoff.length; claim++) {
    if (counts(input, claim)) found[input.spinoff[claim]!]!++;
  }
  return found;
}

/** Spin-offs in an order in which whoever is a child in one is a parent only in later ones, as pairs of nodes. */
interface Ordered {
  nodes: number;
  spinoff: Int32Array;
  parent: Int32Array;
  child: Int32Array;
}

/** A spin-off that closes a cycle, which no import lets through, is left out. */
function ordered({ parents, children, organisations }: DefinitionsInput): Ordered {
  const { count, name } = descentGraph(organisations, parents, children);
  const node = new Int32Array(organisations);
  for (let v = 0; v < count; v++) node[name[v]!] = v;
  const child = children.map((organisation) => node[organisation]!);
  const all = sortedBy(
    child.map((_, i) => i),
    child,
    count,
  );
  const spinoff = all.filter((i) => node[parents[i]!]! < child[i]!);
  return {
    nodes: count,
    spinoff,
    parent: spinoff.map((i) => node[parents[i]!]!),
    child: spinoff.map((i) => child[i]!),
  };
}

function familyCounts({ nodes, spinoff, parent, child }: Ordered, stated: Int32Array) {
  // Generations above each node; a child has at least one.
  const above = new Int32Array(nodes);
  const isParent = new Uint8Array(nodes);
  for (let i = 0; i < spinoff.length; i++) {
    if (stated[spinoff[i]!] === 0) continue;
    isParent[parent[i]!] = 1;
    above[child[i]!] = Math.max(above[child[i]!]!, above[parent[i]!]! + 1);
  }
  const found = { children: 0, parents: 0, roots: 0, longestLine: 0 };
  for (let v = 0; v < nodes; v++) {
    if (above[v]! > 0) found.children++;
    if (isParent[v] === 1) found.parents++;
    if (isParent[v] === 1 && above[v] === 0) found.roots++;
    found.longestLine = Math.max(found.longestLine, above[v]!);
  }
  return { spinoffs: stated.reduce((sum, claims) => sum + (claims > 0 ? 1 : 0), 0), ...found };
}
