import type { Filter } from '../../contract/filter.ts';
import type { Network } from '../../contract/network.ts';

/** Under what expansion looks for neighbours: link types, years and certainty as chosen, but any place and kind. */
export function expansionFilter(filter: Filter): Filter {
  const { around: _, hops: __, regions: ___, kinds: ____, sectors: _____, ...rest } = filter;
  return rest;
}

/** A network with organisations drawn beside what the filter leaves, and all links `around` has among them. */
export function joinNetworks(
  network: Network,
  around: Network | undefined,
  expanded: readonly string[],
): Network {
  if (!around || expanded.length === 0) return network;
  const ids = new Set(network.organisations.map((o) => o.id));
  const wanted = new Set(expanded.filter((id) => !ids.has(id)));
  const more = around.organisations.filter((o) => wanted.has(o.id));
  if (more.length === 0) return network;
  for (const { id } of more) ids.add(id);
  const known = new Set(network.links.map((l) => l.id));
  const links = around.links.filter((l) => !known.has(l.id) && ids.has(l.source) && ids.has(l.target));
  const codes = new Set(network.regions.map((r) => r.code));
  return {
    ...network,
    organisations: [...network.organisations, ...more],
    links: [...network.links, ...links],
    regions: [...network.regions, ...around.regions.filter((r) => !codes.has(r.code))],
  };
}
