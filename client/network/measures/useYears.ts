import { useMemo } from 'react';
import type { Filter } from '../../../contract/filter.ts';
import { postMeasureSeries } from '../../../contract/measures.ts';
import { keyOf, useAnswer } from '../../api/useAnswer.ts';
import { useProgress } from '../../api/useProgress.ts';
import { useAppState } from '../../state/store.ts';
import type { NetworkModel } from '../model.ts';
import { beginOf, earlyWords, linesOf, type Series } from './series.ts';

/** So many lines can be told apart. */
export const mostLines = 8;
export const windowWidth = 10;

const slicings = {
  cumulative: { mode: 'cumulative' as const, width: 1, step: 1 },
  window: { mode: 'window' as const, width: windowWidth, step: 1 },
};

/** Where the chart begins: where the filter says so, else where there is something. */
function beginIn(series: Series, { from, undated }: Filter, isCumulative: boolean): number | undefined {
  if (from !== undefined) return series.slices[0]?.to;
  return beginOf(series, { isCumulative, hasUndated: undated !== 'exclude' });
}

/** A measure of the selected organisations, or of the foremost ones, through the years. `ranked`: the foremost first. */
export function useYears(model: NetworkModel, ranked: readonly string[]) {
  const [{ filter, network, selection }] = useAppState();
  const chosen = selection.filter((id) => model.boxes.of.has(id));
  const ids = (chosen.length > 0 ? chosen : ranked).slice(0, mostLines);
  const { measure, slices } = network;
  const body = { filter, ...slicings[slices], measures: [measure], organisations: ids };
  const { data, error, refetch, isPlaceholderData } = useAnswer(postMeasureSeries, { body }, ids.length > 0);
  const done = useProgress(keyOf(postMeasureSeries, { body }));
  const begin = useMemo(() => data && beginIn(data, filter, slices === 'cumulative'), [data, filter, slices]);
  const lines = useMemo(() => (data ? linesOf(data, measure, begin) : []), [data, measure, begin]);
  const last = data?.slices.at(-1);
  const years = useMemo(
    () => (begin !== undefined && last ? { from: begin, to: last.to } : undefined),
    [begin, last],
  );
  return {
    /** Selected, of those drawn. */
    chosen: chosen.length,
    /** Followed through the years. */
    ids,
    series: data,
    isFormer: isPlaceholderData,
    lines,
    /** From the first slice that is shown to the last; none where no link has a year. */
    years,
    /** Which years are not shown. */
    early: data && begin !== undefined ? earlyWords(data, begin) : '',
    last,
    done,
    error,
    refetch,
  };
}
