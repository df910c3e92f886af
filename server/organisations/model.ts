import { linkType } from '../../contract/link-types.ts';
import type { Claim, OrganisationDetail, OrganisationLink } from '../../contract/organisations.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { compareClaims } from '../analytics/leading-claim.ts';
import type { ClaimRow, countsQuery, detailQuery, PlacedIn } from './repository.ts';
import { scopeAtFinest } from './scope.ts';

type RowOf<Q> = Q extends { row: { _output: infer R } } ? R : never;

function directionOf(row: ClaimRow): OrganisationLink['direction'] {
  if (!linkType(row.relationship).directed) return 'none';
  return row.outwards ? 'out' : 'in';
}

function claimOf({ claim: { count, ...claim } }: ClaimRow): Claim {
  return { ...claim, weight: count ?? claim.weight };
}

function linkOf(rows: ClaimRow[], own: PlacedIn | null): OrganisationLink {
  const row = rows[0]!;
  const claims = rows.map(claimOf).sort(compareClaims);
  return {
    id: claims[0]!.id,
    type: row.relationship,
    direction: directionOf(row),
    other: { id: row.id, name: row.name, kind: row.kind, region: row.region?.code ?? null },
    scope: scopeAtFinest(own, row.region),
    claims,
  };
}

/** Claims of one spin-off become one link; every other relationship is a link of its own. In the order of the rows. */
export function groupLinks(rows: ClaimRow[], own: PlacedIn | null): OrganisationLink[] {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const key = row.relationship === 'spin-off' ? JSON.stringify([row.outwards, row.id]) : row.claim.id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => linkOf(group, own));
}

/** Links by type and scope, in the order of the scopes. */
export function countLinks(
  rows: RowOf<typeof countsQuery>[],
  own: PlacedIn | null,
): OrganisationDetail['counts'] {
  const sums = new Map<string, OrganisationDetail['counts'][number]>();
  for (const { relationship: type, region, links } of rows) {
    const scope = scopeAtFinest(own, region);
    const key = `${type} ${scope}`;
    const sum = sums.get(key) ?? { type, scope, links: 0 };
    sums.set(key, { ...sum, links: sum.links + links });
  }
  return [...sums.values()].sort(
    (a, b) => a.type.localeCompare(b.type) || scopes.indexOf(a.scope) - scopes.indexOf(b.scope),
  );
}

interface Found {
  detail: RowOf<typeof detailQuery>;
  claims: ClaimRow[];
  counts: RowOf<typeof countsQuery>[];
}

/** One organisation with at most `limit` links. `cut`: there are more claims than were read, and the last link may lack some. */
export function detailOf(
  { detail, claims, counts }: Found,
  { limit, cut }: { limit: number; cut: boolean },
): Omit<OrganisationDetail, 'askedAs'> {
  const { organisation, regions, spunOff, merged } = detail;
  const own = regions[0] ?? null;
  const whole = groupLinks(claims, own);
  const links = (cut && whole.length > 1 ? whole.slice(0, -1) : whole).slice(0, limit);
  const total = counts.reduce((sum, row) => sum + row.links, 0);
  return {
    ...organisation,
    region: own?.code ?? null,
    country: own?.country ?? null,
    start: organisation.founded ?? spunOff,
    merged,
    regions: regions.map(({ code, name, level }) => ({ code, name, level })),
    counts: countLinks(counts, own),
    links,
    truncated: links.length < total,
  };
}
