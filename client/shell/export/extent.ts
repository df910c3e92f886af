import { selectionInName } from '../../../contract/export-name.ts';
import { everything, type Filter } from '../../../contract/filter.ts';
import { getGenealogy, getRelation } from '../../../contract/genealogy.ts';
import { freeId } from '../../../contract/ids.ts';
import { getNetwork } from '../../../contract/network.ts';
import { call } from '../../api/call.ts';
import type { AppState } from '../../state/state.ts';

/** What can be saved: what is on screen, the selection, what the filter leaves, everything. */
export type Part = 'screen' | 'selection' | 'filter' | 'all';

/** What a file holds: a filter, and the organisations where the filter alone doesn't say which. */
export interface Extent {
  filter: Filter;
  ids?: string[];
}

async function idsOfLineage(state: AppState, id: string, signal: AbortSignal): Promise<string[]> {
  const { direction, generations, asOf, limit } = state.genealogy;
  const lineage = await call(getGenealogy, {
    params: { id },
    query: {
      ...state.filter,
      direction,
      generations: generations ?? undefined,
      asOf: asOf ?? undefined,
      limit: limit ?? undefined,
    },
    signal,
  });
  return lineage.organisations.map((o) => o.id);
}

async function idsOfRelation(state: AppState, a: string, b: string, signal: AbortSignal): Promise<string[]> {
  const relation = await call(getRelation, { query: { ...state.filter, a, b }, signal });
  return relation.organisations.map((o) => o.id);
}

async function idsNotHidden(state: AppState, signal: AbortSignal): Promise<string[]> {
  const hidden = new Set(state.network.hidden);
  const network = await call(getNetwork, { query: { ...state.filter, limit: 20_000 }, signal });
  return network.organisations.map((o) => o.id).filter((id) => !hidden.has(id));
}

/** Whether the genealogy shows a lineage, and not the answer to a question about all spin-offs. */
export function showsLineage({ view, focus, genealogy }: AppState): boolean {
  return view === 'genealogy' && genealogy.question === 'tree' && focus !== null;
}

/** The lineage that is drawn, with its spin-offs only; all but the hidden of a network; else what the filter leaves. */
async function onScreen(state: AppState, signal: AbortSignal): Promise<Extent> {
  const { filter, focus, genealogy } = state;
  if (showsLineage(state) && focus !== null) {
    const other = genealogy.relatedTo;
    const ids =
      other === null ? idsOfLineage(state, focus, signal) : idsOfRelation(state, focus, other, signal);
    return { filter: { ...filter, links: ['spin-off'] }, ids: await ids };
  }
  if (state.view === 'network' && state.network.hidden.length > 0)
    return { filter, ids: await idsNotHidden(state, signal) };
  return { filter };
}

/** What a file of a part holds. */
export async function extentOf(state: AppState, part: Part, signal: AbortSignal): Promise<Extent> {
  if (part === 'screen') return onScreen(state, signal);
  if (part === 'selection') return { filter: state.filter, ids: state.selection };
  return { filter: part === 'all' ? everything : state.filter };
}

/** What a part is, for a file's name: `genealogy-sinclair-radionics`. `name`: of an organisation. */
export function partInName(part: Part, state: AppState, name: (id: string) => string): string {
  const { selection, focus, genealogy, view } = state;
  const called = (id: string) => freeId(name(id), [], id);
  if (part === 'selection') {
    const first = selection[0]!;
    return selectionInName(name(first), selection.length, first);
  }
  if (part !== 'screen') return part === 'all' ? 'all' : 'filtered';
  if (!showsLineage(state) || focus === null) return view;
  const other = genealogy.relatedTo === null ? '' : `-and-${called(genealogy.relatedTo)}`;
  return `genealogy-${called(focus)}${other}`;
}

/** What a part is, in words. `name`: of an organisation. */
export function partWords(part: Part, state: AppState, name: (id: string) => string): string {
  const { selection, focus, network } = state;
  if (part === 'all') return 'All organisations and links, whatever the filter leaves out.';
  if (part === 'filter') return 'What the filter leaves of organisations and links.';
  if (part === 'selection') {
    const [first, ...others] = selection;
    if (first === undefined) return 'Nothing is selected.';
    const rest = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${name(first)}${rest}, with the links among them.`;
  }
  if (showsLineage(state) && focus !== null)
    return `The lineage of ${name(focus)}: its organisations and spin-offs.`;
  const hidden = state.view === 'network' ? network.hidden.length : 0;
  return `What the filter leaves${hidden > 0 ? `, without the ${hidden} that are hidden` : ''}.`;
}
