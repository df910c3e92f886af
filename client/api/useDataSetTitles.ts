import { useMemo } from 'react';
import { listImports } from '../../contract/imports.ts';
import { useAnswer } from './useAnswer.ts';

/** Titles of data sets, which are asked for where one is to be named; the id while a title isn't known. */
export function useDataSetTitles(isWanted = true): (id: string) => string {
  const { data } = useAnswer(listImports, { query: { findings: 'no' } }, isWanted);
  return useMemo(() => {
    const titles = new Map(data?.imports.map(({ dataset, title }) => [dataset, title]));
    return (id) => titles.get(id) || id;
  }, [data]);
}
