import { useMemo, useRef } from 'react';
import { getBrokerage } from '../../contract/brokerage.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter, resetFilter, select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Info } from '../ui/Info.tsx';
import { Empty, ErrorState, Loading, Partial } from '../ui/States.tsx';
import './brokerage.css';
import { brokerColumns } from './columns.tsx';
import { Evidence } from './Evidence.tsx';
import { type Brokerage, chosenBrokers } from './model.ts';
import { Toolbar } from './Toolbar.tsx';
import { groupingLabels } from './words.ts';

const listLimit = 5000;
const permutations = 999;

function useBrokerage() {
  const [{ filter, bridges }] = useAppState();
  const tested = bridges.test === 'permutation' ? { permutations } : {};
  const query = { ...filter, groupBy: bridges.groupBy, limit: listLimit, ...tested };
  return useAnswer(getBrokerage, { query });
}

/** The table of brokers, and below it the evidence of the one selected. */
function Brokers({ answer }: { answer: Brokerage }) {
  const [{ selection, bridges }, update] = useAppState();
  const opened = useRef(selection[0]);
  const tested = bridges.test === 'permutation';
  const rows = useMemo(() => {
    const names = new Map(answer.groups.map(({ group, name }) => [group, name]));
    const listed = chosenBrokers(answer.brokers, bridges.only);
    return listed.map((broker) => ({ ...broker, groupName: names.get(broker.group) ?? broker.group }));
  }, [answer, bridges.only]);
  const groupTitle = groupingLabels[bridges.groupBy].split(' ')[0]!;
  const columns = useMemo(() => brokerColumns(groupTitle, tested), [groupTitle, tested]);
  const shown = answer.brokers.find(({ id }) => id === selection[0]);
  if (rows.length === 0) return <NoBrokers answer={answer} />;
  return (
    <>
      <DataTable
        label="Organisations by the pairs they join"
        rows={rows}
        columns={columns}
        keyOf={(row) => row.id}
        firstSort={{ column: 'total', descending: true }}
        selected={new Set(selection)}
        onChoose={(row) => update(select([row.id]))}
      />
      {answer.truncated ? (
        <Partial remaining={answer.remaining} what="organisations that join fewer pairs are" />
      ) : null}
      {shown ? (
        <Evidence key={shown.id} broker={shown} groups={answer.groups} isNew={shown.id !== opened.current} />
      ) : null}
    </>
  );
}

function NoBrokers({ answer }: { answer: Brokerage }) {
  const [{ bridges, filter }, update] = useAppState();
  const showAll = () => update((state) => ({ ...state, bridges: { ...state.bridges, only: 'all' } }));
  if (bridges.only !== 'all' && answer.brokers.length > 0) {
    return (
      <Empty title="No intermediary is in the network" actions={<Button onPress={showAll}>List all</Button>}>
        None of the {answer.brokers.length} organisations the filter leaves is of this kind.
      </Empty>
    );
  }
  const coarser =
    answer.leftOut > 0 && bridges.groupBy === 'region' && filter.level > 0 ? (
      <Button onPress={() => update(changeFilter({ level: filter.level - 1 }))}>A coarser level</Button>
    ) : null;
  const actions = (
    <>
      {coarser}
      <Button onPress={() => update(resetFilter())}>Clear the filter</Button>
    </>
  );
  return (
    <Empty title="No organisation to show" actions={actions}>
      {answer.leftOut > 0
        ? `The ${answer.leftOut} organisations the filter leaves have no ${bridges.groupBy} to group them by.`
        : 'The filter leaves no organisation. Loosen it, or clear it.'}
    </Empty>
  );
}

function Summary({ answer }: { answer: Brokerage }) {
  const { graph, leftOut, groups, convention } = answer;
  const dropped = graph.dropped.loops + graph.dropped.parallel;
  return (
    <p className="brokerage-summary">
      {graph.n.toLocaleString('en')} organisations in {groups.length.toLocaleString('en')} groups,{' '}
      {graph.m.toLocaleString('en')} directed links
      {leftOut > 0 ? ` · ${leftOut.toLocaleString('en')} organisations without group left out` : ''}
      {dropped > 0 ? ` · ${dropped.toLocaleString('en')} parallel links or loops merged` : ''}{' '}
      <Info about="how this is counted">{convention}</Info>
    </p>
  );
}

/** Who joins groups that would otherwise not meet, and whether that is more than chance. */
export function BridgesView() {
  const { data, error, isPlaceholderData, refetch } = useBrokerage();
  return (
    <section className="brokerage" aria-label="Bridges" aria-busy={isPlaceholderData}>
      <Toolbar />
      {data ? <Summary answer={data} /> : null}
      {error ? (
        <ErrorState error={error} what="The bridges could not be worked out" onRetry={() => void refetch()} />
      ) : data ? (
        <Brokers answer={data} />
      ) : (
        <Loading what="Counting who joins whom…" />
      )}
    </section>
  );
}
