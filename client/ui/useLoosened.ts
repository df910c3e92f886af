import { useQueries } from '@tanstack/react-query';
import { getNetwork } from '../../contract/network.ts';
import { call } from '../api/call.ts';
import { keyOf } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { type Loosening, loosenings } from './loosen.ts';

export type Counted = 'organisations' | 'links';

/** A part of the filter, and how much would be left without it; undefined until it is known. */
export interface Loosened extends Loosening {
  left: number | undefined;
}

/** Each part of the filter that is set, with what the rest of it leaves. Asks only where it is told what to count. */
export function useLoosened(counted: Counted | undefined): Loosened[] {
  const [{ filter }] = useAppState();
  const parts = loosenings(filter);
  const answers = useQueries({
    queries: parts.map(({ change }) => {
      const query = { ...filter, ...change, limit: 1 };
      return {
        queryKey: keyOf(getNetwork, { query }),
        queryFn: ({ signal }: { signal: AbortSignal }) => call(getNetwork, { query, signal }),
        enabled: counted !== undefined,
      };
    }),
  });
  return parts.map((part, i) => {
    const answer = answers[i]?.data;
    if (!answer) return { ...part, left: undefined };
    const links = answer.whole.links - answer.leftOut.links;
    return { ...part, left: counted === 'links' ? links : answer.organisations.length + answer.remaining };
  });
}
