import { type LinkType, linkTypeIds } from '../../contract/link-types.ts';
import {
  type Confidence,
  confidences,
  type SpinoffRule,
  type SpinoffType,
  spinoffRules,
  spinoffTypes,
} from '../../contract/vocabulary.ts';
import { type Claims, mergeClaims, setStarts } from '../../server/analytics/claims.ts';
import { codeOf, organisationColumns } from '../../server/analytics/load-organisations.ts';
import { regionColumns } from '../../server/analytics/load-regions.ts';
import type { OrganisationRow, RegionRow } from '../../server/analytics/load-rows.ts';
import { type GraphTable, noYear } from '../../server/analytics/table.ts';

export interface PlainTable {
  organisations: ({ id: string } & Partial<OrganisationRow>)[];
  regions?: ({ code: string } & Partial<RegionRow>)[];
  links?: {
    source: string;
    target: string;
    id?: string;
    type?: LinkType;
    from?: number;
    to?: number;
    weight?: number;
    confidence?: Confidence;
    spinoffType?: SpinoffType | null;
    rule?: SpinoffRule | null;
  }[];
}

const plainOrganisation = {
  kind: 'firm',
  size: null,
  fate: null,
  sector: null,
  industry: null,
  founded: null,
  dissolved: null,
  region: null,
  dataset: 'test',
} as const;

const plainRegion = { name: null, level: 3, country: null, lat: null, lon: null, parent: null };

/** A table of a graph that comes from no database: data set `test`, version 1. Links are numbered l0, l1, … unless they have ids. */
export function tableOf({ organisations, regions = [], links = [] }: PlainTable): GraphTable {
  const places = regionColumns(regions.map((region) => ({ ...plainRegion, ...region })));
  const rows = organisations.map((row) => ({ ...plainOrganisation, name: row.id, ...row }));
  const columns = organisationColumns(rows, places.regionOf, new Map([['test', 0]]));
  const indexOf = new Map(columns.id.map((id, at) => [id, at]));
  const claims: Claims = {
    id: links.map((link, at) => link.id ?? `l${at}`),
    type: links.map((link) => linkTypeIds.indexOf(link.type ?? 'spin-off')),
    source: links.map((link) => indexOf.get(link.source)!),
    target: links.map((link) => indexOf.get(link.target)!),
    weight: links.map((link) => link.weight ?? 1),
    from: links.map((link) => link.from ?? noYear),
    to: links.map((link) => link.to ?? noYear),
    confidence: links.map((link) => confidences.indexOf(link.confidence ?? 'medium')),
    dataset: links.map(() => 0),
    spinoffType: links.map((link) => codeOf(spinoffTypes)(link.spinoffType ?? null)),
    rule: links.map((link) => codeOf(spinoffRules)(link.rule ?? null)),
  };
  setStarts(columns, claims);
  return {
    version: 1,
    ...{ datasets: ['test'], visible: ['test'] },
    organisations: columns,
    regions: places.regions,
    ...mergeClaims(claims, columns.count),
    indexOf,
  };
}
