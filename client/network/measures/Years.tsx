import { useMemo } from 'react';
import type { MeasureDescriptor } from '../../../contract/measures.ts';
import { useAppState } from '../../state/store.ts';
import { ErrorState, Loading } from '../../ui/States.tsx';
import type { NetworkModel } from '../model.ts';
import { nameOfDrawn } from '../names.ts';
import { measureNotes, sliceWords } from './notes.ts';
import { chartOn, printSheet } from './plot.ts';
import { Save } from './Save.tsx';
import { yearsFigures } from './tables.ts';
import { mostLines, useYears, windowWidth } from './useYears.ts';
import { YearsChart } from './YearsChart.tsx';
import { yearsPlot } from './years-plot.ts';

interface Props {
  model: NetworkModel;
  measure: MeasureDescriptor;
  /** What is followed where nothing is selected. */
  ranked: readonly string[];
}

/** The years as files. */
export function SaveYears({ model, measure, ranked }: Props) {
  const [{ network, filter }] = useAppState();
  const { series, lines, years, early, isFormer } = useYears(model, ranked);
  if (!series || !years || isFormer) return null;
  const { id, name } = measure;
  const nameOf = nameOfDrawn(model);
  const chart = () => yearsPlot({ title: name, lines, years, nameOf }, printSheet, 'light');
  return (
    <Save
      model={model}
      name="years"
      title={`${name} through the years`}
      notes={[
        ...measureNotes([measure], { convention: {}, notes: {} }),
        sliceWords(network.slices, windowWidth, filter.undated),
        ...(early === '' ? [] : [`Chart: ${early}`]),
      ]}
      dataVersion={series.dataVersion}
      figures={() => yearsFigures(series, name, id, nameOf)}
      print={() => ({ chart: chartOn(printSheet, chart()) })}
    />
  );
}

/** A measure of the selected organisations, or of the foremost ones, through the years. */
export function Years({ model, measure, ranked }: Props) {
  const [{ filter, network }] = useAppState();
  const found = useYears(model, ranked);
  const { chosen, ids, series, isFormer, lines, years, early, last, done, error, refetch } = found;
  const title = measure.name;
  const input = useMemo(
    () => years && { title, lines, years, nameOf: nameOfDrawn(model) },
    [title, lines, years, model],
  );
  if (error)
    return <ErrorState what="The years could not be measured" error={error} onRetry={() => void refetch()} />;
  if (ids.length === 0)
    return <p className="network-measured">Nothing is drawn, so there is nothing to measure.</p>;
  if (!series || (isFormer && lines.length === 0))
    return <Loading what="Measuring year by year…" share={done} />;
  if (!input || !last || lines.every((line) => line.runs.length === 0))
    return (
      <p className="network-measured">
        No link of these organisations has a year, so there is nothing to follow.
      </p>
    );
  return (
    <>
      <YearsChart input={input} />
      <p className="network-measured">
        {sliceWords(network.slices, windowWidth, filter.undated)} {early} Last: N ={' '}
        {last.graph.n.toLocaleString('en')}, m = {last.graph.m.toLocaleString('en')} (links from the same to
        the same merged). {chosen === 0 ? `Nothing is selected: the first ${ids.length} of the ranking.` : ''}
        {chosen > mostLines ? `The first ${mostLines} of ${chosen} selected.` : ''}
      </p>
    </>
  );
}
