import { z } from 'zod';
import type { Filter } from '../../contract/filter.ts';
import { type LinkTypeId, linkTypes } from '../../contract/link-types.ts';
import { Claim } from '../../contract/organisations.ts';
import { confidences } from '../../contract/vocabulary.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';

const typeByRelationship = new Map(linkTypes.map((type) => [type.relationship, type.id]));

export const claimsQuery = defineQuery(
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

/** What makes a link: claims of one spin-off belong to one; every other relationship is a link of its own. */
export interface LinkId {
  id: string;
  type: LinkTypeId;
  source: string;
  target: string;
}

export function keyOf({ id, type, source, target }: LinkId): string {
  return JSON.stringify(type === 'spin-off' ? [source, target] : [id]);
}

/** The claims behind links that the filter lets through, by the key of the link. */
export async function readClaims(
  database: Database,
  links: readonly LinkId[],
  filter: Filter,
  published: string[],
  signal: AbortSignal,
): Promise<Map<string, Claim[]>> {
  const wanted = new Set(links.map(keyOf));
  const pairs = new Map(
    links.map(({ source, target }) => [JSON.stringify([source, target]), { source, target }]),
  );
  const params = { pairs: [...pairs.values()], datasets: filter.dataset ?? published };
  const rows = await database.read(claimsQuery, params, { signal });
  const least = confidences.indexOf(filter.minConfidence ?? 'low');
  const byLink = new Map<string, Claim[]>();
  for (const { relationship: type, source, target, claim } of rows) {
    const key = keyOf({ id: claim.id, type, source, target });
    if (!wanted.has(key) || confidences.indexOf(claim.confidence) > least) continue;
    const claims = byLink.get(key);
    if (claims) claims.push(claim);
    else byLink.set(key, [claim]);
  }
  return byLink;
}
