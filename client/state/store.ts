import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AppState } from './state.ts';

export type Change = (state: AppState) => AppState;

/**
 * The steps taken so far. In the page it is the browser's own history (client/history.ts), so that undo is the same as
 * "back" and redo the same as "forward", and both outlive a reload.
 */
export interface Timeline {
  /** Adds a step after the present one; what could be redone is gone. */
  push(state: AppState): void;
  /** Rewrites the present step. */
  replace(state: AppState): void;
  back(): void;
  forward(): void;
  canBack(): boolean;
  canForward(): boolean;
  /** Tells the state of the step that was moved to. */
  onMove(listener: (state: AppState) => void): void;
}

/** Holds the state; every change also goes to the timeline. */
export interface Store {
  get(): AppState;
  subscribe(listener: () => void): () => void;
  /**
   * A `step` can be undone. `quietly` is for a drag in progress: it is part of the step that follows. `in-place` is for what is no step at all,
   * such as where one looks: undo keeps it.
   */
  update(change: Change, how?: 'step' | 'quietly' | 'in-place'): void;
  /** Another number with every step that is taken, undone or redone. */
  step(): number;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('StoreContext is missing');
  return store;
}

/** The state, and a way to change it; the component is drawn again on every change. */
export function useAppState(): [AppState, Store['update']] {
  const store = useStore();
  return [useSyncExternalStore(store.subscribe, store.get), store.update];
}

export function createStore(initial: AppState, timeline: Timeline): Store {
  let state = initial;
  /** The state at the last step: differs from `state` while quiet changes are under way. */
  let settled = initial;
  let steps = 0;
  const listeners = new Set<() => void>();
  function set(next: AppState): void {
    state = next;
    for (const listener of listeners) listener();
  }
  function move(next: AppState): void {
    timeline.replace(next);
    set(next);
  }
  function update(change: Change, how: 'step' | 'quietly' | 'in-place' = 'step'): void {
    const next = change(state);
    if (how === 'quietly') {
      if (next !== state) move(next);
      return;
    }
    if (how === 'in-place') {
      settled = state === settled ? next : change(settled);
      move(next);
      return;
    }
    if (next === settled) {
      if (state !== settled) move(settled);
      return;
    }
    // Undo goes back to before the drag, not to its last moment.
    if (state !== settled) timeline.replace(settled);
    timeline.push(next);
    steps++;
    settled = next;
    set(next);
  }
  timeline.onMove((moved) => {
    steps++;
    settled = moved;
    set(moved);
  });
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    step: () => steps,
    undo: timeline.back,
    redo: timeline.forward,
    canUndo: timeline.canBack,
    canRedo: timeline.canForward,
  };
}
