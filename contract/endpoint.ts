import type { z } from 'zod';
import type { EventStream } from './events.ts';
import type { FaultRef } from './faults.ts';

/** One endpoint: what it takes and answers. The server validates by it, the client parses by it, OpenAPI is made from it. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post' | 'delete';
  /** Below /api, with {name} for parameters. */
  path: string;
  tag: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  /** The statuses an answer of this shape comes with, and what they mean; 200 alone unless given. */
  answers?: Record<number, string>;
  /** The faults it can give besides those that follow from what it takes (server/http/faults.ts). */
  faults?: readonly FaultRef[];
  /** The same, or how it comes about, as server-sent events. */
  events?: EventStream;
  /** Not JSON: the media type of the answer. */
  media?: string;
  /** Changes data, so the token and the read-only rule apply. */
  writes?: boolean;
  /** Needs no token, whatever the program was started with. */
  open?: boolean;
}

export function endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  definition: Endpoint<P, Q, B, A>,
): Endpoint<P, Q, B, A> {
  return definition;
}
