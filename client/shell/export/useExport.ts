import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { calledOtherwise } from '../../../contract/export-name.ts';
import { type ExportFormat, getExport } from '../../../contract/exports.ts';
import { ApiError, addressOf } from '../../api/call.ts';
import { fetchFile } from '../../api/fetch-file.ts';
import type { AppState } from '../../state/state.ts';
import { saveFile } from '../../ui/save-file.ts';
import { announce } from '../../ui/toasts.ts';
import { type Extent, extentOf, type Part } from './extent.ts';

/** What is wanted in which form. */
export interface Wish {
  format: ExportFormat;
  part: Part;
  /** What it is, for the file's name. */
  called: string;
  /** Ids of measures that organisations are given as attributes. */
  measures: readonly string[];
}

/** Named organisations go in the body: an address is too short for some hundred of them. */
function ask({ format, measures }: Wish, { filter, ids }: Extent, signal: AbortSignal) {
  const attributes = measures.length > 0 && format.carriesMeasures ? { measures } : {};
  const address = addressOf(getExport.path, { format: format.id }, ids ? {} : { ...filter, ...attributes });
  const fallback = `offshoot.${format.extension}`;
  if (!ids) return fetchFile(address, { signal }, fallback);
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ filter, ids, ...attributes }),
    signal,
  };
  return fetchFile(address, init, fallback);
}

async function download(wish: Wish, state: AppState, signal: AbortSignal): Promise<string> {
  const { content, name } = await ask(wish, await extentOf(state, wish.part, signal), signal);
  const told = calledOtherwise(name, wish.called, wish.format);
  saveFile(content, told);
  return told;
}

/** Fetches a file and saves it; says so, or why not. `start` answers the name of the file that was saved. */
export function useExport() {
  const queries = useQueryClient();
  const [running, setRunning] = useState<{ format: ExportFormat; stop: () => void } | undefined>();
  async function start(wish: Wish, state: AppState): Promise<string | undefined> {
    const { format } = wish;
    const controller = new AbortController();
    setRunning({ format, stop: () => controller.abort() });
    try {
      const name = await download(wish, state, controller.signal);
      announce(`Saved ${name}.`);
      return name;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      const reason = error instanceof Error ? error.message : String(error);
      announce(`${format.name} could not be saved. ${reason}`, 'error');
      if (error instanceof ApiError && error.status === 503)
        void queries.invalidateQueries({ queryKey: ['health'] });
      return undefined;
    } finally {
      setRunning(undefined);
    }
  }
  return { running, start };
}
