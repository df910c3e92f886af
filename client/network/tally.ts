import type { NetworkLink } from '../../contract/network.ts';

/** How many links there are, by how many claims they are told, and how many pairs of organisations they join. */
export interface Tally {
  links: number;
  claims: number;
  pairs: number;
}

/** Links of an organisation to itself join no pair. No id holds a line break. */
export function tallyOf(links: readonly NetworkLink[]): Tally {
  const pairs = new Set<string>();
  let claims = 0;
  for (const { source, target, claims: own } of links) {
    claims += own;
    if (source !== target) pairs.add([source, target].sort().join('\n'));
  }
  return { links: links.length, claims, pairs: pairs.size };
}
