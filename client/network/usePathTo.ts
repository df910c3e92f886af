import { useRef } from 'react';
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

interface Found {
  /** Organisations on the paths. */
  on: string[] | undefined;
  /** More lies around the two than was looked through. */
  isPartial: boolean;
}

function outcome({ on, isPartial }: Found): string | undefined {
  if (isPartial) {
    const many = `More than ${mostOrganisations.toLocaleString('en')} organisations lie around the two`;
    return on
      ? `${many}: a shorter path may run through those left out. Narrow the filter to be sure.`
      : `${many}; no path was found among those. Narrow the filter.`;
  }
  return on ? undefined : `No path of up to ${2 * reaches.at(-1)!} links joins the two under the filter.`;
}

/**
 * Lights the shortest paths between two organisations. Where none is drawn it looks beyond what is drawn, at any place and of any kind, and
 * draws what lies between; it says so when there is none.
 */
export function usePathTo(model: NetworkModel) {
  const store = useStore();
  const search = useRef<AbortController>(null);
  const between = async (from: string, to: string, signal: AbortSignal): Promise<Found> => {
    const filter = expansionFilter(store.get().filter);
    for (const hops of reaches) {
      const query = { ...filter, around: [from, to], hops, limit: mostOrganisations };
      const { links, truncated } = await call(getNetwork, { query, signal });
      const found = shortestPaths(links, from, to, mostDrawn);
      const on = found && [...new Set(found.paths.flat().map((step) => step.to))];
      if (on || truncated) return { on, isPartial: truncated };
    }
    return { on: undefined, isPartial: false };
  };
  return async (from: string, to: string): Promise<void> => {
    const drawn = new Set(model.organisations.map((o) => o.id));
    if (shortestPaths(model.links, from, to, 1)) {
      store.update(joinByPaths(from, to, []));
      return;
    }
    // What was asked before is no longer wanted.
    search.current?.abort();
    const own = new AbortController();
    search.current = own;
    const { filter, selection } = store.get();
    try {
      const found = await between(from, to, own.signal);
      const now = store.get();
      if (own.signal.aborted || now.filter !== filter || now.selection !== selection) return;
      const more = [from, to, ...(found.on ?? [])].filter((id) => !drawn.has(id));
      store.update(joinByPaths(from, to, more));
      const words = outcome(found);
      if (words) announce(words);
    } catch (error) {
      if (own.signal.aborted) return;
      announce(error instanceof Error ? error.message : String(error), 'error');
    }
  };
}
