import type { Format } from '../format.ts';
import type { ExportGraph, ExportOrganisation } from '../graph.ts';
import { type AttributeType, linkAttributes, nodeAttributesOf } from './attributes.ts';
import { linkFields } from './link-fields.ts';
import { networkAbout } from './network-about.ts';
import { xml } from './xml.ts';

/** Every key says what it is `for`. Ids of keys differ between graph, node and edge, as names recur. */
function keyLines(domain: 'graph' | 'node' | 'edge', keys: Record<string, AttributeType>): string {
  const line = ([name, type]: [string, AttributeType]) =>
    `<key id="${domain[0]}_${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`;
  return Object.entries(keys).map(line).join('');
}

function dataLines(domain: 'graph' | 'node' | 'edge', values: object): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `<data key="${domain[0]}_${name}">${xml(value)}</data>`)
    .join('');
}

async function head(graph: ExportGraph): Promise<string> {
  const about = Object.fromEntries(await networkAbout(graph));
  const graphKeys = Object.fromEntries(Object.keys(about).map((name) => [name, 'string' as AttributeType]));
  // The name of an organisation is `label`.
  const { size: sizeClass, ...others } = nodeAttributesOf(graph);
  const nodeKeys: Record<string, AttributeType> = { label: 'string', sizeClass: sizeClass!, ...others };
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keyLines('graph', graphKeys)}${keyLines('node', nodeKeys)}${keyLines('edge', linkAttributes)}<graph id="offshoot" edgedefault="directed">
${dataLines('graph', about)}
`;
}

/** Gephi takes `size` for that of the dot and drops any word: the size of an organisation is its `sizeClass`. */
function nodeLine({ id, name, size, ...rest }: ExportOrganisation): string {
  return `<node id="${xml(id)}">${dataLines('node', { label: name, sizeClass: size, ...rest })}</node>\n`;
}

async function* write(graph: ExportGraph): AsyncGenerator<string> {
  yield await head(graph);
  for await (const organisation of graph.organisations()) yield nodeLine(organisation);
  for await (const link of graph.links()) {
    const ends = `source="${xml(link.source)}" target="${xml(link.target)}"`;
    yield `<edge id="${xml(link.id)}" ${ends}>${dataLines('edge', linkFields(link))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

export const graphml: Format = {
  id: 'graphml',
  name: 'GraphML',
  extension: 'graphml',
  media: 'application/graphml+xml',
  description:
    'The network with every attribute. All links are written as directed, as readers refuse a mixture; the attribute "directed" says which are. Gephi adds up links between the same two unless told “Don’t merge”: GEXF keeps their types apart.',
  readBy: ['Gephi', 'Gephi Lite', 'Cytoscape', 'yEd', 'igraph', 'networkx', 'R'],
  carriesMeasures: true,
  write,
};
