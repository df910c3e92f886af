import { FileFault } from '../csv/file-fault.ts';
import type { SourceFile } from '../source-file.ts';
import type { ImportFormat } from './format.ts';
import { type JsonRecord, readJson } from './json.ts';
import { NetworkTables } from './network/network-tables.ts';
import type { TablesOut } from './tables-out.ts';
import { readText } from './text.ts';

/** The network in lists of nodes and edges, or all elements in one list. */
const paths = ['$.elements.nodes.*', '$.elements.edges.*', '$.data.regions'];
const flatPaths = ['$.elements.*'];
const isFlat = /"elements"\s*:\s*\[/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');

function attributesOf(data: Record<string, unknown>, without: ReadonlySet<string>): [string, string][] {
  return Object.entries(data)
    .filter(([name, value]) => !without.has(name) && value !== null)
    .map(([name, value]) => [name, asText(value)]);
}

const ofNode = new Set(['id']);
/** networkx writes and wants the id of a node or edge once more. */
const ofNamedNode = new Set(['id', 'value']);
const ofEdge = new Set(['id', 'source', 'target']);
const ofKeyedEdge = new Set([...ofEdge, 'key']);

function take({ list, number, value }: JsonRecord, tables: NetworkTables): void {
  if (list === 'data') {
    tables.regions(1, asText(value));
    return;
  }
  const data = isObject(value) ? value.data : undefined;
  if (!isObject(data)) {
    const message = 'An element has no "data". Each node and edge is written as {"data": {"id": …}}.';
    throw new FileFault('bad-element', number, message, 'element');
  }
  const { id, source, target } = data;
  if (source === undefined || target === undefined)
    tables.node(number, asText(id), attributesOf(data, data.value === id ? ofNamedNode : ofNode));
  else {
    const attributes = attributesOf(data, data.key === id ? ofKeyedEdge : ofEdge);
    tables.edge(number, { source: asText(source), target: asText(target), isDirected: true, attributes });
  }
}

async function read({ path }: SourceFile, out: TablesOut, signal: AbortSignal): Promise<void> {
  const pieces = readText(path, 'a Cytoscape JSON file', signal);
  const first = await pieces.next();
  const head = first.done ? '' : first.value;
  async function* all() {
    yield head;
    yield* pieces;
  }
  const wanted = isFlat.test(head);
  const units = wanted ? { node: 'element', edge: 'element' } : { node: 'node', edge: 'edge' };
  const tables = await NetworkTables.begin(out, units);
  for await (const records of readJson(all(), wanted ? flatPaths : paths)) {
    for (const record of records) take(record, tables);
    await out.drain();
  }
  tables.finish();
}

/** As Cytoscape, Cytoscape.js and our own exports write it. */
export const cytoscapeJson: ImportFormat = {
  id: 'cytoscape-json',
  recognises: ({ name, head }) =>
    name.endsWith('.cyjs') || /"(elements|target_cytoscapejs_version)"\s*:/.test(head),
  read,
};
