import type { z } from 'zod';
import { mostSlices, type postMeasureSeries } from '../../contract/measures.ts';
import { badRequest } from '../fault.ts';
import { noYear, type Selection } from './table.ts';

type Body = z.infer<NonNullable<typeof postMeasureSeries.body>>;

/** Which years a series is to cover. */
type Wanted = Pick<Body, 'from' | 'to'> & { filter: { from?: number; to?: number } };

/** Years, inclusive. */
export interface Span {
  from: number;
  to: number;
}

/** First and last year of the links of a selection; undefined where none has a year. */
function yearsOfLinks({ table, links }: Selection): Span | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of links) {
    for (const year of [table.links.from[at]!, table.links.to[at]!]) {
      if (year === noYear) continue;
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from <= to ? { from, to } : undefined;
}

/**
 * The years that a series covers: as asked for, else the filter's, else those of the links of `selection`. Undefined where it names no
 * years and no link has one. @throws Fault 400 when it ends before it begins
 */
export function spanOf({ from, to, filter }: Wanted, selection: Selection): Span | undefined {
  const found = yearsOfLinks(selection);
  const first = from ?? filter.from ?? found?.from;
  const last = to ?? filter.to ?? found?.to;
  if (first === undefined || last === undefined) return undefined;
  if (first <= last) return { from: first, to: last };
  throw badRequest('invalid-request', `The series would begin in ${first}, after its end in ${last}.`);
}

/** The slices of a span. @throws Fault 400 when no window fits into it, or too many would */
export function slicesOf(span: Span, { width, step, mode }: Pick<Body, 'width' | 'step' | 'mode'>): Span[] {
  const years = span.to - span.from + 1;
  if (width > years) {
    const message = `width: a window of ${width} years does not fit into the ${years} from ${span.from} to ${span.to}.`;
    throw badRequest('invalid-request', message);
  }
  const count = Math.floor((years - width) / step) + 1;
  if (count > mostSlices) {
    const message = `These are ${count} slices, more than ${mostSlices}: give a larger step, or fewer years.`;
    throw badRequest('too-many-slices', message);
  }
  return Array.from({ length: count }, (_, i) => {
    const from = span.from + i * step;
    return { from: mode === 'cumulative' ? span.from : from, to: from + width - 1 };
  });
}
