import { type LinkTypeId, linkType } from '../../../contract/link-types.ts';
import { kindLabels } from '../../../contract/vocabulary.ts';
import type { ExportLink, ExportOrganisation } from '../graph.ts';
import { type AttributeType, linkAttributes, nodeAttributes } from './attributes.ts';
import { linkFields } from './link-fields.ts';

/** The labels an organisation has in the graph. */
export function labelsOf({ kind }: ExportOrganisation): string[] {
  return ['Organisation', kindLabels[kind]];
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
