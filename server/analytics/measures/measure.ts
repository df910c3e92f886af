import type { MeasureDescriptor, MeasureOptions } from '../../../contract/measures.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Meter } from '../tasks.ts';

/** Ends of links, as nodes of the snapshot. */
export interface Links {
  source: Int32Array;
  target: Int32Array;
}

/** What a measure found. */
export interface Measured {
  /**
   * One number per organisation of the snapshot, or per link of `links`, or for the network as a whole. NaN where the measure has no
   * meaning.
   */
  values: Float64Array;
  /** The network has not one value but a list of counts, from 0. */
  distribution?: true;
  /** What a measure of links has its values for. */
  links?: Links;
  /** What the reader has to know of these very values, such as the error bound of a sample. Added to the convention. */
  note?: string;
  /** What computed it, where that was not the program itself. */
  engine?: 'gds';
}

/** Bytes held by what a measure found. */
export function measuredBytes({ values, links }: Measured): number {
  return values.byteLength + (links ? links.source.byteLength + links.target.byteLength : 0);
}

/** One of several equal parts of a computation; together they make the whole. */
export interface Share {
  index: number;
  of: number;
}

export const whole: Share = { index: 0, of: 1 };

/** How many of so many turns fall to a share that takes every `of`-th of them. */
export function turnsOf({ index, of }: Share, turns: number): number {
  return Math.max(0, Math.ceil((turns - index) / of));
}

/** A computation that several threads can share: each does its part, the parts' numbers are summed, and `finish` makes the values. */
export interface Sharing {
  /** Rough number of elementary steps; a small computation stays on one thread. */
  steps(snapshot: Snapshot, options: MeasureOptions): number;
  part(snapshot: Snapshot, options: MeasureOptions, share: Share, meter?: Meter): Float64Array;
  finish(snapshot: Snapshot, options: MeasureOptions, sum: Float64Array): Measured;
}

/** One measure of the catalogue: its description, and the pure function that computes it. */
export interface Measure extends MeasureDescriptor {
  /** What `directed` is when the caller leaves it out; absent where the measure has only one way. */
  directedByDefault?: boolean;
  /** The same of `groupBy`. */
  groupByDefault?: MeasureOptions['groupBy'];
  /** Takes options as `optionsOf` gives them; `groups` is the group of each node by the attribute `groupBy`, −1 for none. */
  run(snapshot: Snapshot, options: MeasureOptions, groups?: Int32Array): Measured;
  sharing?: Sharing;
}

/** The `run` of a measure that can be shared. */
export function runShared(sharing: Sharing): Measure['run'] {
  return (snapshot, options) => sharing.finish(snapshot, options, sharing.part(snapshot, options, whole));
}

/** The options that concern a measure, with its own defaults. */
export function optionsOf(measure: Measure, options: MeasureOptions): MeasureOptions {
  const taken = measure.options.filter((name) => options[name] !== undefined);
  return {
    directed: measure.directedByDefault,
    groupBy: measure.groupByDefault,
    ...Object.fromEntries(taken.map((name) => [name, options[name]])),
  };
}
