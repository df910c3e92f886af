import type { z } from 'zod';
import type { getYears } from '../../contract/network.ts';
import { noYear, type Selection } from '../analytics/table.ts';

type Years = z.infer<typeof getYears.answer>;

/** How many of these fall into each year; the undated are under `noYear`. */
function tally(positions: Int32Array, years: Int16Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const at of positions) counts.set(years[at]!, (counts.get(years[at]!) ?? 0) + 1);
  return counts;
}

/** By year, ascending: organisations that start and links that begin in it (a link with only an end counts as undated). */
export function yearsOf({ table, organisations, links }: Selection): Years {
  const starts = tally(organisations, table.organisations.start);
  const begins = tally(links, table.links.from);
  const undated = { organisations: starts.get(noYear) ?? 0, links: begins.get(noYear) ?? 0 };
  starts.delete(noYear);
  begins.delete(noYear);
  const years = [...new Set([...starts.keys(), ...begins.keys()])].sort((a, b) => a - b);
  return {
    years: years.map((year) => ({
      year,
      organisations: starts.get(year) ?? 0,
      links: begins.get(year) ?? 0,
    })),
    undated,
    dataVersion: table.version,
  };
}
