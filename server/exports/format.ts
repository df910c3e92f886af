import type { ExportFormat } from '../../contract/exports.ts';
import type { ExportGraph } from './graph.ts';

/** An export format: its description and how it is written. One file each in formats/, listed in catalogue.ts. */
export interface Format extends Omit<ExportFormat, 'carriesMeasures'> {
  /** Absent where it has no room for measures. */
  carriesMeasures?: true;
  /** The file in pieces, made as they are asked for. */
  write(graph: ExportGraph): AsyncIterable<string | Uint8Array>;
}
