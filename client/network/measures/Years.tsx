import { useMemo } from 'react';
import { postMeasureSeries } from '../../../contract/measures.ts';
import { keyOf, useAnswer } from '../../api/useAnswer.ts';
import { useProgress } from '../../api/useProgress.ts';
import { useAppState } from '../../state/store.ts';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { useTheme } from '../../ui/theme.ts';
import type { NetworkModel } from '../model.ts';
import { linesOf } from './series.ts';
import { YearsChart } from './YearsChart.tsx';

/** So many lines can be told apart. */
const mostLines = 8;
const windowWidth = 10;

const slicings = {
  cumulative: { mode: 'cumulative' as const, width: 1, step: 1 },
  window: { mode: 'window' as const, width: windowWidth, step: 1 },
};

/** A measure of the selected organisations, or of the foremost ones, through the years. */
export function Years({
  model,
  title,
  ranked,
}: {
  model: NetworkModel;
  title: string;
  ranked: readonly string[];
}) {
  const [{ filter, network, selection }] = useAppState();
  const theme = useTheme();
  const chosen = selection.filter((id) => model.boxes.of.has(id));
  const ids = (chosen.length > 0 ? chosen : ranked).slice(0, mostLines);
  const { measure, slices } = network;
  const body = { filter, ...slicings[slices], measures: [measure], organisations: ids };
  const { data, error, refetch, isPlaceholderData } = useAnswer(postMeasureSeries, { body }, ids.length > 0);
  const done = useProgress(keyOf(postMeasureSeries, { body }));
  const lines = useMemo(() => (data ? linesOf(data, measure) : []), [data, measure]);
  const names = useMemo(() => new Map(model.organisations.map((o) => [o.id, o.name])), [model]);
  if (error)
    return <ErrorState what="The years could not be measured" error={error} onRetry={() => void refetch()} />;
  if (ids.length === 0)
    return <p className="network-measured">Nothing is drawn, so there is nothing to measure.</p>;
  if (!data || (isPlaceholderData && lines.length === 0))
    return <Loading what="Measuring year by year…" share={done} />;
  const [first] = data.slices;
  const last = data.slices.at(-1);
  if (!first || !last || lines.every((line) => line.runs.length === 0))
    return (
      <p className="network-measured">
        No link of these organisations has a year, so there is nothing to follow.
      </p>
    );
  return (
    <>
      <YearsChart
        title={title}
        lines={lines}
        years={{ from: first.to, to: last.to }}
        nameOf={(id) => names.get(id) ?? id}
        theme={theme}
      />
      <p className="network-measured">
        {slices === 'cumulative'
          ? `Each year: the network of all years up to it.`
          : `Each year: the network of the ${windowWidth} years that end with it.`}{' '}
        {filter.undated === 'include' ? 'Links without a year count in every year. ' : ''}
        Last: N = {last.graph.n.toLocaleString('en')}, m = {last.graph.m.toLocaleString('en')}.{' '}
        {chosen.length === 0 ? `Nothing is selected: the first ${ids.length} of the ranking.` : ''}
        {chosen.length > mostLines ? `The first ${mostLines} of ${chosen.length} selected.` : ''}
      </p>
    </>
  );
}
