import { type Definition, definitionAspects } from '../../contract/definitions.ts';
import { confidences, spinoffRules, spinoffTypes } from '../../contract/vocabulary.ts';
import { defineTask } from '../analytics/tasks.ts';
import { descentGraph } from './descent-graph.ts';

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

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const spoken = (id: string) => capital(id.replaceAll('-', ' '));

function byCode(aspect: 'rule' | 'type', list: readonly string[]): Meaning[] {
  const stated = list.map(
    (value, code): Meaning => ({
      aspect,
      value,
      label: spoken(value),
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
  ...byCode('rule', spinoffRules),
  ...thresholds,
  ...byCode('type', spinoffTypes),
];

/** Counts of spin-offs under each definition: the filter as given, then each rule, each least confidence, each type. Linear for each. */
export function countDefinitions(input: DefinitionsInput): Definition[] {
  const claimsOf = new Int32Array(input.parents.length);
  for (const spinoff of input.spinoff) claimsOf[spinoff]!++;
  return meanings.map(({ aspect, value, label, counts, goes = counts }) => {
    const stated = claimsBySpinoff(input, counts);
    const leaving = goes === counts ? stated : claimsBySpinoff(input, goes);
    return {
      aspect,
      value,
      label,
      claims: stated.reduce((sum, claims) => sum + claims, 0),
      ...familyCounts(input, stated),
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

function familyCounts({ parents, children, organisations }: DefinitionsInput, stated: Int32Array) {
  const kept = (_: number, i: number) => stated[i]! > 0;
  const graph = descentGraph(organisations, parents.filter(kept), children.filter(kept));
  const line = new Int32Array(graph.count);
  const found = { children: 0, parents: 0, roots: 0, longestLine: 0 };
  for (let v = 0; v < graph.count; v++) {
    const isChild = graph.parentStart[v + 1]! > graph.parentStart[v]!;
    const isParent = graph.childStart[v + 1]! > graph.childStart[v]!;
    if (isChild) found.children++;
    if (isParent) found.parents++;
    if (isParent && !isChild) found.roots++;
    for (let i = graph.parentStart[v]!; i < graph.parentStart[v + 1]!; i++) {
      line[v] = Math.max(line[v]!, line[graph.parent[i]!]! + 1);
    }
    found.longestLine = Math.max(found.longestLine, line[v]!);
  }
  return { spinoffs: stated.reduce((sum, claims) => sum + (claims > 0 ? 1 : 0), 0), ...found };
}
