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
function numbers({ values }: Measured): (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}

function convention(measure: Measure, { note }: Measured): string {
  return note ? `${measure.convention} ${note}` : measure.convention;
}

/** Values of measures on the filtered graph, with what they were measured on. */
export async function answerMeasures(analytics: Analytics, body: Body, signal: AbortSignal): Promise<Answer> {
  const started = performance.now();
  const measures = [...new Set(body.measures)].map(measureNamed);
  checkOptions(measures, body.options);
  const selection = await analytics.select(body.filter, signal);
  const ids = measures.map((measure) => measure.id);
  const found = await analytics.measure(selection, ids, body.options, signal);
  const snapshot = await analytics.snapshot(selection, signal);
  const { organisations } = selection.table;
  return {
    organisations: Array.from(selection.organisations, (at) => organisations.id[at]!),
    values: Object.fromEntries(measures.map(({ id }, i) => [id, numbers(found[i]!)])),
    graph: measuredGraph(snapshot, body.options.directed !== false),
    convention: Object.fromEntries(
      measures.map((measure, i) => [measure.id, convention(measure, found[i]!)]),
    ),
    tookMs: Math.round((performance.now() - started) * 10) / 10,
    dataVersion: selection.table.version,
  };
}
