import { type KeyboardEvent, useEffect, useRef } from 'react';
import { getNeighbours } from '../../contract/organisations.ts';
import { call } from '../api/call.ts';
import { type Direction, directions } from '../graph/picking.ts';
import type { GraphView } from '../graph/view.ts';
import { select } from '../state/changes.ts';
import { useMoves } from '../state/moves.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useKeys } from '../ui/keys.ts';
import { announce } from '../ui/toasts.ts';
import { expand, fold, hide, letGo, openBox, pin } from './changes.ts';
import { expansionsOf, foldable } from './expand.ts';
import type { Gathered } from './gather.ts';
import { expansionFilter } from './join.ts';
import type { NetworkModel } from './model.ts';
import { count } from './words.ts';

/** Draws the most linked neighbours of an organisation that are not drawn yet; the reverse of it. */
function useExpansion(model: NetworkModel | undefined) {
  const store = useStore();
  const expandFrom = async (id: string) => {
    const drawn = new Set(model?.organisations.map((o) => o.id));
    const query = { ...expansionFilter(store.get().filter), limit: 500 };
    try {
      const { neighbours } = await call(getNeighbours, { params: { id }, query });
      const [all] = expansionsOf(neighbours, drawn);
      if (!all) announce('All its neighbours are drawn already.');
      else {
        store.update(expand(all.ids));
        announce(`${count(all.ids.length, 'neighbour')} drawn of ${all.count} that were not.`);
      }
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error), 'error');
    }
  };
  const foldTo = (id: string) => {
    const back = model ? foldable(id, store.get().network.expanded, model.links) : [];
    if (back.length > 0) store.update(fold(back));
    else announce('Nothing was expanded from it.');
  };
  return { expandFrom, foldTo };
}

/** What the pointer does on a drawing: selects, adds to the selection, opens, moves. */
function usePresses(
  view: GraphView | undefined,
  model: NetworkModel | undefined,
  expandFrom: (id: string) => Promise<void>,
): void {
  const store = useStore();
  const latest = useRef({ model, expandFrom });
  latest.current = { model, expandFrom };
  useEffect(() => {
    if (!view) return;
    const groups = () => latest.current.model?.groups ?? new Map<string, Gathered>();
    const press = (id: string | null, adding: boolean) => {
      const { selection } = store.get();
      const group = id === null ? undefined : groups().get(id);
      if (group) {
        store.update(openBox(group.box));
        return;
      }
      if (id === null) {
        if (selection.length > 0 && !adding) store.update(select([]));
        return;
      }
      const without = selection.filter((s) => s !== id);
      if (!adding) store.update(select([id]));
      else store.update(select(without.length < selection.length ? without : [...selection, id]));
    };
    const membersOf = (box: string) => {
      const { organisations = [], boxes } = latest.current.model ?? {};
      return organisations.filter((o) => boxes!.of.get(o.id) === box).map((o) => o.id);
    };
    const offs = [
      view.on('press', press),
      view.on('caught', (ids) => {
        const caught = ids.filter((id) => !groups().has(id));
        if (caught.length === 0) announce('No organisation stands within the line.');
        store.update(select(caught));
      }),
      view.on('box', (box) => store.update(select(membersOf(box)))),
      view.on('open', (id) => {
        if (!groups().has(id)) void latest.current.expandFrom(id);
      }),
      view.on('moved', (id, to) => store.update(pin(id, to))),
    ];
    return () => {
      for (const off of offs) off();
    };
  }, [view, store]);
}

/** Keys on a drawing that holds the focus. */
function useArrows(view: GraphView | undefined, model: NetworkModel | undefined) {
  const [{ selection }, update] = useAppState();
  const move = useMoves();
  return (event: KeyboardEvent) => {
    if (!view || !(event.key in directions)) return;
    event.preventDefault();
    event.stopPropagation();
    const from = selection[0];
    const next = from === undefined ? view.foremost() : view.neighbour(from, event.key as Direction);
    if (next === undefined) return;
    const group = model?.groups.get(next);
    if (group) update(openBox(group.box));
    else move(select([next]));
    view.bringIn(next);
  };
}

export interface GraphActions {
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Everything one can do with the drawing by pointer and keys. */
export function useGraphActions(
  view: GraphView | undefined,
  model: NetworkModel | undefined,
  { takeLasso, openRule, isLassoOn }: { takeLasso: () => void; openRule: () => void; isLassoOn: boolean },
): GraphActions {
  const [{ selection }, update] = useAppState();
  const { expandFrom, foldTo } = useExpansion(model);
  usePresses(view, model, expandFrom);
  const group = 'Network';
  const [first] = selection;
  useKeys([
    { key: 'f', what: 'Fit the whole drawing', group, run: () => view?.showAll() },
    { key: '+', what: 'Zoom in', group, run: () => view?.zoomBy(1.25) },
    { key: '-', what: 'Zoom out', group, run: () => view?.zoomBy(1 / 1.25) },
    {
      key: 'e',
      what: 'Expand: draw what the selected is linked with, too',
      group,
      run: () => {
        if (first !== undefined) void expandFrom(first);
      },
    },
    {
      key: 'c',
      what: 'Take back what was expanded',
      group,
      run: () => {
        if (first !== undefined) foldTo(first);
      },
    },
    { key: 'h', what: 'Hide what is selected', group, run: () => update(hide(selection)) },
    {
      key: 'escape',
      what: 'Close the paths; then unselect',
      group,
      // A lasso in the hand is put down first (useLasso.ts).
      run: () => {
        if (!isLassoOn) update(letGo);
      },
    },
    { key: 'l', what: 'Select with a lasso', group, run: takeLasso },
    { key: 'r', what: 'Select by rule', group, run: openRule },
    { key: 'arrowright', what: 'To the neighbour on this side (on the drawing)', group },
  ]);
  return { onKeyDown: useArrows(view, model) };
}
