import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './call.ts';

/** Worth asking again by itself: the database or the program may be back in a moment. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiError && [0, 429, 503].includes(error.status);
}

/**
 * Answers stay until the data version rises (client/shell/health.ts asks for it), since nothing else changes them.
 * A passing fault is tried twice more; after that the page's banner brings the recovery.
 */
export function createQueries(): QueryClient {
  const cache = new QueryCache({
    // Whoever meets the database away first has the health asked for, so that the banner comes at once.
    onError(error, query) {
      if (query.queryKey[0] !== 'health' && isPassing(error))
        void client.invalidateQueries({ queryKey: ['health'] });
    },
  });
  const client = new QueryClient({
    queryCache: cache,
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (attempt) => 600 * 2 ** attempt,
      },
    },
  });
  return client;
}

/**
 * Asks for everything but the health again, as after a change of the data. What is under way is begun anew: its answer may be of the data
 * before, and would stay.
 */
export async function askAgain(queries: QueryClient): Promise<void> {
  const others = { predicate: (query: { queryKey: readonly unknown[] }) => query.queryKey[0] !== 'health' };
  await queries.cancelQueries(others);
  await queries.invalidateQueries(others);
}
