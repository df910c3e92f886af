import type { z } from 'zod';
import type { postMeasures } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Measured } from '../analytics/measures/measure.ts';
import type { Watch } from '../analytics/run-shares.ts';
import { byId, type Found, measuresAsked, networkValue, notesOf, orNull } from './values.ts';

type Body = z.infer<NonNullable<typeof postMeasures.body>>;
type Answer = z.infer<typeof postMeasures.answer>;

function linkValues({ values, links }: Measured, ids: string[]): Answer['links'][string] {
  return Array.from(values, (value, i) => ({
    source: ids[links!.source[i]!]!,
    target: ids[links!.target[i]!]!,
    value: orNull(value),
  }));
}

function convention([measure, { note }]: Found): [string, string] {
  return [measure.id, note ? `${measure.convention} ${note}` : measure.convention];
}

/** Values of measures on the filtered graph, with what they were measured on. */
export async function answerMeasures(analytics: Analytics, body: Body, watch: Watch): Promise<Answer> {
  const started = performance.now();
  const { signal, onProgress } = watch;
  const measures = measuresAsked(body.measures, body.options);
  const selection = await analytics.select(body.filter, signal);
  const wanted = measures.map((measure) => measure.id);
  const options = { ...body.options, level: body.options.level ?? body.filter.level };
  const values = await analytics.measure(selection, wanted, options, signal, onProgress);
  const found = measures.map((measure, i): Found => [measure, values[i]!]);
  const ids = Array.from(selection.organisations, (at) => selection.table.organisations.id[at]!);
  return {
    organisations: ids,
    values: byId(found, 'organisation', (measured) => Array.from(measured.values, orNull)),
    links: byId(found, 'link', (measured) => linkValues(measured, ids)),
    network: byId(found, 'network', networkValue),
    graph: await analytics.graph(selection, body.options.directed !== false, signal),
    convention: Object.fromEntries(found.map(convention)),
    notes: notesOf(found),
    engines: Object.fromEntries(found.map(([{ id }, { engine }]) => [id, engine ?? 'kernel'])),
    tookMs: Math.round((performance.now() - started) * 10) / 10,
    dataVersion: selection.table.version,
  };
}
