import { useMemo, useRef } from 'react';
import { getBrokerage } from '../../contract/brokerage.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { ErrorState, Loading, Partial } from '../ui/States.tsx';
import { useMedia } from '../ui/useMedia.ts';
import './brokerage.css';
import { brokerColumns } from './columns.tsx';
import { Evidence } from './Evidence.tsx';
import { type Brokerage, groupNames } from './model.ts';
import { NoBrokers } from './NoBrokers.tsx';
import { listQuery, setBridges } from './query.ts';
import { Summary } from './Summary.tsx';
import { Toolbar } from './Toolbar.tsx';
import { groupWord } from './words.ts';

const listLimit = 5000;

/** The table of brokers, and below it the evidence of the one selected. */
function Brokers({ answer }: { answer: Brokerage }) {
  const [{ selection, bridges }, update] = useAppState();
  const opened = useRef(selection[0]);
  const tested = bridges.test === 'permutation';
  const nameOf = useMemo(() => groupNames(answer.groups), [answer]);
  const rows = useMemo(
    () => answer.brokers.map((broker) => ({ ...broker, groupName: nameOf(broker.group) })),
    [answer, nameOf],
  );
  const isVersus = bridges.group !== null;
  const isNarrow = useMedia('(max-width: 720px)');
  const groupTitle = groupWord[bridges.groupBy];
  const columns = useMemo(
    () => brokerColumns({ groupTitle, tested, isVersus, isNarrow }),
    [groupTitle, tested, isVersus, isNarrow],
  );
  const shown = answer.brokers.find(({ id }) => id === selection[0]);
  if (rows.length === 0) return <NoBrokers answer={answer} />;
  return (
    <>
      <DataTable
        key={isVersus ? 'versus' : 'all'}
        label="Organisations by the pairs they join"
        rows={rows}
        columns={columns}
        keyOf={(row) => row.id}
        firstSort={{ column: 'joining', descending: true }}
        selected={new Set(selection)}
        onChoose={(row) => update(select([row.id]))}
      />
      {answer.truncated ? (
        <Partial remaining={answer.remaining} what="organisations that join fewer pairs are" />
      ) : null}
      {shown ? (
        <Evidence key={shown.id} broker={shown} nameOf={nameOf} isNew={shown.id !== opened.current} />
      ) : null}
    </>
  );
}

/** What is wrong with the question, and a way out where the chosen group is gone. */
function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const [{ bridges }, update] = useAppState();
  return (
    <div className="brokerage-failed">
      <ErrorState error={error} what="The bridges could not be worked out" onRetry={onRetry} />
      {bridges.group === null ? null : (
        <Button onPress={() => update(setBridges({ group: null }))}>All groups</Button>
      )}
    </div>
  );
}

/** Who joins groups that would otherwise not meet, and whether that is more than chance. */
export function BridgesView() {
  const [state] = useAppState();
  const query = { ...listQuery(state), limit: listLimit };
  const { data, error, isPlaceholderData, refetch } = useAnswer(getBrokerage, { query });
  return (
    <section className="brokerage" aria-label="Bridges" aria-busy={isPlaceholderData}>
      <Toolbar />
      {data && !error ? <Summary answer={data} /> : null}
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Brokers answer={data} />
      ) : (
        <Loading what="Counting who joins whom…" />
      )}
    </section>
  );
}
