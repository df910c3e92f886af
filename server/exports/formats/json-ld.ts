import type { Format } from '../format.ts';
import type { ExportGraph, ExportLink, ExportOrganisation, ExportSameAs } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import { linkFields } from './link-fields.ts';

/** Terms of W3C ORG and PROV where they say it, schema.org for years and places, our own vocabulary for the rest. */
const context = {
  '@version': 1.1,
  '@vocab': 'urn:offshoot:term:',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  name: 'skos:prefLabel',
  identifier: 'org:identifier',
  founded: { '@id': 'schema:foundingDate', '@type': 'xsd:gYear' },
  dissolved: { '@id': 'schema:dissolutionDate', '@type': 'xsd:gYear' },
  lat: { '@id': 'schema:latitude', '@type': 'xsd:double' },
  lon: { '@id': 'schema:longitude', '@type': 'xsd:double' },
  from: { '@type': 'xsd:gYear' },
  to: { '@type': 'xsd:gYear' },
  source: { '@type': '@id' },
  target: { '@type': '@id' },
  original: { '@id': 'org:originalOrganization', '@type': '@id' },
  resulting: { '@id': 'org:resultingOrganization', '@type': '@id' },
  sources: 'prov:hadPrimarySource',
  sameAs: { '@id': 'owl:sameAs', '@type': '@id' },
};

const organisationIri = (id: string) => `urn:offshoot:organisation:${encodeURIComponent(id)}`;

function known(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

const year = (value: number | null) => (value === null ? null : String(value));

function organisation({ id, source, founded, dissolved, ...rest }: ExportOrganisation): object {
  return known({
    id: organisationIri(id),
    type: ['org:FormalOrganization', 'prov:Agent'],
    identifier: id,
    founded: year(founded),
    dissolved: year(dissolved),
    sources: source,
    ...rest,
  });
}

/** A spin-off is an event out of which an organisation came; any other link is a relation between two. */
function link(one: ExportLink): object {
  const { sources: _joined, from, to, type, ...fields } = linkFields(one);
  const [source, target] = [organisationIri(one.source), organisationIri(one.target)];
  const isSpinoff = type === 'spin-off';
  const sources = [...new Set(one.claims.map((claim) => claim.source).filter((text) => text !== null))];
  return known({
    id: `urn:offshoot:link:${encodeURIComponent(one.id)}`,
    type: isSpinoff ? ['org:ChangeEvent', 'prov:Activity'] : 'Link',
    linkType: type,
    ...(isSpinoff ? { original: source, resulting: target } : { source, target }),
    from: year(from),
    to: year(to),
    sources: sources.length > 0 ? sources : null,
    ...fields,
  });
}

/** An id that was merged: another name of the organisation that was kept. */
function merged({ id, kept, name, source }: ExportSameAs): object {
  return known({
    id: organisationIri(id),
    identifier: id,
    name,
    sameAs: organisationIri(kept),
    sources: source,
  });
}

async function* list(graph: ExportGraph): AsyncGenerator<object> {
  for await (const one of graph.organisations()) yield organisation(one);
  for await (const one of graph.sameAs()) yield merged(one);
  for await (const one of graph.links()) yield link(one);
}

async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const about = Object.fromEntries(provenanceRows(graph.provenance));
  const file = { id: 'urn:offshoot:export', type: 'prov:Entity', ...about };
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify(file)}`;
  for await (const one of list(graph)) yield `,\n${JSON.stringify(one)}`;
  yield '\n]}\n';
}

export const jsonLd: Format = {
  id: 'json-ld',
  name: 'JSON-LD',
  extension: 'jsonld',
  media: 'application/ld+json',
  description:
    'Linked data in the words of W3C ORG and PROV: spin-offs as change events, each statement with its sources.',
  readBy: ['RDF tools', 'rdflib', 'Apache Jena'],
  write,
};
