import type { Format } from '../format.ts';
import type { ExportGraph, ExportOrganisation } from '../graph.ts';
import { linkFields } from './link-fields.ts';
import { networkAbout } from './network-about.ts';

function withoutNulls(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** `value` is what networkx's cytoscape_graph takes for the node's own name; of links between the same two it keeps those with a `key` each. */
function node(organisation: ExportOrganisation): string {
  const { id, name } = organisation;
  return JSON.stringify({ data: { label: name, value: id, ...withoutNulls(organisation) } });
}

/** Writes the pieces of a list with commas between them. */
async function* list<T>(items: AsyncIterable<T>, text: (item: T) => string): AsyncGenerator<string> {
  let first = true;
  for await (const item of items) {
    yield (first ? '\n' : ',\n') + text(item);
    first = false;
  }
}

async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const { dataVersion, date, ...about } = Object.fromEntries(await networkAbout(graph));
  const data = {
    name: about.title,
    shared_name: about.title,
    dataVersion: Number(dataVersion),
    date,
    ...about,
  };
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(about.program)},"target_cytoscapejs_version":"~3.0",`;
  yield `"directed":true,"multigraph":true,"data":${JSON.stringify(data)},"elements":{"nodes":[`;
  yield* list(graph.organisations(), node);
  yield '],"edges":[';
  yield* list(graph.links(), (link) => {
    const { id, source, target } = link;
    return JSON.stringify({
      data: { id, key: id, source, target, interaction: link.type, ...withoutNulls(linkFields(link)) },
    });
  });
  yield ']}}\n';
}

export const cytoscapeJson: Format = {
  id: 'cytoscape-json',
  name: 'Cytoscape JSON',
  extension: 'cyjs',
  media: 'application/json',
  description: 'The network as Cytoscape and Cytoscape.js read it, with every attribute.',
  readBy: ['Cytoscape', 'Cytoscape Web', 'Cytoscape.js'],
  carriesMeasures: true,
  write,
};
