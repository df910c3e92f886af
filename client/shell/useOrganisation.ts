import { useQueries } from '@tanstack/react-query';
import { getOrganisation } from '../../contract/organisations.ts';
import { call } from '../api/call.ts';
import { useAnswer } from '../api/useAnswer.ts';

/** Everything about one organisation. */
export function useOrganisation(id: string | undefined) {
  return useAnswer(getOrganisation, { params: { id: id ?? '' } }, id !== undefined);
}

/** Names of a few organisations; the id while a name isn't known. */
export function useOrganisationNames(ids: readonly string[]): (id: string) => string {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [getOrganisation.path, { id }, undefined, undefined],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(getOrganisation, { params: { id }, signal }),
    })),
  });
  return (id) => answers[ids.indexOf(id)]?.data?.name ?? id;
}
