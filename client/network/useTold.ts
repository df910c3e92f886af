import { useEffect, useState } from 'react';
import type { Hovered } from '../graph/events.ts';
import type { Point } from '../graph/layouts/types.ts';
import type { GraphView } from '../graph/view.ts';

// Each is asked for where it is shown: a drawing tells these often, and the whole view would be rendered each time.

export type Phase =
  | { name: 'ready' }
  | { name: 'arranging'; placed: number; of: number }
  | { name: 'failed'; error: Error };

/** How far a drawing is. */
export function usePhase(view: GraphView | undefined): Phase {
  const [phase, setPhase] = useState<Phase>({ name: 'ready' });
  useEffect(() => {
    const stops = [
      view?.on('progress', (placed, of) => setPhase({ name: 'arranging', placed, of })),
      view?.on('layoutstop', () => setPhase({ name: 'ready' })),
      view?.on('failed', (error) => setPhase({ name: 'failed', error })),
    ];
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [view]);
  return phase;
}

export interface Pointed {
  what: NonNullable<Hovered>;
  at: Point;
}

/** What the pointer rests on. */
export function usePointed(view: GraphView | undefined): Pointed | undefined {
  const [pointed, setPointed] = useState<Pointed>();
  useEffect(() => view?.on('hover', (what, at) => setPointed(what ? { what, at } : undefined)), [view]);
  return pointed;
}

/** Does one line stand for all links between two boxes? */
export function useBundled(view: GraphView | undefined): boolean {
  const [isBundled, setBundled] = useState(view?.isBundled() ?? false);
  useEffect(() => {
    setBundled(view?.isBundled() ?? false);
    return view?.on('overview', setBundled);
  }, [view]);
  return isBundled;
}
