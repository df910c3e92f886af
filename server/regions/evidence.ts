import { Router } from 'express';
import { pickFilter } from '../../contract/filter.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import {
  type EvidenceLink,
  getRegionEvidence,
  getRegionSources,
  mostSourcedLinks,
} from '../../contract/region-evidence.ts';
import { scopes } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { briefOf } from '../analytics/brief.ts';
import { compareClaims } from '../analytics/leading-claim.ts';
import { scopesOf } from '../analytics/scope.ts';
import { type GraphTable, noYear } from '../analytics/table.ts';
import type { Database } from '../database/database.ts';
import { mount } from '../http/endpoint.ts';
import { linksBehind } from './behind.ts';
import { keyOf, type LinkId, readClaims } from './claims.ts';

const yearOrNull = (year: number) => (year === noYear ? null : year);

function linkIdAt({ links, organisations }: GraphTable, at: number): LinkId {
  return {
    id: links.id[at]!,
    type: linkTypeIds[links.type[at]!]!,
    source: organisations.id[links.source[at]!]!,
    target: organisations.id[links.target[at]!]!,
  };
}

function linkAt(table: GraphTable, at: number, scope: number): Omit<EvidenceLink, 'claims'> {
  const { links } = table;
  const end = (position: number) => {
    const { id, name, kind, region } = briefOf(table, position);
    return { id, name, kind, region };
  };
  return {
    ...linkIdAt(table, at),
    source: end(links.source[at]!),
    target: end(links.target[at]!),
    scope: scopes[scope]!,
    from: yearOrNull(links.from[at]!),
    to: yearOrNull(links.to[at]!),
    weight: links.weight[at]!,
  };
}

/** The links behind what the Regions view counts, and where they are from. */
export function regionEvidenceRoutes(parts: { database: Database; analytics: Analytics }): Router {
  const { database, analytics } = parts;
  const router = Router();
  mount(router, getRegionEvidence, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    const { table } = selection;
    const all = linksBehind(selection, filter.level, query);
    const shown = all.subarray(0, query.limit);
    const ids = Array.from(shown, (at) => linkIdAt(table, at));
    const claims = await readClaims(database, ids, filter, table.datasets, signal);
    const scope = scopesOf(table, shown, filter.level);
    const links = ids.map((id, i) => ({
      ...linkAt(table, shown[i]!, scope[i]!),
      claims: (claims.get(keyOf(id)) ?? []).sort(compareClaims),
    }));
    return { links, total: all.length, truncated: all.length > shown.length, dataVersion: table.version };
  });
  mount(router, getRegionSources, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const { table, links } = await analytics.select(filter, signal);
    const truncated = links.length > mostSourcedLinks;
    const ids = truncated ? [] : Array.from(links, (at) => linkIdAt(table, at));
    const claims = await readClaims(database, ids, filter, table.datasets, signal);
    const sources = new Set([...claims.values()].flat().flatMap(({ source }) => source ?? []));
    return { sources: [...sources].sort(), links: links.length, truncated, dataVersion: table.version };
  });
  return router;
}
