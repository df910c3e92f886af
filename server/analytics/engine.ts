import { type Bounds, checkMeasured } from './bounds.ts';
import type { Gds } from './gds/gds.ts';
import type { Twin } from './gds/twin.ts';
import { twinOf } from './gds/twins.ts';
import type { Measure } from './measures/measure.ts';
import { refuseLong, takesTooLong } from './run-measure.ts';
import type { Work } from './run-shares.ts';
import type { Selection } from './table.ts';

/** Graph Data Science by a twin of the measure, or else the program's own threads, with what the reader should know of that. */
export type Engine = { twin: Twin } | { twin?: undefined; note?: string };

/** What the reader should know where the program had to step in. */
export const unsettled = 'Graph Data Science is not used for it: its iteration did not settle.';

/** A measure of a network, with its options. */
type Asked = Omit<Work, 'measure'>;

/** Why Graph Data Science can't compute a measure; undefined where it can. */
function lackOf(measure: Measure, work: Asked): string | undefined {
  const twin = twinOf(measure.id);
  return twin ? twin.lacks?.(work.options) : 'it has no such measure';
}

/**
 * Large networks, and those too large for the program, are measured in Graph Data Science.
 * @throws Fault 400 for what is too large for the program where Graph Data Science is not there, or can't do it
 */
export async function chooseEngine(
  measure: Measure,
  work: Asked,
  { selection, gds, bounds }: { selection: Selection; gds: Gds; bounds: Bounds },
): Promise<Engine> {
  const isLong = takesTooLong(measure, work);
  const isTooLarge = isLong || selection.links.length > bounds.measured;
  if (work.snapshot.links === 0 || (!isTooLarge && selection.links.length <= gds.from)) return {};
  const lack = lackOf(measure, work);
  const isThere = (await gds.version()) !== null;
  if (isThere && lack === undefined) return { twin: twinOf(measure.id)! };
  const why = lack && `Graph Data Science is not used for it: ${lack}.`;
  if (isTooLarge) {
    const more = why ?? `${gds.remedy}.`;
    checkMeasured(selection, bounds, more);
    refuseLong(measure, work.snapshot, more);
  }
  return isThere ? { note: why } : {};
}
