import { useQueries } from '@tanstack/react-query';
import { getOrganisation } from '../../contract/organisations.ts';
import { ApiError, call } from './call.ts';

/** Which of a few organisations the data has, and which it hasn't; neither while nobody knows. */
export function useLiving(ids: readonly string[]): { living: string[]; gone: string[]; isAsking: boolean } {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [getOrganisation.path, { id }, undefined, undefined],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(getOrganisation, { params: { id }, signal }),
    })),
  });
  const isGone = (error: unknown) => error instanceof ApiError && error.status === 404;
  return {
    living: ids.filter((_, i) => answers[i]?.isSuccess),
    gone: ids.filter((_, i) => isGone(answers[i]?.error)),
    isAsking: answers.some((answer) => answer.isPending),
  };
}
