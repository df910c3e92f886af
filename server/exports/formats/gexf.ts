import type { Format } from '../format.ts';
import type { ExportGraph, ExportLink, ExportOrganisation } from '../graph.ts';
import { type AttributeType, linkAttributes, nodeAttributesOf } from './attributes.ts';
import { linkFields } from './link-fields.ts';
import { networkAbout } from './network-about.ts';
import { xml } from './xml.ts';

const gexfTypes: Record<AttributeType, string> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
};

function declarations(domain: 'node' | 'edge', attributes: Record<string, AttributeType>): string {
  const lines = Object.entries(attributes).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${gexfTypes[type]}"/>\n`,
  );
  return `<attributes class="${domain}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function values(fields: Record<string, unknown>, attributes: Record<string, AttributeType>): string {
  const known = Object.keys(attributes).filter((name) => fields[name] !== null && fields[name] !== undefined);
  if (known.length === 0) return '';
  const lines = known.map((name) => `<attvalue for="${name}" value="${xml(String(fields[name]))}"/>`);
  return `<attvalues>${lines.join('')}</attvalues>`;
}

/** Both ends of an interval belong to it; an end that nobody knows is left open. */
function span(start: number | null, end: number | null): string {
  return `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`;
}

async function head(graph: ExportGraph): Promise<string> {
  const { provenance } = graph;
  const about = (await networkAbout(graph)).map(([name, value]) => `${name}: ${value}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta lastmodifieddate="${provenance.date}">
<creator>${xml(provenance.program)}</creator>
<title>${xml(provenance.title)}</title>
<description>${xml(about.join('\n'))}</description>
</meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="integer" timerepresentation="interval">
${declarations('node', nodeAttributesOf(graph))}${declarations('edge', linkAttributes)}<nodes>
`;
}

function node(organisation: ExportOrganisation, known: Record<string, AttributeType>): string {
  const { id, name, founded, dissolved } = organisation;
  const attributes = values({ ...organisation }, known);
  return `<node id="${xml(id)}" label="${xml(name)}"${span(founded, dissolved)}>${attributes}</node>\n`;
}

function edge(link: ExportLink): string {
  const { id, type, source, target, weight, from, to } = link;
  const ends = `source="${xml(source)}" target="${xml(target)}" kind="${type}" weight="${weight}"`;
  return `<edge id="${xml(id)}" ${ends}${span(from, to)}>${values(linkFields(link), linkAttributes)}</edge>\n`;
}

async function* write(graph: ExportGraph): AsyncGenerator<string> {
  yield await head(graph);
  const known = nodeAttributesOf(graph);
  for await (const organisation of graph.organisations()) yield node(organisation, known);
  yield '</nodes>\n<edges>\n';
  for await (const link of graph.links()) yield edge(link);
  yield '</edges>\n</graph>\n</gexf>\n';
}

export const gexf: Format = {
  id: 'gexf',
  name: 'GEXF 1.3',
  extension: 'gexf',
  media: 'application/xml',
  description:
    'The network through time, with every attribute: from when to when each organisation and link lasted, both years included. All links are written as directed, as readers refuse a mixture; the attribute "directed" says which are.',
  readBy: ['Gephi', 'Gephi Lite', 'networkx'],
  carriesMeasures: true,
  write,
};
