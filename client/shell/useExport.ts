import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ExportFormat, getExport } from '../../contract/exports.ts';
import type { Filter } from '../../contract/filter.ts';
import { getGenealogy, getRelation } from '../../contract/genealogy.ts';
import { getNetwork } from '../../contract/network.ts';
import { ApiError, addressOf, call, reach } from '../api/call.ts';
import type { AppState } from '../state/state.ts';
import { saveFile } from '../ui/save-file.ts';
import { announce } from '../ui/toasts.ts';

/** What is on screen: a filter, and the organisations where the filter alone doesn't say which. */
interface Extent {
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
async function extentOf(state: AppState, signal: AbortSignal): Promise<Extent> {
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

/** Named organisations go in the body: an address is too short for some hundred of them. */
async function ask(format: string, { filter, ids }: Extent, signal: AbortSignal) {
  const address = addressOf(getExport.path, { format }, ids ? {} : filter);
  if (!ids) return reach(address, { signal });
  return reach(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ filter, ids }),
    signal,
  });
}

/** The name the program gives the file. */
export function fileNameOf(disposition: string | null, fallback: string): string {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1] ?? fallback;
}

async function download(format: ExportFormat, state: AppState, signal: AbortSignal): Promise<string> {
  const response = await ask(format.id, await extentOf(state, signal), signal);
  const name = fileNameOf(response.headers.get('content-disposition'), `offshoot.${format.extension}`);
  saveFile(await response.blob(), name);
  return name;
}

/** Fetches a file of what is on screen and saves it; says so, or why not. */
export function useExport() {
  const queries = useQueryClient();
  const [running, setRunning] = useState<{ format: ExportFormat; stop: () => void } | undefined>();
  async function start(format: ExportFormat, state: AppState): Promise<void> {
    const controller = new AbortController();
    setRunning({ format, stop: () => controller.abort() });
    try {
      announce(`Saved ${await download(format, state, controller.signal)}.`);
    } catch (error) {
      if (controller.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      announce(`${format.name} could not be saved. ${reason}`, 'error');
      if (error instanceof ApiError && error.status === 503)
        void queries.invalidateQueries({ queryKey: ['health'] });
    } finally {
      setRunning(undefined);
    }
  }
  return { running, start };
}
