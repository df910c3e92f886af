import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Query } from '../../database/database.ts';
import type { Measured } from '../measures/measure.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Asked } from './queries.ts';

/** The graph a measure is computed on: along links, against them, the symmetrised one, or that with a loop on each organisation. */
export type Shape = 'out' | 'in' | 'both' | 'looped';

/** Asks Graph Data Science about one projection. */
export type Ask = <P extends Asked, R>(query: Query<P, R>, params: Omit<P, keyof Asked>) => Promise<R>;

/** What a twin computes its values from. */
export interface Projected {
  snapshot: Snapshot;
  options: MeasureOptions;
  ask: Ask;
}

/** How Graph Data Science computes a measure of the catalogue. */
export interface Twin {
  /** The id of the measure. */
  id: string;
  /** What is done to its values so that they follow the catalogue's convention, or what differs: for the reader. */
  conversion: string;
  /** Why it can't do as these options say; undefined where it can. */
  lacks?(options: MeasureOptions): string | undefined;
  shape(options: MeasureOptions): Shape;
  /** Undefined where what it found is no answer: the program computes it then. */
  run(projected: Projected): Promise<Measured | undefined>;
}

export const along = ({ directed }: MeasureOptions): Shape => (directed ? 'out' : 'both');
export const symmetrised = (): Shape => 'both';
export const weightOf = ({ weighted }: MeasureOptions) => (weighted ? ('weight' as const) : null);

type ValuesQuery<P> = Query<P, { nodes: number[]; values: number[] }>;

/** The values of a query by node, 0 for a node without. */
export async function valuesOf<P extends Asked>(
  { ask, snapshot }: Projected,
  query: ValuesQuery<P>,
  params: Omit<P, keyof Asked>,
): Promise<Float64Array> {
  const { nodes, values } = await ask(query, params);
  const all = new Float64Array(snapshot.count);
  for (let i = 0; i < nodes.length; i++) all[nodes[i]!] = values[i]!;
  return all;
}
