import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { MeasureSlice, postMeasureSeries } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Measure, Measured } from '../analytics/measures/measure.ts';
import type { Watch } from '../analytics/run-shares.ts';
import { type Span, slicesOf, spanOf } from '../analytics/slices.ts';
import type { Selection } from '../analytics/table.ts';
import { badRequest, notFound } from '../fault.ts';
import { byId, type Found, measuresAsked, networkValue, notesOf, orNull } from './values.ts';

type Body = z.infer<NonNullable<typeof postMeasureSeries.body>>;
type Answer = z.infer<typeof postMeasureSeries.answer>;

/** Values in one answer. */
const mostValues = 4_000_000;

/** What is asked, made ready. */
interface Question {
  analytics: Analytics;
  body: Body;
  measures: Measure[];
  /** Positions in the table of the organisations of the answer. */
  wanted: Int32Array;
}

/** @throws Fault 400 for a measure of links, whose pairs differ from slice to slice */
function checkMeasures(measures: Measure[]): void {
  const ofLinks = measures.filter((measure) => measure.of === 'link').map((measure) => measure.id);
  if (ofLinks.length === 0) return;
  const message = `A series has values of organisations and of the network, not of links: leave out ${ofLinks.join(', ')}.`;
  throw badRequest('measure-of-links', message);
}

/** Those named, or all of a selection. @throws Fault 404 for an unknown one */
function positionsOf({ table, organisations }: Selection, ids: readonly string[] | undefined): Int32Array {
  if (!ids) return organisations;
  return Int32Array.from(new Set(ids), (id) => {
    const at = table.indexOf.get(id);
    if (at === undefined) throw notFound('organisation', id);
    return at;
  });
}

/** @throws Fault 400 when the answer would be too long */
function checkSize({ body, measures, wanted }: Question, slices: number): void {
  const each = measures.filter((measure) => measure.of === 'organisation').length;
  const values = slices * wanted.length * Math.max(1, each);
  if (values <= mostValues) return;
  const what = `${slices} slices of ${wanted.length} organisations are ${values} values, more than ${mostValues}`;
  const named = body.organisations ? '' : 'name organisations, ';
  throw badRequest('too-large', `${what}: ${named}narrow the filter, or give a larger step.`);
}

/** The positions wanted as nodes of a slice, −1 for those that are not in it. */
function nodesOf(wanted: Int32Array, { table, organisations }: Selection): Int32Array {
  const node = new Int32Array(table.organisations.count).fill(-1);
  organisations.forEach((at, i) => {
    node[at] = i;
  });
  return wanted.map((at) => node[at]!);
}

async function measureSlice(
  question: Question,
  { from, to }: Span,
  signal: AbortSignal,
): Promise<MeasureSlice> {
  const { analytics, measures } = question;
  const { filter, options } = question.body;
  const selection = await analytics.select({ ...filter, from, to }, signal);
  const ids = measures.map((measure) => measure.id);
  const given = { ...options, level: options.level ?? filter.level };
  const values = await analytics.measure(selection, ids, given, signal);
  const found = measures.map((measure, i): Found => [measure, values[i]!]);
  const nodes = nodesOf(question.wanted, selection);
  const pick = ({ values: all }: Measured) =>
    Array.from(nodes, (node) => (node < 0 ? null : orNull(all[node]!)));
  return {
    from,
    to,
    graph: await analytics.graph(selection, options.directed !== false, signal),
    absent: Array.from(nodes.keys()).filter((at) => nodes[at]! < 0),
    values: byId(found, 'organisation', pick),
    network: byId(found, 'network', networkValue),
    notes: notesOf(found),
  };
}

/** As many slices at once as there are threads; between two of them others get their turn. */
async function measureSlices(question: Question, slices: Span[], watch: Watch): Promise<MeasureSlice[]> {
  const answers: MeasureSlice[] = [];
  const stop = new AbortController();
  const signal = AbortSignal.any([watch.signal, stop.signal]);
  let [next, done] = [0, 0];
  async function work(): Promise<void> {
    for (let at = next++; at < slices.length; at = next++) {
      answers[at] = await measureSlice(question, slices[at]!, signal);
      watch.onProgress?.(++done / slices.length);
      await setImmediate();
    }
  }
  try {
    await Promise.all(Array.from({ length: question.analytics.threads }, work));
    return answers;
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** Measures by time slice. Slices that leave the same organisations and links are measured once. */
export async function answerSeries(analytics: Analytics, body: Body, watch: Watch): Promise<Answer> {
  const started = performance.now();
  const measures = measuresAsked(body.measures, body.options);
  checkMeasures(measures);
  const { from: _from, to: _to, ...timeless } = body.filter;
  const always = await analytics.select(timeless, watch.signal);
  const span = spanOf(body, always);
  const whole = span ? await analytics.select({ ...timeless, ...span }, watch.signal) : always;
  const question = { analytics, body, measures, wanted: positionsOf(whole, body.organisations) };
  const slices = span ? slicesOf(span, body) : [];
  checkSize(question, slices.length);
  return {
    organisations: Array.from(question.wanted, (at) => whole.table.organisations.id[at]!),
    slices: await measureSlices(question, slices, watch),
    convention: Object.fromEntries(measures.map(({ id, convention }) => [id, convention])),
    tookMs: Math.round((performance.now() - started) * 10) / 10,
    dataVersion: whole.table.version,
  };
}
