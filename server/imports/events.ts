import type { Response } from 'express';
import type { Import, ImportProgress } from '../../contract/imports.ts';
import type { Imports } from './imports.ts';

const heartbeatMs = 15_000;

function eventOf(state: Import, isProgress: boolean): string {
  if (!isProgress) return `data: ${JSON.stringify(state)}\n\n`;
  const { progress, findingCounts } = state;
  return `event: progress\ndata: ${JSON.stringify({ progress, findingCounts } satisfies ImportProgress)}\n\n`;
}

/** Sends an import's changes as server-sent events until it is over: the whole import, or its progress where only that is new. */
export async function sendEvents(imports: Imports, id: string, response: Response): Promise<void> {
  const first = await imports.get(id);
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  response.write(eventOf(first, false));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  let stop: (() => void) | undefined;
  const end = () => {
    clearInterval(heartbeat);
    stop?.();
    response.end();
  };
  response.on('close', end);
  stop = imports.subscribe(id, (state, isProgress) => {
    response.write(eventOf(state, isProgress));
    if (state.phase === 'finished') end();
  });
  if (!stop) end();
}
