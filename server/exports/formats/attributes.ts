import type { ExportGraph, ExportOrganisation } from '../graph.ts';
import type { linkFields } from './link-fields.ts';

export type AttributeType = 'string' | 'int' | 'double' | 'boolean';

/** Attributes of an organisation in formats that name each with its type; its name is the label. */
export const nodeAttributes: Record<Exclude<keyof ExportOrganisation, 'id' | 'name'>, AttributeType> = {
  kind: 'string',
  size: 'string',
  region: 'string',
  place: 'string',
  lat: 'double',
  lon: 'double',
  founded: 'int',
  dissolved: 'int',
  fate: 'string',
  industry: 'string',
  nace: 'string',
  sector: 'string',
  wikidata: 'string',
  ror: 'string',
  source: 'string',
  note: 'string',
};

/** The same, and the measures that a graph is exported with. */
export function nodeAttributesOf({ provenance }: ExportGraph): Record<string, AttributeType> {
  const measures = provenance.measures.map(({ id }) => [id, 'double'] as const);
  return { ...nodeAttributes, ...Object.fromEntries(measures) };
}

/** Attributes of a link. */
export const linkAttributes: Record<keyof ReturnType<typeof linkFields>, AttributeType> = {
  type: 'string',
  directed: 'boolean',
  scope: 'string',
  weight: 'double',
  from: 'int',
  to: 'int',
  spinoffType: 'string',
  rule: 'string',
  formality: 'string',
  share: 'double',
  confidence: 'string',
  claims: 'int',
  claimList: 'string',
  sources: 'string',
  note: 'string',
};
