import type { Analytics } from '../analytics/analytics.ts';
import { measureNamed } from '../analytics/measures/catalogue.ts';
import type { Selection } from '../analytics/table.ts';
import { badRequest } from '../fault.ts';
import { formats } from './catalogue.ts';
import type { Format } from './format.ts';
import type { ExportMeasure, ExportOrganisation } from './graph.ts';

/** Measures with a value for each organisation of a selection, in its order. */
export interface MeasuredSelection {
  measures: ExportMeasure[];
  values: Float64Array[];
}

/** @throws Fault 400 for a measure that no organisation has, or a format without room for measures */
function check(ids: readonly string[], format: Format): void {
  if (ids.length === 0) return;
  if (!format.carriesMeasures) {
    const able = formats.filter((f) => f.carriesMeasures).map((f) => f.id);
    throw badRequest('no-attribute', `${format.name} carries no measures. These do: ${able.join(', ')}.`);
  }
  const others = ids.filter((id) => measureNamed(id).of !== 'organisation');
  if (others.length === 0) return;
  throw badRequest('no-attribute', `${others.join(', ')}: no measure of organisations; leave it out.`);
}

/** Computes measures on what is exported. */
export async function measured(
  analytics: Analytics,
  selection: Selection,
  asked: { ids: readonly string[]; level: number; format: Format },
  signal: AbortSignal,
): Promise<MeasuredSelection> {
  const ids = [...new Set(asked.ids)];
  check(ids, asked.format);
  if (ids.length === 0) return { measures: [], values: [] };
  const level = asked.level as 0 | 1 | 2 | 3;
  const found = await analytics.measure(selection, ids, { level }, signal);
  const measures = ids.map((id, i) => {
    const { name, convention } = measureNamed(id);
    return { id, name, convention: [convention, found[i]!.note].filter(Boolean).join(' ') };
  });
  return { measures, values: found.map(({ values }) => values) };
}

/** Organisations with their values; one that has no meaning is null. */
export async function* withMeasures(
  organisations: AsyncIterable<ExportOrganisation>,
  { table, organisations: positions }: Selection,
  { measures, values }: MeasuredSelection,
): AsyncGenerator<ExportOrganisation> {
  const placeOf = new Map(Array.from(positions, (position, place) => [position, place]));
  for await (const organisation of organisations) {
    const place = placeOf.get(table.indexOf.get(organisation.id)!)!;
    const own = measures.map(({ id }, i) => {
      const value = values[i]![place]!;
      return [id, Number.isFinite(value) ? value : null];
    });
    yield { ...organisation, ...Object.fromEntries(own) };
  }
}
