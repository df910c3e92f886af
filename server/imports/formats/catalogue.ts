import { importFormats } from '../../../contract/import-formats.ts';
import { cytoscapeJson } from './cytoscape-json.ts';
import type { Glance, ImportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { ror } from './ror.ts';
import { wikidata } from './wikidata.ts';
import { xlsx } from './xlsx.ts';

/** In the order in which a file is tried: the narrower before the wider. */
export const formats: readonly ImportFormat[] = [xlsx, graphml, gexf, cytoscapeJson, ror, wikidata];

/** The format of a file, undefined when it is of none. */
export function formatOf(glance: Glance): ImportFormat | undefined {
  const isNamed = ({ id }: ImportFormat) =>
    importFormats[id].extensions.some((extension) => glance.name.endsWith(extension));
  return formats.find((format) => isNamed(format) && format.recognises(glance));
}
