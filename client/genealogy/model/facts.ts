import type { Spinoff } from '../../../contract/genealogy.ts';
import type { DrawnDefinition } from './definition.ts';
import type { Kin, Relative } from './kin.ts';
import { datedIn, generationsOf } from './reach.ts';

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** What is shown of a lineage: all of it, or `kin` as it was by the end of a year. */
export interface Shown {
  kin: Kin;
  focus: string;
  asOf: number | null;
  /** The definition under which spin-offs count. */
  definition?: DrawnDefinition;
}

type Dated = ReadonlySet<string>;

function yearsOf(organisations: readonly Relative[]): number[] {
  return organisations.flatMap((o) => (o.start === null ? [] : [o.start]));
}

function span(organisations: readonly Relative[]): string {
  const years = yearsOf(organisations);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first}–${last}`;
}

/** "3 without year"; where a later year of some places them on the axis: "3 without start year, 2 without any". */
function withoutWords(undated: readonly Relative[], dated: Dated): string {
  if (undated.length === 0) return '';
  const without = undated.filter(({ id }) => !dated.has(id)).length;
  const all = undated.length.toLocaleString('en');
  if (without === undated.length) return `; ${all} without year`;
  const any = without === 0 ? '' : `, ${without.toLocaleString('en')} without any`;
  return `; ${all} without start year${any}`;
}

/** By the end of a year only those with a start are counted; of the others nobody knows whether they were there. */
function countable(all: readonly Relative[], asOf: number | null, dated: Dated) {
  const undated = all.filter((o) => o.start === null);
  return {
    counted: asOf === null ? all : all.filter((o) => o.start !== null),
    without: withoutWords(undated, dated),
  };
}

function describeDescendants(all: readonly Relative[], { kin, focus, asOf }: Shown, dated: Dated): string {
  const { counted, without } = countable(all, asOf, dated);
  const direct = new Set((kin.children.get(focus) ?? []).map((s) => s.child));
  const children = counted.filter(({ id }) => direct.has(id)).length;
  const further = counted.length - children;
  if (counted.length === 0) return `no spin-offs known${without}`;
  const words = [children === 0 ? 'no spin-offs' : count(children, 'spin-off')];
  if (further > 0) words[0] += ` and ${count(further, 'further descendant')}`;
  const generations = generationsOf(counted);
  if (generations > 1) words.push(`${generations} generations`);
  const years = span(counted);
  if (years) words.push(years);
  return `${words.join(', ')}${without}`;
}

function describeAncestors(all: readonly Relative[], { asOf }: Shown, dated: Dated): string {
  const { counted, without } = countable(all, asOf, dated);
  if (counted.length === 0) return `no ancestors known${without}`;
  const generations = generationsOf(counted);
  const years = yearsOf(counted);
  const back = years.length > 0 ? ` back to ${Math.min(...years)}` : '';
  const depth = generations > 1 ? ` in ${generations} generations` : '';
  return `${count(counted.length, 'ancestor')}${depth}${back}${asOf === null ? '' : without}`;
}

function describeNothing(asOf: number | null, definition: DrawnDefinition): string {
  const words = definitionWords(definition);
  const what = words === '' ? 'Nothing of it' : `No spin-off or parent ${words}`;
  return `${what} is known${asOf === null ? '' : ` by the end of ${asOf}`}`;
}

/** The plain facts of a lineage: "14 spin-offs and 5 further descendants, 2 generations, 1989–2020; 3 without year". */
export function describeLineage(shown: Shown): string {
  const { kin, focus, asOf, definition = everySpinoff } = shown;
  const all = [...kin.organisations.values()].filter((o) => o.id !== focus);
  const descendants = all.filter((o) => o.side === 'descendant');
  const ancestors = all.filter((o) => o.side === 'ancestor');
  const dated = datedIn(kin);
  const parts: string[] = [];
  if (ancestors.length > 0) parts.push(describeAncestors(ancestors, shown, dated));
  if (descendants.length > 0) parts.push(describeDescendants(descendants, shown, dated));
  const facts = parts.join(' · ');
  if (facts === '') return describeNothing(asOf, definition);
  if (asOf === null) return facts;
  return `By the end of ${asOf}: ${facts}`;
}

const everySpinoff: DrawnDefinition = { rule: null, type: null };

/** "by the rule licence and of the type university". */
export function definitionWords({ rule, type }: DrawnDefinition): string {
  const words = [rule === null ? '' : `by the rule “${rule}”`, type === null ? '' : `of the type “${type}”`];
  return words.filter(Boolean).join(' and ');
}

export const confidenceWords = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
};

/** One spin-off in words: year, type, rule, confidence, claims. */
export function describeSpinoff(spinoff: Spinoff): string[] {
  const words = [spinoff.year === null ? 'year not known' : String(spinoff.year)];
  if (spinoff.type) words.push(`${spinoff.type} spin-off`);
  if (spinoff.rule) words.push(`by ${spinoff.rule}`);
  words.push(confidenceWords[spinoff.confidence]);
  if (spinoff.claims > 1) words.push(`${spinoff.claims} claims${spinoff.disputed ? ' that differ' : ''}`);
  return words;
}
