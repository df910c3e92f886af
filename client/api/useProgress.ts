import { type QueryClient, type QueryKey, useQuery } from '@tanstack/react-query';

const progressOf = (key: QueryKey): QueryKey => ['progress', ...key];

/** Remembers the share that is done of the answer with a key; nothing once it is over. */
export function noteProgress(queries: QueryClient, key: QueryKey, done: number | null): void {
  queries.setQueryData<number | null>(progressOf(key), done);
}

/** The share that is done of the answer with a key, from 0 to 1; null where nobody has told any. */
export function useProgress(key: QueryKey): number | null {
  const { data } = useQuery<number | null>({
    queryKey: progressOf(key),
    queryFn: () => null,
    enabled: false,
    initialData: null,
  });
  return data;
}
