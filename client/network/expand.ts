import type { LinkType } from '../../contract/link-types.ts';
import { linkType, linkTypes } from '../../contract/link-types.ts';
import type { NetworkLink } from '../../contract/network.ts';

/** So many come at once; the most linked first. */
export const portion = 20;

/** A neighbour that could be drawn, too. */
export interface Candidate {
  id: string;
  types: readonly LinkType[];
}

/** One way to expand: all neighbours not drawn yet, or those by one type of link. */
export interface Expansion {
  /** `all` or a link type. */
  id: string;
  label: string;
  /** The next to come. */
  ids: string[];
  /** How many there are in all. */
  count: number;
}

/** What an organisation can be expanded by, given its neighbours in the order in which they come. */
export function expansionsOf(candidates: readonly Candidate[], drawn: ReadonlySet<string>): Expansion[] {
  const fresh = candidates.filter((c) => !drawn.has(c.id));
  const expansion = (id: string, label: string, those: readonly Candidate[]): Expansion => ({
    id,
    label,
    ids: those.slice(0, portion).map((c) => c.id),
    count: those.length,
  });
  const byType = linkTypes.flatMap(({ id }) => {
    const those = fresh.filter((c) => c.types.includes(id));
    return those.length > 0 ? [expansion(id, linkType(id).label, those)] : [];
  });
  return fresh.length === 0 ? [] : [expansion('all', 'All links', fresh), ...byType];
}

/** What was expanded from an organisation and hangs on nothing else that is drawn. */
export function foldable(id: string, expanded: readonly string[], links: readonly NetworkLink[]): string[] {
  const wanted = new Set(expanded);
  const others = new Map<string, Set<string>>();
  for (const { source, target } of links) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (wanted.has(one) && one !== other) others.set(one, (others.get(one) ?? new Set()).add(other));
    }
  }
  return expanded.filter((one) => {
    const own = others.get(one);
    return one !== id && own?.has(id) === true && [...own].every((o) => o === id || wanted.has(o));
  });
}
