import { everything, type Filter } from '../../contract/filter.ts';
import type { View } from './state.ts';
import type { Change } from './store.ts';

/** Pure changes of the state that several parts of the page make. */

/** Opens a view; the genealogy without a focus is that of what is selected. */
export function openView(view: View): Change {
  return (state) => {
    const opened = state.view === view ? state : { ...state, view };
    return view === 'genealogy' ? focusSelected(opened) : opened;
  };
}

/** Makes the first of what is selected the focus of the time tree where nobody has chosen one. */
export const focusSelected: Change = (state) => {
  const [first] = state.selection;
  if (state.focus !== null || first === undefined || state.genealogy.question !== 'tree') return state;
  return { ...makeFocus(first)(state), selection: state.selection };
};

/** Lights organisations in every view; the first is shown in the inspector. */
export function select(ids: string[]): Change {
  return (state) => ({ ...state, selection: ids });
}

/** Makes an organisation the focus of the genealogy and selects it; foldings and relations of the former focus go. */
export function makeFocus(id: string): Change {
  return (state) => ({
    ...state,
    focus: id,
    selection: [id],
    genealogy:
      state.focus === id
        ? { ...state.genealogy, question: 'tree' }
        : {
            ...state.genealogy,
            question: 'tree',
            collapsed: [],
            unfolded: [],
            relatedTo: null,
            portions: {},
            limit: null,
            sight: null,
          },
  });
}

/** Shows how the focus and another organisation are related, or the lineage of the focus again. Another drawing opens as it would without a sight. */
export function relateTo(id: string | null): Change {
  return (state) => ({
    ...state,
    view: 'genealogy',
    genealogy: { ...state.genealogy, relatedTo: id, sight: null },
  });
}

/** Puts the organisation that one was merged into in its place, wherever it is named. */
export function replaceMerged(merged: string, kept: string): Change {
  const now = (id: string) => (id === merged ? kept : id);
  const all = (ids: readonly string[]) => [...new Set(ids.map(now))];
  return (state) => ({
    ...state,
    focus: state.focus === null ? null : now(state.focus),
    selection: all(state.selection),
    filter: state.filter.around ? { ...state.filter, around: all(state.filter.around) } : state.filter,
    genealogy: {
      ...state.genealogy,
      relatedTo: state.genealogy.relatedTo === null ? null : now(state.genealogy.relatedTo),
    },
  });
}

/** Sets parts of the filter; a part that is undefined, or a list that is empty, means "all". */
export function changeFilter(part: Partial<Filter>): Change {
  return (state) => ({ ...state, filter: tidyFilter({ ...state.filter, ...part }) });
}

export function resetFilter(): Change {
  return (state) => ({ ...state, filter: everything });
}

/** A filter without empty parts, and without hops when there is nothing to be around of. */
export function tidyFilter(filter: Filter): Filter {
  const entries = Object.entries(filter).filter(
    ([key, value]) =>
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0) &&
      !(key === 'hops' && !filter.around?.length),
  );
  return Object.fromEntries(entries) as Filter;
}
