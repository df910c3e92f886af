import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { badRequest } from '../fault.ts';
import { issueWords } from './issue-words.ts';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler gets: parsed input and a signal that aborts when the client goes away. */
export interface Call<P, Q, B> {
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  signal: AbortSignal;
  request: Request;
  response: Response;
}

/** Parses one part of a request. Throws Fault 400, which names each parameter that is wrong. */
export function parse<S extends z.ZodType>(schema: S | undefined, value: unknown, where: string): Parsed<S> {
  if (!schema) return undefined as Parsed<S>;
  const result = schema.safeParse(value, { error: issueWords });
  if (result.success) return result.data as Parsed<S>;
  const errors = result.error.issues.map((issue) => ({
    column: issue.path.join('.') || where,
    message: issue.message,
  }));
  const detail = errors.map((e) => `${e.column}: ${e.message}`).join('; ');
  throw badRequest('invalid-request', `The ${where} is not valid: ${detail}`, errors);
}

/** A signal that aborts when the client closes the connection before the answer is finished. */
export function closeSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function parseCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  definition: Endpoint<P, Q, B, A>,
  request: Request,
  response: Response,
): Call<P, Q, B> {
  return {
    params: parse(definition.params, request.params, 'path') as Parsed<P>,
    query: parse(definition.query, request.query, 'query') as Parsed<Q>,
    body: parse(definition.body, request.body, 'body') as Parsed<B>,
    signal: closeSignal(response),
    request,
    response,
  };
}

/**
 * Adds an endpoint to a router. A handler that answers `undefined` has written the response itself.
 * Errors thrown go to the one error handler.
 */
export function mount<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  router: Router,
  definition: Endpoint<P, Q, B, A>,
  handler: (call: Call<P, Q, B>) => Promise<z.input<A> | undefined> | z.input<A> | undefined,
): void {
  const path = definition.path.replaceAll(/\{(\w+)\}/g, ':$1');
  router[definition.method](path, async (request, response) => {
    const answer = await handler(parseCall(definition, request, response));
    if (answer !== undefined && !response.destroyed) response.json(answer);
  });
}
