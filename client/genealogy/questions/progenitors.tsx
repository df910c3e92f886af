import { useMemo } from 'react';
import { getProgenitors, type Progenitor } from '../../../contract/genealogy.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { makeFocus, resetFilter, select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Info } from '../../ui/Info.tsx';
import { Empty, ErrorState, Loading, Partial } from '../../ui/States.tsx';
import { type BirthScale, birthScale, LargeBirths, scaleWords } from './Births.tsx';
import { progenitorColumns } from './progenitor-columns.tsx';
import type { Question } from './question.ts';
import { many } from './words.ts';

const listLimit = 1000;

/** The parent that is selected: its births year by year, and the way to its time tree. */
function Chosen({ parent }: { parent: Progenitor }) {
  const [, update] = useAppState();
  const { undatedBirths: undated } = parent;
  return (
    <section className="genealogy-chosen" aria-label={parent.name}>
      <header>
        <strong>{parent.name}</strong>
        <span>
          {many(parent.children, 'child', 'children')} by year
          {undated > 0 ? ` · ${undated} without year not drawn` : ''}
        </span>
        <Button look="primary" onPress={() => update(makeFocus(parent.id))}>
          Draw its time tree
        </Button>
      </header>
      <LargeBirths parent={parent} />
    </section>
  );
}

function Ranking({ parents, scale }: { parents: readonly Progenitor[]; scale: BirthScale | null }) {
  const [{ selection }, update] = useAppState();
  const columns = useMemo(() => progenitorColumns(scale), [scale]);
  const chosen = parents.find(({ id }) => id === selection[0]);
  return (
    <>
      <DataTable
        label="Parents by descendants"
        rows={parents}
        columns={columns}
        keyOf={(row) => row.id}
        firstSort={{ column: 'descendants', descending: true }}
        selected={new Set(selection)}
        onChoose={(row) => update(select([row.id]))}
      />
      {chosen ? <Chosen parent={chosen} /> : null}
    </>
  );
}

function Progenitors() {
  const [{ filter }, update] = useAppState();
  const { data, error, refetch } = useAnswer(getProgenitors, { query: { ...filter, limit: listLimit } });
  const scale = useMemo(() => (data ? birthScale(data.progenitors) : null), [data]);
  if (error)
    return <ErrorState error={error} what="The ranking could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Ranking parents…" />;
  if (data.progenitors.length === 0)
    return (
      <Empty
        title="No spin-off to show"
        actions={<Button onPress={() => update(resetFilter())}>Clear the filter</Button>}
      >
        The filter leaves no spin-off.
      </Empty>
    );
  return (
    <>
      <p className="genealogy-convention">
        {many(data.progenitors.length + data.remaining, 'organisation has', 'organisations have')} spin-offs.{' '}
        <span className="genealogy-screen">Choose one for its births by year and its time tree.</span>
        {scale ? ` The tallest bar: ${scaleWords(scale)}.` : ''}{' '}
        <Info about="how these are counted">{data.convention}</Info>
      </p>
      <Ranking parents={data.progenitors} scale={scale} />
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
