import {
  keepPreviousData,
  type QueryKey,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { progressEvents } from '../../contract/events.ts';
import { type ApiError, type CallInput, call } from './call.ts';
import { callWithProgress } from './progress.ts';
import { noteProgress } from './useProgress.ts';

/** What the answer of an endpoint to an input is kept by. */
export function keyOf<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  { path }: Endpoint<P, Q, B, A>,
  { params, query, body }: CallInput<P, Q, B>,
): QueryKey {
  return [path, params, query, body];
}

/**
 * The answer of an endpoint, kept while its input stays the same; the former answer stays until the next is there. Where the endpoint
 * tells its progress, `useProgress` has it.
 */
export function useAnswer<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  definition: Endpoint<P, Q, B, A>,
  input: CallInput<P, Q, B> = {},
  enabled = true,
): UseQueryResult<z.output<A>, ApiError> {
  const queries = useQueryClient();
  const queryKey = keyOf(definition, input);
  const ask = (signal: AbortSignal) => {
    if (definition.events !== progressEvents) return call(definition, { ...input, signal });
    const note = (done: number | null) => noteProgress(queries, queryKey, done);
    return callWithProgress(definition, { ...input, signal }, note).finally(() => note(null));
  };
  return useQuery<z.output<A>, ApiError>({
    queryKey,
    queryFn: ({ signal }) => ask(signal),
    enabled,
    placeholderData: keepPreviousData,
  });
}
