import { useDataSetTitles } from '../api/useDataSetTitles.ts';

/** A data set by its title; its id when pointed at. */
export function DataSetTitle({ id }: { id: string }) {
  const titleOf = useDataSetTitles();
  return <span title={id}>{titleOf(id)}</span>;
}
