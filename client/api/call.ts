import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { joinList } from '../../contract/lists.ts';
import { Problem } from '../../contract/problem.ts';
import { anotherToken, sentWith } from './token.ts';

/** A request that did not succeed; `status` 0 when the program could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem | undefined;
  constructor(status: number, message: string, problem?: Problem) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

type Input<S> = S extends z.ZodType ? z.input<S> : undefined;

export interface CallInput<P, Q, B> {
  params?: Input<P>;
  /** Lists are joined, undefined is left out. */
  query?: Partial<Input<Q>> | Record<string, unknown>;
  body?: Input<B>;
  signal?: AbortSignal;
}

/** The address of an endpoint, relative to the page's origin. */
export function addressOf(path: string, params: Record<string, string> = {}, query: object = {}): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    search.set(name, Array.isArray(value) ? joinList(value.map(String)) : String(value));
  }
  const text = search.toString();
  return `/api${filled}${text ? `?${text}` : ''}`;
}

async function readProblem(response: Response): Promise<ApiError> {
  const problem = Problem.safeParse(await response.json().catch(() => undefined));
  if (problem.success) return new ApiError(response.status, problem.data.detail, problem.data);
  return new ApiError(response.status, `The program answered ${response.status} ${response.statusText}`);
}

/** What a connection that fails means, unless the page itself broke it off: an ApiError with these words. */
export function brokenOff(words: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, words);
  };
}

const ofTokens: ReadonlySet<string> = new Set(['token-needed', 'token-unknown', 'token-reads']);

/** Would another token help? */
function isOfTokens({ problem }: ApiError): boolean {
  return ofTokens.has(problem?.code ?? '');
}

/**
 * Asks the program, with the token of this tab; where it wants another, the user is asked for it. Throws ApiError when it can't be
 * reached or doesn't succeed.
 */
export async function reach(address: string, init: RequestInit): Promise<Response> {
  const sent = sentWith();
  const { token } = sent;
  const headers = new Headers(init.headers);
  if (token !== '') headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(address, { ...init, headers }).catch(
    brokenOff('The program cannot be reached. Is it still running?'),
  );
  if (response.ok) return response;
  const error = await readProblem(response);
  if (isOfTokens(error) && (await anotherToken(sent, error.message))) return reach(address, init);
  throw error;
}

/** Sends a request to an endpoint. Throws ApiError. */
export function send<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  { path, method }: Endpoint<P, Q, B, A>,
  { params, query, body, signal }: CallInput<P, Q, B>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return reach(addressOf(path, params as Record<string, string>, query ?? {}), {
    method: method.toUpperCase(),
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
}

/** Lets the page draw, and take what is pressed: to read a large answer and to show it are two tasks, or one would hold it up for both. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    // Not a timer: those wait a second in a tab that isn't looked at.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Calls an endpoint and parses its answer. Throws ApiError. */
export async function call<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
>(definition: Endpoint<P, Q, B, A>, input: CallInput<P, Q, B> = {}): Promise<z.output<A>> {
  const response = await send(definition, input);
  const answer = definition.answer.parse(await response.json());
  await breath();
  return answer;
}
