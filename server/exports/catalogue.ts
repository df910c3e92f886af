import type { ExportFormat } from '../../contract/exports.ts';
import { notFound } from '../fault.ts';
import type { Format } from './format.ts';
import { csvTables } from './formats/csv-tables.ts';
import { cytoscapeJson } from './formats/cytoscape-json.ts';
import { graphml } from './formats/graphml.ts';

export const formats: readonly Format[] = [graphml, csvTables, cytoscapeJson];

/** @throws Fault 404 that names the formats there are */
export function formatNamed(id: string): Format {
  const format = formats.find((f) => f.id === id);
  if (format) return format;
  const fault = notFound('export format', id);
  fault.message += ` There are: ${formats.map((f) => f.id).join(', ')}.`;
  throw fault;
}

/** The catalogue without the means to write. */
export function formatList(): ExportFormat[] {
  return formats.map(({ write: _write, ...words }) => words);
}
