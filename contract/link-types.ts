import { z } from 'zod';

/** What a link type is called, stored as, and how it is counted. `from`/`to` name the two ends. */
export interface LinkTypeDescriptor {
  id: LinkTypeId;
  relationship: string;
  directed: boolean;
  /** Acquisition and ownership are control, never ancestry. */
  control: boolean;
  from: string;
  to: string;
  label: string;
}

export const linkTypeIds = [
  'spin-off',
  'worker-flow',
  'collaboration',
  'supply',
  'equipment',
  'licence',
  'advice',
  'funding',
  'ownership',
  'acquisition',
] as const;
export type LinkTypeId = (typeof linkTypeIds)[number];
export const LinkType = z.enum(linkTypeIds);
export type LinkType = LinkTypeId;

function type(
  id: LinkTypeId,
  relationship: string,
  from: string,
  to: string,
  label: string,
  extra: { directed?: boolean; control?: boolean } = {},
): LinkTypeDescriptor {
  return { id, relationship, from, to, label, directed: true, control: false, ...extra };
}

/** Direction: something passes from the first end to the second. */
export const linkTypes: readonly LinkTypeDescriptor[] = [
  type('spin-off', 'SPUN_OFF', 'parent', 'child', 'Spin-off'),
  type('worker-flow', 'WORKER_FLOW', 'origin', 'destination', 'Worker flow'),
  type('collaboration', 'COLLABORATES_WITH', 'partner', 'partner', 'Collaboration', { directed: false }),
  type('supply', 'SUPPLIES', 'supplier', 'customer', 'Supply'),
  type('equipment', 'SUPPLIES_EQUIPMENT', 'maker', 'user', 'Equipment'),
  type('licence', 'LICENSES_TO', 'licensor', 'licensee', 'Licence'),
  type('advice', 'ADVISES', 'adviser', 'client', 'Advice'),
  type('funding', 'FUNDS', 'funder', 'funded', 'Funding'),
  type('ownership', 'OWNS', 'owner', 'owned', 'Ownership', { control: true }),
  type('acquisition', 'ACQUIRED', 'acquirer', 'acquired', 'Acquisition', { control: true }),
];

const byId = new Map(linkTypes.map((t) => [t.id, t]));

/** The descriptor of a link type; every id has one. */
export function linkType(id: LinkTypeId): LinkTypeDescriptor {
  return byId.get(id)!;
}
