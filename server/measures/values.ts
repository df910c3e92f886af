import type { z } from 'zod';
import type { MeasureOptions, postMeasures } from '../../contract/measures.ts';
import { measureNamed } from '../analytics/measures/catalogue.ts';
import type { Measure, Measured } from '../analytics/measures/measure.ts';
import { badRequest } from '../fault.ts';

type Answer = z.infer<typeof postMeasures.answer>;

/** A measure asked for, with what it found. */
export type Found = [Measure, Measured];

/** NaN means no value. */
export const orNull = (value: number) => (Number.isFinite(value) ? value : null);

/** @throws Fault 400 when an option concerns none of the measures */
function checkOptions(measures: readonly Measure[], options: MeasureOptions): void {
  const taken = new Set(measures.flatMap((measure) => measure.options));
  const given = Object.keys(options) as (keyof MeasureOptions)[];
  const idle = given.filter((name) => options[name] !== undefined && !taken.has(name));
  if (idle.length === 0) return;
  const takes = taken.size > 0 ? `they take ${[...taken].join(', ')}` : 'they take no options';
  throw badRequest('unknown-option', `No measure asked for has the option ${idle.join(', ')}; ${takes}.`);
}

/** The measures of these ids, each once. @throws Fault 400 for an unknown one, or an option that concerns none of them */
export function measuresAsked(ids: readonly string[], options: MeasureOptions): Measure[] {
  const measures = [...new Set(ids)].map(measureNamed);
  checkOptions(measures, options);
  return measures;
}

/** Values of the measures of organisations, links or the network, by id. */
export function byId<T>(
  found: Found[],
  of: Measure['of'],
  answer: (measured: Measured) => T,
): Record<string, T> {
  const wanted = found.filter(([measure]) => measure.of === of);
  return Object.fromEntries(wanted.map(([measure, measured]) => [measure.id, answer(measured)]));
}

/** What the reader has to know of the very values found, by measure. */
export function notesOf(found: Found[]): Record<string, string> {
  return Object.fromEntries(found.flatMap(([{ id }, { note }]) => (note ? [[id, note]] : [])));
}

export function networkValue({ values, distribution }: Measured): Answer['network'][string] {
  return distribution ? [...values] : orNull(values[0]!);
}
