import type { MeasureDescriptor } from '../../../contract/measures.ts';
import { badRequest } from '../../fault.ts';
import { betweenness } from './betweenness.ts';
import { constraint } from './constraint.ts';
import { degree } from './degree.ts';
import { effectiveSize } from './effective-size.ts';
import { inDegree } from './in-degree.ts';
import type { Measure } from './measure.ts';
import { outDegree } from './out-degree.ts';
import { pagerank } from './pagerank.ts';

/** Every measure there is; the API, the interface and docs/measures.md are made from this list. */
export const measures: readonly Measure[] = [
  degree,
  inDegree,
  outDegree,
  betweenness,
  pagerank,
  constraint,
  effectiveSize,
];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure of an id. @throws Fault 400 that names those there are. */
export function measureNamed(id: string): Measure {
  const measure = byId.get(id);
  if (measure) return measure;
  const known = measures.map((m) => m.id).join(', ');
  throw badRequest('unknown-measure', `There is no measure "${id}". There are: ${known}.`);
}

/** A measure in words, as the API gives it. */
export function describe(measure: Measure): MeasureDescriptor {
  const { id, name, group, of, definition, formula, reference, convention, options, cost } = measure;
  return { id, name, group, of, definition, formula, reference, convention, options, cost };
}
