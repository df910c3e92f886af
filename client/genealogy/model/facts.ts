import type { Spinoff } from '../../../contract/genealogy.ts';
import { isThere } from './as-of.ts';
import type { DrawnDefinition } from './definition.ts';
import type { Kin, Relative } from './kin.ts';

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** What is shown of a lineage: by the end of a year, or all. */
export interface Shown {
  kin: Kin;
  focus: string;
  asOf: number | null;
}

function span(organisations: readonly Relative[]): string {
  const years = organisations.flatMap((o) => (o.start === null ? [] : [o.start]));
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first}–${last}`;
}

function describeDescendants(focus: Relative, direct: number, descendants: readonly Relative[]): string {
  const generations = Math.max(0, ...descendants.map((o) => o.generation?.max ?? 1));
  const undated = descendants.filter((o) => o.start === null).length;
  const further = descendants.length - direct;
  const words = [count(direct, 'spin-off')];
  if (further > 0)
    words[0] += ` and ${further.toLocaleString('en')} further ${further === 1 ? 'descendant' : 'descendants'}`;
  if (generations > 1) words.push(`${generations} generations`);
  const years = span(descendants);
  if (years) words.push(years);
  const text = words.join(', ');
  return undated > 0 && focus.id ? `${text}; ${undated.toLocaleString('en')} without year` : text;
}

function describeAncestors(ancestors: readonly Relative[]): string {
  const generations = Math.max(0, ...ancestors.map((o) => o.generation?.max ?? 1));
  const years = ancestors.flatMap((o) => (o.start === null ? [] : [o.start]));
  const back = years.length > 0 ? ` back to ${Math.min(...years)}` : '';
  const depth = generations > 1 ? ` in ${generations} generations` : '';
  return `${count(ancestors.length, 'ancestor')}${depth}${back}`;
}

/** The plain facts of a lineage: "14 spin-offs and 5 further descendants, 2 generations, 1989–2020; 3 without year". */
export function describeLineage({ kin, focus, asOf }: Shown): string {
  const all = [...kin.organisations.values()].filter((o) => o.id !== focus && isThere(o, asOf));
  const subject = kin.organisations.get(focus);
  if (!subject) return '';
  const descendants = all.filter((o) => o.side === 'descendant');
  const ancestors = all.filter((o) => o.side === 'ancestor');
  const here = new Set(descendants.map((o) => o.id));
  const direct = new Set((kin.children.get(focus) ?? []).map((s) => s.child).filter((id) => here.has(id)))
    .size;
  const parts: string[] = [];
  if (ancestors.length > 0) parts.push(describeAncestors(ancestors));
  if (descendants.length > 0) parts.push(describeDescendants(subject, direct, descendants));
  const facts = parts.join(' · ');
  if (asOf === null) return facts;
  return facts === '' ? `Nothing of it is known by the end of ${asOf}` : `By the end of ${asOf}: ${facts}`;
}

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
