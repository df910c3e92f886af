import type { GenealogyState } from '../../state/state.ts';
import type { Change } from '../../state/store.ts';
import { portionSize } from './layout-options.ts';

/** Pure changes of the genealogy's part of the state. */

export function changeGenealogy(part: Partial<GenealogyState>): Change {
  return (state) => ({ ...state, genealogy: { ...state.genealogy, ...part } });
}

function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** Folds a branch to "+12", or opens it. */
export function toggleBranch(id: string): Change {
  return (state) => changeGenealogy({ collapsed: toggled(state.genealogy.collapsed, id) })(state);
}

/** Opens or folds the block of children without year. */
export function toggleUndated(id: string): Change {
  return (state) => changeGenealogy({ unfolded: toggled(state.genealogy.unfolded, id) })(state);
}

/** Draws the next portion of a prolific parent's children. */
export function showMore(id: string): Change {
  return (state) => {
    const { portions } = state.genealogy;
    return changeGenealogy({ portions: { ...portions, [id]: (portions[id] ?? portionSize) + portionSize } })(
      state,
    );
  };
}

/** Opens what is folded at an organisation: its branch, then its undated children, then more of its children. */
export function expand(id: string, chips: readonly { kind: string; open: boolean }[]): Change {
  if (chips.some((chip) => chip.kind === 'collapsed')) return toggleBranch(id);
  if (chips.some((chip) => chip.kind === 'undated' && !chip.open)) return toggleUndated(id);
  if (chips.some((chip) => chip.kind === 'more')) return showMore(id);
  return (state) => state;
}

/** Folds what is open at an organisation: first its undated children, then its branch. */
export function collapse(id: string, chips: readonly { kind: string; open: boolean }[]): Change {
  if (chips.some((chip) => chip.kind === 'undated' && chip.open)) return toggleUndated(id);
  if (chips.some((chip) => chip.kind === 'collapsed')) return (state) => state;
  return toggleBranch(id);
}

/** Lets a child stand under another of its parents. */
export function standUnder(child: string, parent: string): Change {
  return (state) => changeGenealogy({ parents: { ...state.genealogy.parents, [child]: parent } })(state);
}

/** Asks how two organisations are related; one may still be missing. Foldings of the former focus go. */
export function compare(a: string | null, b: string | null): Change {
  return (state) =>
    changeGenealogy({ relatedTo: b, collapsed: [], unfolded: [], portions: {}, sight: null })({
      ...state,
      focus: a,
      selection: b === null ? state.selection : [b],
    });
}

/** Shows how two organisations are joined by links of every type. */
export function pathsBetween(a: string, b: string): Change {
  return (state) => ({
    ...state,
    view: 'network',
    selection: [a, b],
    network: { ...state.network, paths: [a, b], through: [] },
  });
}

/** More relatives than were sent. */
export function raiseLimit(by: number): Change {
  return (state) => changeGenealogy({ limit: Math.min((state.genealogy.limit ?? 2000) + by, 20_000) })(state);
}
