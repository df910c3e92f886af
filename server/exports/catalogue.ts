import type { ExportFormat } from '../../contract/exports.ts';
import { notFound } from '../fault.ts';
import type { Format } from './format.ts';
import { csvTables } from './formats/csv-tables.ts';
import { cx2 } from './formats/cx2.ts';
import { cypherScript } from './formats/cypher-script.ts';
import { cytoscapeJson } from './formats/cytoscape-json.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/json-ld.ts';
import { neo4jAdmin } from './formats/neo4j-admin.ts';
import { pajek } from './formats/pajek.ts';
import { ucinetDl } from './formats/ucinet-dl.ts';
import { xlsx } from './formats/xlsx.ts';

export const formats: readonly Format[] = [
  graphml,
  gexf,
  csvTables,
  xlsx,
  cytoscapeJson,
  cx2,
  pajek,
  ucinetDl,
  cypherScript,
  neo4jAdmin,
  jsonLd,
];

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
  return formats.map(({ write: _write, carriesMeasures = false, ...words }) => ({
    ...words,
    carriesMeasures,
  }));
}
