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

/** How many pairs there can be: inside, and across. */
export interface EiRoom {
  inside: number;
  across: number;
}

/** Of a whole network, by the sizes of its groups. */
export function eiRoomOfAll(sizes: readonly number[]): EiRoom {
  const inside = sizes.reduce((sum, n) => sum + pairs(n), 0);
  return { inside, across: pairs(sizes.reduce((sum, n) => sum + n, 0)) - inside };
}

/** Of one group of `size` among `all`: pairs inside it, and pairs with exactly one end in it. */
export function eiRoom(size: number, all: number): EiRoom {
  return { inside: pairs(size), across: size * (all - size) };
}

/** The index if every pair were linked; of a whole network that is its mean under random labels. null without any pair. */
export function eiFull({ inside, across }: EiRoom): number | null {
  return eiIndex({ internal: inside, external: across });
}

/**
 * The least and the greatest index that the group sizes allow with this number of links: as many links as there are pairs inside
 * groups can be internal, as many as there are pairs across can be external.
 */
export function eiBounds(
  { inside, across }: EiRoom,
  links: number,
): { least: number; greatest: number } | null {
  if (links === 0) return null;
  const internal = Math.min(links, inside);
  const external = Math.min(links, across);
  return { least: (links - 2 * internal) / links, greatest: (2 * external - links) / links };
}

/** The index stretched so that the bounds are −1 and +1, as UCINET does; null where the bounds meet. */
export function eiRescaled(counts: EiCounts, room: EiRoom): number | null {
  const value = eiIndex(counts);
  const bounds = eiBounds(room, counts.external + counts.internal);
  if (value === null || bounds === null || bounds.greatest === bounds.least) return null;
  return (2 * (value - bounds.least)) / (bounds.greatest - bounds.least) - 1;
}
