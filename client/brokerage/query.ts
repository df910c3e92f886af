import type { Role } from '../../contract/vocabulary.ts';
import type { AppState, BridgesState } from '../state/state.ts';
import type { Change } from '../state/store.ts';

export const permutations = 999;

/** What every question about bridges takes: the filter, and what the groups are. */
export function groupQuery({ filter, bridges }: AppState) {
  return { ...filter, groupBy: bridges.groupBy, ...(bridges.group === null ? {} : { group: bridges.group }) };
}

/** The list as it is shown. */
export function listQuery(state: AppState) {
  const tested = state.bridges.test === 'permutation' ? { permutations } : {};
  return { ...groupQuery(state), only: state.bridges.only, ...tested };
}

/** The question for the pairs of a broker in the role chosen. */
export function triadsQuestion(id: string, state: AppState) {
  const { role } = state.bridges;
  return { params: { id }, query: { ...groupQuery(state), ...(role ? { role } : {}) } };
}

export function setBridges(part: Partial<BridgesState>): Change {
  return (state) => ({ ...state, bridges: { ...state.bridges, ...part } });
}

/** Opens the network with the pairs of a broker lit. */
export function lightPairs(id: string, role: Role | null): Change {
  return (state) => ({
    ...state,
    view: 'network',
    selection: [id],
    network: { ...state.network, paths: [], through: role === null ? [id] : [id, role] },
  });
}
