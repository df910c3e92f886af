import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { type ApiError, type CallInput, call } from './call.ts';

/** The answer of an endpoint, kept while its input stays the same; the former answer stays until the next is there. */
export function useAnswer<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  definition: Endpoint<P, Q, B, A>,
  input: CallInput<P, Q, B> = {},
  enabled = true,
): UseQueryResult<z.output<A>, ApiError> {
  return useQuery<z.output<A>, ApiError>({
    queryKey: [definition.path, input.params, input.query, input.body],
    queryFn: ({ signal }) => call(definition, { ...input, signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
}
