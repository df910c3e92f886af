import { type LinkTypeId, linkType } from '../../../contract/link-types.ts';
import type { ExportLink, ExportOrganisation } from '../graph.ts';
import { type AttributeType, linkAttributes, nodeAttributes } from './attributes.ts';
import { linkFields } from './link-fields.ts';

const labels: Record<string, string> = {
  firm: 'Firm',
  university: 'University',
  'public-lab': 'PublicLab',
  intermediary: 'Intermediary',
  'public-body': 'PublicBody',
};

/** The labels an organisation has in the graph. */
export function labelsOf({ kind }: ExportOrganisation): string[] {
  const label = labels[kind];
  return label === undefined ? ['Organisation'] : ['Organisation', label];
}

export const relationshipOf = (type: LinkTypeId): string => linkType(type).relationship;

export const organisationProperties: Record<string, AttributeType> = { name: 'string', ...nodeAttributes };

const { type: _type, directed: _directed, ...rest } = linkAttributes;
export const linkProperties: Record<string, AttributeType> = { id: 'string', ...rest };

/** A link's properties: type and direction are said by the relationship. */
export function propertiesOf(link: ExportLink): Record<string, string | number | boolean | null> {
  const { type: _type, directed: _directed, ...fields } = linkFields(link);
  return { id: link.id, ...fields };
}
