import type { Response } from 'express';
import type { Import } from '../../contract/imports.ts';
import type { Imports } from './imports.ts';

const heartbeatMs = 15_000;

/** Sends an import's changes as server-sent events until it is over, each the whole import as JSON. */
export async function sendEvents(imports: Imports, id: string, response: Response): Promise<void> {
  const first = await imports.get(id);
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const send = (state: Import) => response.write(`data: ${JSON.stringify(state)}\n\n`);
  send(first);
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  let stop: (() => void) | undefined;
  const end = () => {
    clearInterval(heartbeat);
    stop?.();
    response.end();
  };
  response.on('close', end);
  stop = imports.subscribe(id, (state) => {
    send(state);
    if (state.phase === 'finished') end();
  });
  if (!stop) end();
}
