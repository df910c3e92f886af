import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Direction, directions } from '../graph/picking.ts';
import type { GraphView } from '../graph/view.ts';
import { changeFilter, select } from '../state/changes.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useKeys } from '../ui/keys.ts';
import { announce } from '../ui/toasts.ts';

/** Adds an organisation to those the network is drawn around. */
function useExpand(): (id: string | undefined) => void {
  const store = useStore();
  return (id) => {
    const { filter } = store.get();
    if (id === undefined) return;
    if (!filter.around || filter.around.includes(id)) {
      announce('All links the filter lets through are drawn already.');
      return;
    }
    store.update(changeFilter({ around: [...filter.around, id] }));
  };
}

function useHide() {
  const store = useStore();
  return (ids: readonly string[]) => {
    if (ids.length === 0) return;
    store.update((state) => ({
      ...state,
      selection: state.selection.filter((id) => !ids.includes(id)),
      network: { ...state.network, hidden: [...new Set([...state.network.hidden, ...ids])] },
    }));
  };
}

/** What the pointer does on a drawing: selects, adds to the selection, opens. */
function usePresses(
  view: GraphView | undefined,
  membersOf: (box: string) => string[],
  expand: (id: string) => void,
): void {
  const store = useStore();
  const latest = useRef({ membersOf, expand });
  latest.current = { membersOf, expand };
  useEffect(() => {
    if (!view) return;
    const offs = [
      view.on('press', (id, adding) => {
        const { selection } = store.get();
        if (id === null) {
          if (selection.length > 0 && !adding) store.update(select([]));
        } else if (!adding) store.update(select([id]));
        else
          store.update(
            select(selection.includes(id) ? selection.filter((s) => s !== id) : [...selection, id]),
          );
      }),
      view.on('caught', (ids) => store.update(select(ids))),
      view.on('box', (box) => store.update(select(latest.current.membersOf(box)))),
      view.on('open', (id) => latest.current.expand(id)),
    ];
    return () => {
      for (const off of offs) off();
    };
  }, [view, store]);
}

/** Keys on a drawing that holds the focus. */
function useArrows(view: GraphView | undefined) {
  const [{ selection }, update] = useAppState();
  return (event: KeyboardEvent) => {
    if (!view || !(event.key in directions)) return;
    event.preventDefault();
    event.stopPropagation();
    const from = selection[0];
    const next = from === undefined ? view.foremost() : view.neighbour(from, event.key as Direction);
    if (next === undefined) return;
    update(select([next]));
    view.bringIn(next);
  };
}

export interface GraphActions {
  hide: (ids: readonly string[]) => void;
  expand: (id: string | undefined) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Everything one can do with the drawing by pointer and keys. */
export function useGraphActions(
  view: GraphView | undefined,
  membersOf: (box: string) => string[],
): GraphActions {
  const [{ selection }] = useAppState();
  const expand = useExpand();
  const hide = useHide();
  usePresses(view, membersOf, expand);
  const group = 'Network';
  useKeys([
    { key: 'f', what: 'Fit the drawing into the window', group, run: () => view?.showAll() },
    { key: '+', what: 'Closer', group, run: () => view?.zoomBy(1.3) },
    { key: '-', what: 'Further away', group, run: () => view?.zoomBy(1 / 1.3) },
    {
      key: 'e',
      what: 'Expand: draw what is around the selected, too',
      group,
      run: () => expand(selection[0]),
    },
    { key: 'h', what: 'Hide what is selected', group, run: () => hide(selection) },
    { key: 'arrowright', what: 'To the neighbour on this side (on the drawing)', group },
  ]);
  return { hide, expand, onKeyDown: useArrows(view) };
}
