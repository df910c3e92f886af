import { useMemo } from 'react';
import { getRegions } from '../../contract/regions.ts';
import { useAnswer } from './useAnswer.ts';

/** What a region is called by its code, also one that the filter leaves out or that is of another level; the code where nobody told. */
export function useRegionNames(): (code: string) => string {
  const { data } = useAnswer(getRegions);
  return useMemo(() => {
    const names = new Map(data?.regions.map(({ code, name }) => [code, name]));
    return (code) => names.get(code) ?? code;
  }, [data]);
}
