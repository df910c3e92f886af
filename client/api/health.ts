import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { getHealth, type Health } from '../../contract/health.ts';
import { type ApiError, call } from './call.ts';
import { askAgain } from './queries.ts';

const calm = 20_000;
const away = 2_500;

/** `away`: why nothing can be asked now, in words; undefined while all is well. */
export interface Wellness {
  health: Health | undefined;
  away: string | undefined;
}

function describe(error: ApiError | null): string | undefined {
  if (!error) return undefined;
  // Nothing is away: the user gave no token.
  if (error.status === 401) return undefined;
  if (error.status === 503) return 'The database is away.';
  return error.message;
}

/** The program's health as it was last told. */
export function useHealth(): Wellness {
  return useHealthEvery(false);
}

const asked = {
  queryKey: ['health'],
  queryFn: ({ signal }: { signal: AbortSignal }) => call(getHealth, { signal }),
};

/** Answers the data version, once it is told; undefined where there is none, or nobody tells it. */
export function useDataVersion(): () => Promise<number | undefined> {
  const queries = useQueryClient();
  return async () => {
    // That the program is away is said above the page.
    const health = await queries.ensureQueryData<Health>(asked).catch(() => undefined);
    return health?.data?.version;
  };
}

function useHealthEvery(isAsking: boolean): Wellness {
  const { data, error } = useQuery<Health, ApiError>({
    ...asked,
    refetchInterval: (query) => isAsking && (describe(query.state.error) ? away : calm),
    refetchOnWindowFocus: isAsking,
    retry: false,
    staleTime: calm / 2,
  });
  return { health: data, away: describe(error) };
}

/**
 * Keeps asking for the health: every 20 s, and every 2.5 s while it is away. Everything else is asked again when the
 * data version rises, and what failed when the database is back. To be used once.
 */
export function useWatchedHealth(): Wellness {
  const wellness = useHealthEvery(true);
  useRefresh(wellness);
  return wellness;
}

function useRefresh({ health, away: isAway }: Wellness): void {
  const queries = useQueryClient();
  const version = health?.data?.version;
  const seen = useRef({ version, away: isAway !== undefined });
  useEffect(() => {
    const before = seen.current;
    seen.current = { version: version ?? before.version, away: isAway !== undefined };
    const rose = before.version !== undefined && version !== undefined && before.version !== version;
    if (rose || (before.away && isAway === undefined)) void askAgain(queries);
  }, [queries, version, isAway]);
}
