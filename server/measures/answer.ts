import type { z } from 'zod';
import type { MeasureOptions, postMeasures } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { measureNamed } from '../analytics/measures/catalogue.ts';
import type { Measure, Measured } from '../analytics/measures/measure.ts';
import { measuredGraph } from '../analytics/snapshot.ts';
import { badRequest } from '../fault.ts';

type Body = z.infer<NonNullable<typeof postMeasures.body>>;
type Answer = z.infer<typeof postMeasures.answer>;

/** @throws Fault 400 when an option concerns none of the measures. */
function checkOptions(measures: readonly Measure[], options: MeasureOptions): void {
  const taken = new Set(measures.flatMap((measure) => measure.options));
  const given = Object.keys(options) as (keyof MeasureOptions)[];
  const idle = given.filter((name) => options[name] !== undefined && !taken.has(name));
  if (idle.length === 0) return;
  const takes = taken.size > 0 ? `they take ${[...taken].join(', ')}` : 'they take no options';
  throw badRequest('unknown-option', `No measure asked for has the option ${idle.join(', ')}; ${takes}.`);
}

/** NaN means no value. */
const orNull = (value: number) => (Number.isNaN(value) ? null : value);

type Found = [Measure, Measured][];

/** Values of the measures of organisations, links or the network, by id. */
function byId<T>(found: Found, of: Measure['of'], answer: (measured: Measured) => T): Record<string, T> {
  const wanted = found.filter(([measure]) => measure.of === of);
  return Object.fromEntries(wanted.map(([measure, measured]) => [measure.id, answer(measured)]));
}

function linkValues({ values, links }: Measured, ids: string[]): Answer['links'][string] {
  return Array.from(values, (value, i) => ({
    source: ids[links!.source[i]!]!,
    target: ids[links!.target[i]!]!,
    value: orNull(value),
  }));
}

function networkValue({ values }: Measured): Answer['network'][string] {
  return values.length === 1 ? orNull(values[0]!) : [...values];
}

function convention([measure, { note }]: Found[number]): [string, string] {
  return [measure.id, note ? `${measure.convention} ${note}` : measure.convention];
}

/** Values of measures on the filtered graph, with what they were measured on. */
export async function answerMeasures(analytics: Analytics, body: Body, signal: AbortSignal): Promise<Answer> {
  const started = performance.now();
  const measures = [...new Set(body.measures)].map(measureNamed);
  checkOptions(measures, body.options);
  const selection = await analytics.select(body.filter, signal);
  const wanted = measures.map((measure) => measure.id);
  const options = { ...body.options, level: body.options.level ?? body.filter.level };
  const values = await analytics.measure(selection, wanted, options, signal);
  const found: Found = measures.map((measure, i) => [measure, values[i]!]);
  const snapshot = await analytics.snapshot(selection, signal);
  const ids = Array.from(selection.organisations, (at) => selection.table.organisations.id[at]!);
  return {
    organisations: ids,
    values: byId(found, 'organisation', (measured) => Array.from(measured.values, orNull)),
    links: byId(found, 'link', (measured) => linkValues(measured, ids)),
    network: byId(found, 'network', networkValue),
    graph: measuredGraph(snapshot, body.options.directed !== false),
    convention: Object.fromEntries(found.map(convention)),
    tookMs: Math.round((performance.now() - started) * 10) / 10,
    dataVersion: selection.table.version,
  };
}
