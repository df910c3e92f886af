import { z } from 'zod';
import { Problem } from './problem.ts';

/** Server-sent events of an endpoint, by the name of the event; `message` is the name of those that carry none. */
export interface EventStream {
  /** When there are events, and when they end. */
  summary: string;
  /** `data` is JSON; without a schema it is the endpoint's own answer. */
  events: Record<string, { summary: string; data?: z.ZodType }>;
}

/** The share of a piece of work that is done, from 0 to 1. */
export const Progress = z.object({ done: z.number().min(0).max(1) });

/** Progress of long work, and its answer at the end. */
export const progressEvents: EventStream = {
  summary:
    'Sent to whoever prefers text/event-stream (Accept). What fails before the first event is answered by its status, as without events.',
  events: {
    progress: { summary: 'The share that is done, now and then', data: Progress },
    answer: { summary: 'The answer; the stream ends with it' },
    problem: { summary: 'What went wrong after the first event; the stream ends with it', data: Problem },
  },
};
