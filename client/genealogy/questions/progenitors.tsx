import { getProgenitors, type Progenitor } from '../../../contract/genealogy.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Info } from '../../ui/Info.tsx';
import { Empty, ErrorState, Loading, Partial } from '../../ui/States.tsx';
import type { Column } from '../../ui/table-column.ts';
import type { Question } from './catalogue.ts';

const listLimit = 1000;

const columns: Column<Progenitor>[] = [
  { id: 'name', title: 'Organisation', width: 260, value: (row) => row.name },
  { id: 'region', title: 'Region', width: 90, value: (row) => row.region },
  { id: 'founded', title: 'Founded', width: 84, numeric: true, value: (row) => row.founded },
  { id: 'children', title: 'Children', width: 84, numeric: true, value: (row) => row.children },
  { id: 'descendants', title: 'Descendants', width: 104, numeric: true, value: (row) => row.descendants },
  { id: 'generations', title: 'Generations', width: 104, numeric: true, value: (row) => row.generations },
  { id: 'regions', title: 'Regions reached', width: 104, numeric: true, value: (row) => row.regionsReached },
  {
    id: 'rate',
    title: 'Children per firm-year',
    width: 104,
    numeric: true,
    value: (row) => row.spawnRate,
    cell: (row) => row.spawnRate?.toFixed(3) ?? '–',
  },
];

function Progenitors() {
  const [{ filter, selection }, update] = useAppState();
  const { data, error, refetch } = useAnswer(getProgenitors, { query: { ...filter, limit: listLimit } });
  if (error)
    return <ErrorState error={error} what="The ranking could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Ranking parents…" />;
  if (data.progenitors.length === 0)
    return <Empty title="No spin-off to show">The filter leaves no spin-off. Loosen it, or clear it.</Empty>;
  return (
    <>
      <p className="genealogy-convention">
        {(data.progenitors.length + data.remaining).toLocaleString('en')} organisations have spin-offs{' '}
        <Info about="how these are counted">{data.convention}</Info>
      </p>
      <DataTable
        label="Parents by descendants"
        rows={data.progenitors}
        columns={columns}
        keyOf={(row) => row.id}
        firstSort={{ column: 'descendants', descending: true }}
        selected={new Set(selection)}
        onChoose={(row) => update(select([row.id]))}
      />
      {data.truncated ? (
        <Partial remaining={data.remaining} what="parents with fewer descendants are" />
      ) : null}
    </>
  );
}

export const progenitors: Question = {
  id: 'progenitors',
  label: 'Progenitors',
  asks: 'Which organisations have the most spin-offs and descendants?',
  Answer: Progenitors,
};
