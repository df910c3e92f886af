import { useState } from 'react';
import { getTriads } from '../../contract/brokerage.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { ErrorState, Loading, Partial } from '../ui/States.tsx';
import type { Column } from '../ui/table-column.ts';
import { type NamedTriad, namedTriads, type OfBroker } from './model.ts';
import { triadsQuestion } from './query.ts';
import { SavePairs } from './SavePairs.tsx';
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

/** The pairs behind a count; one chosen is lit with the broker in every view. */
export function Triads({ broker, nameOf }: OfBroker) {
  const [state, update] = useAppState();
  const [limit, setLimit] = useState(firstTriads);
  const { params, query } = triadsQuestion(broker.id, state);
  const { data, error, refetch } = useAnswer(getTriads, { params, query: { ...query, limit } });
  if (error)
    return <ErrorState error={error} what="The pairs could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Reading the pairs…" />;
  const triads = namedTriads(data, nameOf);
  if (triads.length === 0) return <p className="brokerage-none">No pair is joined in this role.</p>;
  const [, from, to] = state.selection;
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
