import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream';
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { Progress } from '../../contract/events.ts';
import { Problem } from '../../contract/problem.ts';
import { ApiError, brokenOff, type CallInput, send } from './call.ts';

const unfinished = 'The program broke off before its answer was whole. Is it still running?';

/** Messages of a response, as they come in. */
export async function* messagesOf(response: Response): AsyncGenerator<EventSourceMessage> {
  const decoder = new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>;
  const reader = response.body!.pipeThrough(decoder).pipeThrough(new EventSourceParserStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(brokenOff(unfinished));
    if (done) return;
    yield value;
  }
}

/**
 * Calls an endpoint that tells which share of its work is done, from 0 to 1, before it answers (contract/events.ts: progressEvents).
 * Throws ApiError, also for what goes wrong on the way.
 */
export async function callWithProgress<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
>(
  definition: Endpoint<P, Q, B, A>,
  input: CallInput<P, Q, B>,
  onProgress: (done: number) => void,
): Promise<z.output<A>> {
  const response = await send(definition, input, { accept: 'text/event-stream' });
  for await (const { event, data } of messagesOf(response)) {
    const content: unknown = JSON.parse(data);
    if (event === 'answer') return definition.answer.parse(content);
    if (event === 'progress') onProgress(Progress.parse(content).done);
    if (event === 'problem') {
      const problem = Problem.parse(content);
      throw new ApiError(problem.status, problem.detail, problem);
    }
  }
  throw new ApiError(0, unfinished);
}
