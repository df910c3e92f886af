import { getNetwork } from '../../contract/network.ts';
import { call } from '../api/call.ts';
import { useStore } from '../state/store.ts';
import { announce } from '../ui/toasts.ts';
import { joinByPaths } from './changes.ts';
import { expansionFilter } from './join.ts';
import type { NetworkModel } from './model.ts';
import { shortestPaths } from './paths.ts';
import { mostOrganisations } from './useNetwork.ts';

/** How far around both ends is looked, one after the other: paths of twice as many links are found. */
const reaches = [1, 3, 6];
/** Organisations of so many paths are drawn, or a thousand ways round would bury the rest. */
const mostDrawn = 20;

/**
 * Lights the shortest paths between two organisations. Where none is drawn it looks beyond what is drawn, at any place and of any kind, and
 * draws what lies between; it says so when there is none.
 */
export function usePathTo(model: NetworkModel) {
  const store = useStore();
  const between = async (from: string, to: string): Promise<string[] | undefined> => {
    const filter = expansionFilter(store.get().filter);
    for (const hops of reaches) {
      const query = { ...filter, around: [from, to], hops, limit: mostOrganisations };
      const { links } = await call(getNetwork, { query });
      const found = shortestPaths(links, from, to, mostDrawn);
      if (found) return [...new Set(found.paths.flat().map((step) => step.to))];
    }
    return undefined;
  };
  return async (from: string, to: string): Promise<void> => {
    const drawn = new Set(model.organisations.map((o) => o.id));
    if (shortestPaths(model.links, from, to, 1)) {
      store.update(joinByPaths(from, to, []));
      return;
    }
    try {
      const on = await between(from, to);
      const more = [from, to, ...(on ?? [])].filter((id) => !drawn.has(id));
      store.update(joinByPaths(from, to, more));
      if (!on) announce(`No path of up to ${2 * reaches.at(-1)!} links joins the two under the filter.`);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error), 'error');
    }
  };
}
