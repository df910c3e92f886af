import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AppState, initialState, views } from '../../../client/state/state.ts';
import { type Change, createStore, type Store, type Timeline } from '../../../client/state/store.ts';

/** A browser's history in memory, as client/history.ts keeps it in the real one. */
function memoryTimeline(first: AppState): Timeline & { entries: AppState[] } {
  const entries = [first];
  let at = 0;
  let moved: (state: AppState) => void = () => undefined;
  function go(to: number): void {
    const state = entries[to];
    if (!state) return;
    at = to;
    moved(state);
  }
  return {
    entries,
    push: (state) => void entries.splice(++at, entries.length, state),
    replace: (state) => void entries.splice(at, 1, state),
    back: () => go(at - 1),
    forward: () => go(at + 1),
    canBack: () => at > 0,
    canForward: () => at < entries.length - 1,
    onMove(listener) {
      moved = listener;
    },
  };
}

function newStore() {
  const timeline = memoryTimeline(initialState);
  return { timeline, store: createStore(initialState, timeline) };
}

const until =
  (to: number): Change =>
  (state) => ({ ...state, filter: { ...state.filter, to } });
const focusOn =
  (focus: string): Change =>
  (state) => ({ ...state, focus });

describe('the store', () => {
  it('undoes and redoes steps', () => {
    const { store } = newStore();
    store.update(focusOn('siemens'));
    store.update(focusOn('arm'));
    expect([store.get().focus, store.canUndo(), store.canRedo()]).toEqual(['arm', true, false]);
    store.undo();
    expect([store.get().focus, store.canUndo(), store.canRedo()]).toEqual(['siemens', true, true]);
    store.undo();
    expect([store.get().focus, store.canUndo(), store.canRedo()]).toEqual([null, false, true]);
    store.redo();
    expect(store.get().focus).toBe('siemens');
    store.update(focusOn('philips'));
    expect([store.canRedo(), store.get().focus]).toEqual([false, 'philips']);
  });

  it('keeps in place what is no step: undo of the step after leaves it', () => {
    const { store, timeline } = newStore();
    const look: Change = (state) => ({
      ...state,
      regions: { ...state.regions, camera: { lat: 1, lon: 2, zoom: 3 } },
    });
    store.update(look, 'in-place');
    store.update(focusOn('arm'));
    expect(timeline.entries.map((s) => [s.focus, s.regions.camera?.zoom])).toEqual([
      [null, 3],
      ['arm', 3],
    ]);
    store.undo();
    expect([store.get().regions.camera?.zoom, store.canUndo()]).toEqual([3, false]);
  });

  it('takes a drag and its end as one step', () => {
    const { store, timeline } = newStore();
    store.update(focusOn('siemens'));
    for (const year of [2000, 1995, 1990]) store.update(until(year), 'quietly');
    store.update(until(1990));
    expect(timeline.entries.map((s) => [s.focus, s.filter.to])).toEqual([
      [null, undefined],
      ['siemens', undefined],
      ['siemens', 1990],
    ]);
    store.undo();
    expect(store.get().filter.to).toBeUndefined();
  });

  it('forgets a drag that came back to where it began', () => {
    const { store, timeline } = newStore();
    const before = store.get();
    store.update(until(2000), 'quietly');
    store.update(() => before);
    expect([timeline.entries, store.get(), store.canUndo()]).toEqual([[initialState], initialState, false]);
  });

  it('is silent when nothing changes', () => {
    const { store } = newStore();
    let told = 0;
    const stop = store.subscribe(() => told++);
    store.update((state) => state);
    store.update((state) => state, 'quietly');
    store.update(focusOn('arm'));
    stop();
    store.update(focusOn('philips'));
    expect(told).toBe(1);
  });

  it('after any steps, as many undos lead back to the start and as many redos to the end', () => {
    const run = (store: Store, times: number, what: 'undo' | 'redo') => {
      for (let i = 0; i < times; i++) store[what]();
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...views), fc.boolean()), { maxLength: 12 }), (moves) => {
        const { store } = newStore();
        moves.forEach(([view, quietly], i) => {
          store.update((s) => ({ ...s, view, focus: `o${i}` }), quietly ? 'quietly' : 'step');
        });
        store.update(focusOn('last'));
        const end = store.get();
        const steps = moves.filter(([, quietly]) => !quietly).length + 1;
        run(store, steps, 'undo');
        expect([store.get(), store.canUndo()]).toEqual([initialState, false]);
        run(store, steps, 'redo');
        expect([store.get(), store.canRedo()]).toEqual([end, false]);
      }),
    );
  });
});
