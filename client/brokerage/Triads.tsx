import { useState } from 'react';
import { getTriads } from '../../contract/brokerage.ts';
import { call } from '../api/call.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { figureNotes } from '../ui/figures/picture.ts';
import { useFilterNames } from '../ui/figures/useFilterNames.ts';
import { ErrorState, Loading, Partial } from '../ui/States.tsx';
import type { Column } from '../ui/table-column.ts';
import { type NamedTriad, namedTriads, type OfBroker } from './model.ts';
import { groupQuery } from './query.ts';
import { SaveTable } from './SaveTable.tsx';
import { triadsCsv } from './tables.ts';
import { roleWords } from './words.ts';

const firstTriads = 200;
const mostTriads = 10_000;

function End({ name, group }: NamedTriad['from']) {
  return (
    <>
      {name} <span className="brokerage-weak">{group}</span>
    </>
  );
}

const columns: Column<NamedTriad>[] = [
  {
    id: 'from',
    title: 'From',
    width: 260,
    value: (row) => row.from.name,
    cell: (row) => <End {...row.from} />,
  },
  { id: 'to', title: 'To', width: 260, value: (row) => row.to.name, cell: (row) => <End {...row.to} /> },
  { id: 'role', title: 'Role', width: 110, value: (row) => roleWords[row.role].label },
];

/** The question for the pairs of a broker in the role chosen. */
function useQuestion(id: string) {
  const [state] = useAppState();
  const { role } = state.bridges;
  return { params: { id }, query: { ...groupQuery(state), ...(role ? { role } : {}) }, filter: state.filter };
}

function SavePairs({ broker, nameOf }: OfBroker) {
  const { params, query, filter } = useQuestion(broker.id);
  const names = useFilterNames();
  const csv = async () => {
    const answer = await call(getTriads, { params, query: { ...query, limit: mostTriads } });
    const day = new Date().toISOString().slice(0, 10);
    const left = answer.total - answer.triads.length;
    const notes = [
      'Ordered triads from → broker → to without a link from → to.',
      ...(left > 0 ? [`${left} more pairs are left out.`] : []),
      ...figureNotes(filter, answer.dataVersion, day, names),
    ];
    return triadsCsv(broker, namedTriads(answer, nameOf), notes);
  };
  return <SaveTable name={`pairs-of-${broker.id}`} label="Save the pairs as CSV" csv={csv} />;
}

/** The pairs behind a count; one chosen is lit with the broker in every view. */
export function Triads({ broker, nameOf }: OfBroker) {
  const [{ selection }, update] = useAppState();
  const [limit, setLimit] = useState(firstTriads);
  const { params, query } = useQuestion(broker.id);
  const { data, error, refetch } = useAnswer(getTriads, { params, query: { ...query, limit } });
  if (error)
    return <ErrorState error={error} what="The pairs could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Reading the pairs…" />;
  const triads = namedTriads(data, nameOf);
  if (triads.length === 0) return <p className="brokerage-none">No pair is joined in this role.</p>;
  const [, from, to] = selection;
  return (
    <div className="brokerage-triads">
      <DataTable
        label={`Pairs that ${broker.name} joins`}
        rows={triads}
        columns={columns}
        keyOf={(row) => row.key}
        firstSort={{ column: 'role', descending: false }}
        selected={new Set(from && to ? [`${from} ${to}`] : [])}
        onChoose={(row) => update(select([broker.id, row.from.id, row.to.id]))}
      />
      <div className="brokerage-below">
        {data.truncated ? (
          <Partial remaining={data.total - triads.length} what="pairs are">
            {limit < mostTriads ? <Button onPress={() => setLimit(mostTriads)}>Show more</Button> : null}
          </Partial>
        ) : null}
        <SavePairs broker={broker} nameOf={nameOf} />
      </div>
    </div>
  );
}
