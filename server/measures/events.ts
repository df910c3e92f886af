import type { Request, Response } from 'express';
import type { Watch } from '../analytics/run-shares.ts';
import { Fault } from '../fault.ts';
import { problemOf } from '../http/problems.ts';

/** What an answer needs of a request. */
interface Asked {
  request: Request;
  response: Response;
  signal: AbortSignal;
}

function open(response: Response): void {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
}

function send(response: Response, event: 'progress' | 'answer' | 'problem', data: unknown): void {
  if (!response.headersSent) open(response);
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/**
 * The answer to be sent as JSON; or, to a client that prefers `text/event-stream`, undefined after it was sent as events: `progress`
 * now and then, and `answer` or `problem` at the end. What fails before the first event keeps its status.
 */
export async function answerWithProgress<T>(
  { request, response, signal }: Asked,
  work: (watch: Watch) => Promise<T>,
): Promise<T | undefined> {
  if (request.accepts(['application/json', 'text/event-stream']) !== 'text/event-stream') {
    return work({ signal });
  }
  try {
    const answer = await work({ signal, onProgress: (done) => send(response, 'progress', { done }) });
    send(response, 'answer', answer);
  } catch (error) {
    if (!response.headersSent || !(error instanceof Fault)) throw error;
    send(response, 'problem', problemOf(error));
  }
  response.end();
  return undefined;
}
