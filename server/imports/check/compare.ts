import type { Side } from '../../../contract/imports.ts';
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

const short = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** What is said, and its source, or else where it stands. */
export function sideOf(value: Property | undefined, source: Property | undefined, where: string): Side {
  return {
    value: value === null || value === undefined ? 'nothing' : short(String(value)),
    source: short(String(source || where)),
  };
}

/** Where a row stands, as a source of what has none. */
export function rowWords({ file, unit = 'line', line }: Place): string {
  return `${file}, ${unit} ${line}`;
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
  about: { organisation?: string; source?: Property } = {},
): void {
  const dataset = String(stored.dataset);
  const message =
    `${what} is in the data set "${dataset}" already, with another ${column}: ${shown(stored[storedAs])} there, ` +
    `${shown(said)} here. Leave the row out, make it agree, or undo "${dataset}" first.`;
  findings.error('differs', { ...place, column }, message, {
    ...(about.organisation === undefined ? {} : { organisation: about.organisation }),
    sides: [
      sideOf(stored[storedAs], stored.source, `data set ${dataset}`),
      sideOf(said, about.source, rowWords(place)),
    ],
  });
}
