import type { NetworkState } from '../state/state.ts';
import type { Change } from '../state/store.ts';

/** Pure changes of the network's part of the state. */
export function setNetwork(part: Partial<NetworkState>): Change {
  return (state) => ({ ...state, network: { ...state.network, ...part } });
}

export function hide(ids: readonly string[]): Change {
  return (state) => ({
    ...state,
    selection: state.selection.filter((id) => !ids.includes(id)),
    network: { ...state.network, hidden: [...new Set([...state.network.hidden, ...ids])] },
  });
}

export const unhide = setNetwork({ hidden: [] });

export function pin(id: string, { x, y }: { x: number; y: number }): Change {
  return (state) =>
    setNetwork({ pinned: { ...state.network.pinned, [id]: { x: Math.round(x), y: Math.round(y) } } })(state);
}

/** Lets organisations go back to where the layout has them; all of them without `ids`. */
export function unpin(ids?: readonly string[]): Change {
  return (state) => {
    const left = Object.entries(state.network.pinned).filter(([id]) => ids && !ids.includes(id));
    return setNetwork({ pinned: Object.fromEntries(left) })(state);
  };
}

export function expand(ids: readonly string[]): Change {
  return (state) => setNetwork({ expanded: [...new Set([...state.network.expanded, ...ids])] })(state);
}

/** Lights the shortest paths between two, with what has to be drawn for it: one step. */
export function joinByPaths(from: string, to: string, more: readonly string[]): Change {
  return (state) => {
    const wider = expand(more)(state);
    return { ...wider, selection: [from, to], network: { ...wider.network, paths: [from, to], through: [] } };
  };
}

/** One step back from what is looked at: what stands out of the drawing goes first, then the selection. */
export const letGo: Change = (state) => {
  const { paths, through } = state.network;
  if (paths.length > 0 || through.length > 0) return setNetwork({ paths: [], through: [] })(state);
  return state.selection.length > 0 ? { ...state, selection: [] } : state;
};

/** Opens a box that stands for its members. */
export function openBox(box: string): Change {
  return (state) => setNetwork({ opened: [...new Set([...state.network.opened, box])] })(state);
}

/** Takes expanded organisations back. */
export function fold(ids: readonly string[]): Change {
  return (state) => setNetwork({ expanded: state.network.expanded.filter((id) => !ids.includes(id)) })(state);
}
