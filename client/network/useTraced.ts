import { useEffect } from 'react';
import type { GraphView } from '../graph/view.ts';

interface Traced {
  nodes: readonly string[];
  links: readonly string[];
}

/** Lets organisations and links stand out from all others as long as the component is there, and brings them into the window. */
export function useTraced(view: GraphView | undefined, traced: Traced | undefined): void {
  useEffect(() => {
    view?.trace(traced ?? null);
    return () => view?.trace(null);
  }, [view, traced]);
  // Only when other organisations are lit: another colour or size leaves the view where it is.
  const nodes = traced && JSON.stringify(traced.nodes);
  useEffect(() => {
    if (!view || !nodes) return;
    const show = () => view.showThese(JSON.parse(nodes));
    show();
    // A page that opens with them lit has nothing drawn yet.
    const forget = view.on('layoutstop', () => {
      forget();
      show();
    });
    return forget;
  }, [view, nodes]);
}
