import type { Network, NetworkLink, NetworkOrganisation } from '../../../contract/network.ts';

/** An organisation of a small network. */
export function organisation(id: string, part: Partial<NetworkOrganisation> = {}): NetworkOrganisation {
  return {
    id,
    name: id.toUpperCase(),
    kind: 'firm',
    region: null,
    country: null,
    founded: null,
    dissolved: null,
    fate: null,
    start: null,
    size: null,
    sector: null,
    box: null,
    industry: null,
    links: 0,
    ...part,
  };
}

/** A link of a small network; its id is made of its ends. */
export function link(source: string, target: string, part: Partial<NetworkLink> = {}): NetworkLink {
  return {
    id: `${source}-${target}`,
    type: 'collaboration',
    source,
    target,
    scope: 'intra-regional',
    weight: 1,
    from: null,
    to: null,
    confidence: 'high',
    claims: 1,
    ...part,
  };
}

export function network(organisations: NetworkOrganisation[], links: NetworkLink[]): Network {
  return {
    organisations,
    links,
    regions: [],
    leftOut: { organisations: 0, links: 0 },
    whole: { links: links.length, claims: links.length },
    truncated: false,
    remaining: 0,
    dataVersion: 1,
  };
}
