import type { NetworkLink } from '../../contract/network.ts';

/** Who is around one organisation, each named once in each list. */
export interface Ego {
  children: string[];
  parents: string[];
  /** Linked in another way, in its own region, beyond it, or not known where. */
  local: string[];
  distant: string[];
  unknown: string[];
}

/** Sorts those linked with an organisation by what they are to it. */
export function egoOf(id: string, links: readonly NetworkLink[]): Ego {
  const sets = { children: new Set<string>(), parents: new Set<string>() };
  const partners = { local: new Set<string>(), distant: new Set<string>(), unknown: new Set<string>() };
  for (const { source, target, type, scope } of links) {
    if (source === target || (source !== id && target !== id)) continue;
    const other = source === id ? target : source;
    if (type === 'spin-off') sets[source === id ? 'children' : 'parents'].add(other);
    else if (scope === 'intra-regional') partners.local.add(other);
    else if (scope === 'unknown') partners.unknown.add(other);
    else partners.distant.add(other);
  }
  return {
    children: [...sets.children],
    parents: [...sets.parents],
    local: [...partners.local],
    distant: [...partners.distant],
    unknown: [...partners.unknown],
  };
}
