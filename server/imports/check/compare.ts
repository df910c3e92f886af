import type { Findings, Place } from '../findings.ts';
import type { Properties, Property } from '../link-tables.ts';

/** Columns with what a row says in them; null says nothing. */
type Said = Record<string, Property>;

/** The first column in which the row says something else than the graph, or than it did before a correction; undefined when it contradicts nothing. */
export function firstDifference(
  said: Said,
  stored: Properties,
  storedAs: Record<string, string>,
  earlier?: ReadonlyMap<string, Property[]>,
): string | undefined {
  return Object.keys(storedAs).find((column) => {
    const value = said[column] ?? null;
    return (
      value !== null &&
      value !== (stored[storedAs[column]!] ?? null) &&
      !earlier?.get(column)?.includes(value)
    );
  });
}

function shown(value: Property | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  const text = String(value);
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

/** Reports that a row and the graph disagree, with both values and the data set that holds the other. */
export function reportDifference(
  findings: Findings,
  place: Place,
  what: string,
  column: string,
  said: Property,
  stored: Properties,
  storedAs: string,
): void {
  const dataset = String(stored.dataset);
  const message =
    `${what} is in the data set "${dataset}" already, with another ${column}: ${shown(stored[storedAs])} there, ` +
    `${shown(said)} here. Leave the row out, make it agree, or undo "${dataset}" first.`;
  findings.error('differs', { ...place, column }, message);
}
