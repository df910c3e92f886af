import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AppState } from './state.ts';

export type Change = (state: AppState) => AppState;

/** Holds the state; main.tsx keeps it and the URL in step. A step can be undone; `quietly` (a drag in progress) can't. */
export interface Store {
  get(): AppState;
  subscribe(listener: () => void): () => void;
  update(change: Change, how?: 'step' | 'quietly'): void;
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

export function createStore(initial: AppState): Store {
  let state = initial;
  const past: AppState[] = [];
  const future: AppState[] = [];
  const listeners = new Set<() => void>();
  const set = (next: AppState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(change, how = 'step') {
      const next = change(state);
      if (next === state) return;
      if (how === 'step') {
        past.push(state);
        future.length = 0;
      }
      set(next);
    },
    undo() {
      const before = past.pop();
      if (!before) return;
      future.push(state);
      set(before);
    },
    redo() {
      const after = future.pop();
      if (!after) return;
      past.push(state);
      set(after);
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
