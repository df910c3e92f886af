/** A sort of file that can be imported, besides the CSV tables. */
export interface ImportFormatWords {
  name: string;
  /** With the point, in lower case. */
  extensions: readonly string[];
  /** What of it becomes what, in a sentence or two. */
  description: string;
}

/** How a CSV of Wikidata's query service begins: one of its columns is `item`. */
export const queryResultHead = /^\uFEFF?("?\??\w+"?[,;\t])*"?\??item"?\s*[,;\t\r\n]/i;

/** In the order in which they are shown. */
export const importFormats = {
  xlsx: {
    name: 'XLSX workbook',
    extensions: ['.xlsx', '.xlsm'],
    description:
      'A sheet for each table, called as the table and with its columns in the first row. Formulas count by the value that was last stored; a date in a column of years counts by its year.',
  },
  graphml: {
    name: 'GraphML',
    extensions: ['.graphml', '.xml'],
    description:
      'Nodes are organisations, edges links, attributes the columns of the tables, by their names. Each edge needs its link type; nodes without a kind are taken as firms, with a warning.',
  },
  gexf: {
    name: 'GEXF',
    extensions: ['.gexf'],
    description: 'As GraphML; start and end of a node are its founding and its end.',
  },
  'cytoscape-json': {
    name: 'Cytoscape JSON',
    extensions: ['.cyjs', '.json'],
    description: 'As GraphML, as Cytoscape and Cytoscape.js write it.',
  },
  ror: {
    name: 'ROR records',
    extensions: ['.json'],
    description:
      'Organisations with country, place and year. Education becomes university, company firm, facility public-lab, government, healthcare and archive public-body, nonprofit and other intermediary, funder alone public-body. Parent and child become ownership; successors and predecessors are noted, never taken as spin-offs.',
  },
  wikidata: {
    name: 'Wikidata query results',
    extensions: ['.json', '.csv', '.tsv'],
    description:
      'Columns item, itemLabel, inception, dissolution; parent (P749) and owner (P127) become ownership, founder (P112) a person and a career, separatedFrom (P807) a spin-off. Items without a kind are taken as firms and organisations that are only named come in by name, each with a warning.',
  },
} as const satisfies Record<string, ImportFormatWords>;

export type ImportFormatId = keyof typeof importFormats;
export const importFormatIds = Object.keys(importFormats) as ImportFormatId[];

/** Every extension of a file that may be imported. */
export const importExtensions: readonly string[] = [
  ...new Set([
    '.csv',
    '.tsv',
    '.txt',
    ...Object.values(importFormats).flatMap(({ extensions }) => extensions),
  ]),
];
