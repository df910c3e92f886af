/** Links that join two groups, and links inside one. */
export interface EiCounts {
  external: number;
  internal: number;
}

const pairs = (n: number) => (n * (n - 1)) / 2;

/** E–I index (Krackhardt & Stern 1988): (E − I)/(E + I), from −1 (all internal) to +1 (all external); null without links. */
export function eiIndex({ external, internal }: EiCounts): number | null {
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}

/** The index of a network in which every pair is linked, which is its mean under random labels; null below two organisations. */
export function eiExpected(sizes: readonly number[]): number | null {
  const all = pairs(sizes.reduce((sum, n) => sum + n, 0));
  if (all === 0) return null;
  return 1 - (2 * sizes.reduce((sum, n) => sum + pairs(n), 0)) / all;
}

/**
 * The least and the greatest index that the group sizes allow with this number of links: as many links as there are pairs inside
 * groups can be internal, as many as there are pairs across can be external.
 */
export function eiBounds(
  sizes: readonly number[],
  links: number,
): { least: number; greatest: number } | null {
  if (links === 0) return null;
  const inside = sizes.reduce((sum, n) => sum + pairs(n), 0);
  const across = pairs(sizes.reduce((sum, n) => sum + n, 0)) - inside;
  const internal = Math.min(links, inside);
  const external = Math.min(links, across);
  return { least: (links - 2 * internal) / links, greatest: (2 * external - links) / links };
}

/** The index stretched so that the bounds are −1 and +1, as UCINET does; null where the bounds meet. */
export function eiRescaled(counts: EiCounts, sizes: readonly number[]): number | null {
  const value = eiIndex(counts);
  const bounds = eiBounds(sizes, counts.external + counts.internal);
  if (value === null || bounds === null || bounds.greatest === bounds.least) return null;
  return (2 * (value - bounds.least)) / (bounds.greatest - bounds.least) - 1;
}
