import { Router } from 'express';
import { z } from 'zod';
import { type Filter, pickFilter } from '../../contract/filter.ts';
import { linkTypeIds, linkTypes } from '../../contract/link-types.ts';
import { Claim } from '../../contract/organisations.ts';
import { type EvidenceLink, getRegionEvidence } from '../../contract/region-evidence.ts';
import { confidences, scopes } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { briefOf } from '../analytics/brief.ts';
import { compareClaims } from '../analytics/leading-claim.ts';
import { scopesOf } from '../analytics/scope.ts';
import { noYear, type Selection } from '../analytics/table.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { mount } from '../http/endpoint.ts';
import { type Cell, linksBehind } from './behind.ts';

const typeByRelationship = new Map(linkTypes.map((type) => [type.relationship, type.id]));

const claimsQuery = defineQuery(
  'regions/claims',
  z.object({
    pairs: z.array(z.object({ source: z.string(), target: z.string() })),
    datasets: z.array(z.string()),
  }),
  z.object({
    relationship: z.string().transform((name) => typeByRelationship.get(name)!),
    source: z.string(),
    target: z.string(),
    claim: Claim,
  }),
);

const yearOrNull = (year: number) => (year === noYear ? null : year);

/** Claims of one spin-off belong to one link; every other relationship is a link of its own. */
function keyOf(type: string, source: string, target: string, id: string): string {
  return type === 'spin-off' ? JSON.stringify([source, target]) : id;
}

/** The claims behind links that the filter lets through, by the key of the link. */
async function readClaims(
  database: Database,
  links: readonly Omit<EvidenceLink, 'claims'>[],
  filter: Filter,
  datasets: string[],
  signal: AbortSignal,
): Promise<Map<string, Claim[]>> {
  const ends = links.map(({ source, target }) => [source.id, target.id] as const);
  const pairs = [...new Map(ends.map((pair) => [JSON.stringify(pair), pair])).values()].map(
    ([source, target]) => ({ source, target }),
  );
  const rows = await database.read(claimsQuery, { pairs, datasets: filter.dataset ?? datasets }, { signal });
  const least = confidences.indexOf(filter.minConfidence ?? 'low');
  const byLink = new Map<string, Claim[]>();
  for (const { relationship, source, target, claim } of rows) {
    if (confidences.indexOf(claim.confidence) > least) continue;
    const key = keyOf(relationship, source, target, claim.id);
    byLink.set(key, [...(byLink.get(key) ?? []), claim]);
  }
  return byLink;
}

function linkOf({ table }: Selection, at: number, scope: number): Omit<EvidenceLink, 'claims'> {
  const { links } = table;
  const end = (position: number) => {
    const { id, name, kind, region } = briefOf(table, position);
    return { id, name, kind, region };
  };
  return {
    id: links.id[at]!,
    type: linkTypeIds[links.type[at]!]!,
    source: end(links.source[at]!),
    target: end(links.target[at]!),
    scope: scopes[scope]!,
    from: yearOrNull(links.from[at]!),
    to: yearOrNull(links.to[at]!),
    weight: links.weight[at]!,
  };
}

/** GET /regions/evidence: the links behind what the Regions view counts. */
export function regionEvidenceRoutes(parts: { database: Database; analytics: Analytics }): Router {
  const { database, analytics } = parts;
  const router = Router();
  mount(router, getRegionEvidence, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    const { table } = selection;
    const all = linksBehind(selection, filter.level, query satisfies Cell);
    const shown = all.subarray(0, query.limit);
    const scope = scopesOf(table, shown, filter.level);
    const links = Array.from(shown, (at, i) => linkOf(selection, at, scope[i]!));
    const claims = await readClaims(database, links, filter, table.datasets, signal);
    return {
      links: links.map((link) => ({
        ...link,
        claims: (claims.get(keyOf(link.type, link.source.id, link.target.id, link.id)) ?? []).sort(
          compareClaims,
        ),
      })),
      total: all.length,
      truncated: all.length > shown.length,
      dataVersion: table.version,
    };
  });
  return router;
}
