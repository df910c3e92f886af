import { type LinkType, linkType, linkTypes } from '../../contract/link-types.ts';
import { hashOf } from './check/hash.ts';
import type { CareerRow } from './tables/careers.ts';
import type { FlowRow } from './tables/flows.ts';
import type { LinkRow } from './tables/links.ts';
import type { SpinoffRow } from './tables/spinoffs.ts';

export type Property = string | number | boolean | null;
export type Properties = Record<string, Property>;

/** A link as the graph has it; its ends are ids. */
export interface StoredLink {
  from: string;
  to: string;
  relationship: string;
  properties: Properties;
}

/**
 * How the rows of a table become links. The id is a hash of what makes a row a statement of its own: who, what, when, and who says so;
 * `valued` is what it says: the same statement with other values is a contradiction.
 */
export interface LinkTable<R> {
  /** Columns of the two ends. */
  from: keyof R & string;
  to: keyof R & string;
  /** Careers begin at people. */
  fromPeople?: boolean;
  relationship(row: R): string;
  id(row: R): string;
  /** The id that a row would have which says what a stored link says now: it may have been corrected, or moved by a merge. */
  idNow(stored: StoredLink): string;
  /** Columns that don't make the id, with the property each is stored as. */
  valued: Partial<Record<keyof R & string, string>>;
  /** As stored, but for id and data set; null is left out. A career's `founder` becomes a link of its own. */
  properties(row: R): Properties;
}

export const spinoffLinks: LinkTable<SpinoffRow> = {
  from: 'parent',
  to: 'child',
  relationship: () => linkType('spin-off').relationship,
  id: (r) => hashOf(['spin-off', r.parent, r.child, r.year, r.type, r.rule, r.source, r.note]),
  idNow: ({ from, to, properties: p }) =>
    hashOf(['spin-off', from, to, p.year, p.type, p.rule, p.source, p.note]),
  valued: { confidence: 'confidence' },
  properties: ({ parent: _parent, child: _child, confidence, ...rest }) => ({
    ...rest,
    confidence: confidence ?? 'medium',
  }),
};

function endsInOrder({ kind, from, to }: { kind: LinkType; from: string; to: string }): [string, string] {
  return linkType(kind).directed || from < to ? [from, to] : [to, from];
}

export const plainLinks: LinkTable<LinkRow> = {
  from: 'from',
  to: 'to',
  relationship: (r) => linkType(r.kind).relationship,
  id: (r) => hashOf([r.kind, ...endsInOrder(r), r.formality, r.start, r.end, r.source, r.note]),
  idNow: ({ relationship, from, to, properties: p }) => {
    const kind = linkTypes.find((type) => type.relationship === relationship)!.id;
    return hashOf([kind, ...endsInOrder({ kind, from, to }), p.formality, p.from, p.to, p.source, p.note]);
  },
  valued: { weight: 'weight', share: 'share', confidence: 'confidence' },
  properties: (r) => ({
    from: r.start,
    to: r.end,
    weight: r.weight,
    share: r.share,
    formality: r.formality,
    source: r.source,
    note: r.note,
    confidence: r.confidence ?? 'medium',
  }),
};

export const flowLinks: LinkTable<FlowRow> = {
  from: 'origin',
  to: 'destination',
  relationship: () => linkType('worker-flow').relationship,
  id: (r) => hashOf(['worker-flow', r.origin, r.destination, r.year, r.source, r.note]),
  idNow: ({ from, to, properties: p }) => hashOf(['worker-flow', from, to, p.year, p.source, p.note]),
  valued: { count: 'count', confidence: 'confidence' },
  properties: ({ origin: _origin, destination: _destination, confidence, ...rest }) => ({
    ...rest,
    confidence: confidence ?? 'medium',
  }),
};

export const careerLinks: LinkTable<CareerRow> = {
  from: 'person',
  to: 'organisation',
  fromPeople: true,
  relationship: () => 'WORKED_AT',
  id: (r) => hashOf(['career', r.person, r.organisation, r.from, r.to, r.role]),
  idNow: ({ from, to, properties: p }) => hashOf(['career', from, to, p.from, p.to, p.role]),
  valued: {},
  properties: ({ from, to, role, founder }) => ({ from, to, role, founder: founder === true }),
};

/** By table. */
export const linkTables = {
  spinoffs: spinoffLinks,
  links: plainLinks,
  flows: flowLinks,
  careers: careerLinks,
};
