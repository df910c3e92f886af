import { listImports } from '../../contract/imports.ts';
import { useAnswer } from '../api/useAnswer.ts';

/** Titles of data sets, which are asked for where one is to be named; the id while a title isn't known. */
export function useDataSetTitles(isWanted: boolean): (id: string) => string {
  const { data } = useAnswer(listImports, {}, isWanted);
  return (id) => data?.imports.find(({ dataset }) => dataset === id)?.title ?? id;
}
