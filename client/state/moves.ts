import { useRef } from 'react';
import { type Change, useStore } from './store.ts';

/**
 * Makes changes that follow each other one step, such as those of arrow keys on a walk: the first is a step, and each next one goes on with
 * it, as long as no other step comes between. So undo goes back to before the walk.
 */
export function useMoves(): (change: Change) => void {
  const store = useStore();
  const walk = useRef<number | null>(null);
  return (change) => {
    store.update(change, store.step() === walk.current ? 'in-place' : 'step');
    walk.current = store.step();
  };
}
