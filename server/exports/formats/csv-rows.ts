import type { ExportClaim, ExportGraph, ExportLink } from '../graph.ts';

type Cell = string | number | null;

/** One import table: its columns in order, and its rows. */
export interface TableOut {
  name: string;
  columns: readonly string[];
  rows(graph: ExportGraph): AsyncIterable<Cell[]>;
}

function table<T extends object>(
  name: string,
  columns: readonly (keyof T & string)[],
  items: (graph: ExportGraph) => AsyncIterable<T>,
): TableOut {
  return {
    name,
    columns,
    async *rows(graph) {
      for await (const item of items(graph)) yield columns.map((column) => item[column] as Cell);
    },
  };
}

/** A row for each claim of the links that a table holds. */
async function* claimRows<T>(
  graph: ExportGraph,
  holds: (link: ExportLink) => boolean,
  row: (link: ExportLink, claim: ExportClaim) => T,
): AsyncGenerator<T> {
  for await (const link of graph.links()) {
    if (!holds(link)) continue;
    for (const claim of link.claims) yield row(link, claim);
  }
}

function spinoffRow({ source: parent, target: child }: ExportLink, claim: ExportClaim) {
  return { ...claim, parent, child };
}
function flowRow({ source: origin, target: destination }: ExportLink, claim: ExportClaim) {
  return { ...claim, origin, destination, count: claim.weight };
}
function linkRow({ source: from, target: to, type: kind }: ExportLink, claim: ExportClaim) {
  return { ...claim, from, to, kind, start: claim.from, end: claim.to };
}

/** Each person once, in the order they are met. */
async function* people(graph: ExportGraph): AsyncGenerator<{ id: string; name: string | null }> {
  const met = new Set<string>();
  for await (const { person, name } of graph.careers()) {
    if (met.has(person)) continue;
    met.add(person);
    yield { id: person, name };
  }
}

const isSpinoff = (link: ExportLink) => link.type === 'spin-off';
const isFlow = (link: ExportLink) => link.type === 'worker-flow';

/** The tables of docs: those of the import, with the same columns. */
export const tables: readonly TableOut[] = [
  table('regions', ['code', 'name', 'level', 'parent', 'country', 'lat', 'lon', 'version'], (g) =>
    g.regions(),
  ),
  table(
    'organisations',
    [
      ...([
        'id',
        'name',
        'kind',
        'size',
        'region',
        'place',
        'lat',
        'lon',
        'founded',
        'dissolved',
        'fate',
      ] as const),
      ...(['industry', 'nace', 'sector', 'wikidata', 'ror', 'source', 'note'] as const),
    ],
    (g) => g.organisations(),
  ),
  table('same-as', ['id', 'kept', 'name', 'source', 'at'], (g) => g.sameAs()),
  table('spinoffs', ['parent', 'child', 'year', 'type', 'rule', 'confidence', 'source', 'note'], (g) =>
    claimRows(g, isSpinoff, spinoffRow),
  ),
  table(
    'links',
    ['from', 'to', 'kind', 'formality', 'start', 'end', 'weight', 'share', 'confidence', 'source', 'note'],
    (g) => claimRows(g, (link) => !isSpinoff(link) && !isFlow(link), linkRow),
  ),
  table('flows', ['origin', 'destination', 'year', 'count', 'confidence', 'source', 'note'], (g) =>
    claimRows(g, isFlow, flowRow),
  ),
  table('people', ['id', 'name'], people),
  table('careers', ['person', 'organisation', 'from', 'to', 'role', 'founder'], (g) => g.careers()),
];
