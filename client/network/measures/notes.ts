import type { MeasureDescriptor } from '../../../contract/measures.ts';
import type { Measured } from '../useMeasured.ts';
import { count } from '../words.ts';

/** Definition and convention of measures, and what is to be known of these very values: one line each, for files. */
export function measureNotes(
  measures: readonly MeasureDescriptor[],
  { convention, notes }: Pick<Measured, 'convention' | 'notes'>,
): string[] {
  return measures.map(({ id, name, definition, reference, convention: usual }) => {
    const told = convention[id] ?? usual;
    // What a run has to say is part of its convention as a rule.
    const more = notes[id] && !told.includes(notes[id]) ? ` ${notes[id]}` : '';
    return `${name}: ${definition} ${told}${more} (${reference})`;
  });
}

/** What values were computed on: N, m, what was dropped, and how many of those drawn have none. */
export function graphWords({ graph }: Pick<Measured, 'graph'>, without = 0): string {
  if (!graph) return '';
  const { n, m, dropped } = graph;
  const all = m + dropped.loops + dropped.parallel;
  const none = without > 0 ? `; ${without.toLocaleString('en')} without value` : '';
  const merged = `${count(dropped.parallel, 'parallel link')} (same ends and direction) merged`;
  return `N = ${n.toLocaleString('en')} organisations; m = ${m.toLocaleString('en')}: of ${count(all, 'link')} under the filter, hidden ones too, ${count(dropped.loops, 'loop')} dropped and ${merged}${none}.`;
}

/** On which networks a value of each year is computed, in words. */
export function sliceWords(
  slices: 'cumulative' | 'window',
  width: number,
  undated: 'include' | 'exclude',
): string {
  const network =
    slices === 'cumulative'
      ? 'Each year: the network of all years up to it.'
      : `Each year: the network of the ${width} years that end with it.`;
  return undated === 'include' ? `${network} Links without a year count in every year.` : network;
}
