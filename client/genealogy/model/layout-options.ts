import type { GenealogyState } from '../../state/state.ts';
import type { TimeTreeOptions } from '../layout/types.ts';

/** How many dated children of one parent are drawn before the user asks for more. */
export const portionSize = 40;

/** What the state says about the layout. `pinned`: shown even where their block is folded. */
export function layoutOptions(
  state: GenealogyState,
  pinned: readonly string[],
  present: number,
  measure: (text: string) => number,
): TimeTreeOptions {
  return {
    present,
    collapsed: new Set(state.collapsed),
    unfolded: new Set(state.unfolded),
    pinned: new Set(pinned),
    parents: new Map(Object.entries(state.parents)),
    portion: portionSize,
    portions: new Map(Object.entries(state.portions)),
    measure,
  };
}
