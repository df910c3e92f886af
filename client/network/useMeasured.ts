import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  getMeasures,
  type MeasureDescriptor,
  type MeasuredGraph,
  postMeasures,
} from '../../contract/measures.ts';
import { keyOf, useAnswer } from '../api/useAnswer.ts';
import { useProgress } from '../api/useProgress.ts';
import { useAppState } from '../state/store.ts';
import type { Values } from './values.ts';

const noMeasures: readonly MeasureDescriptor[] = [];

/** The catalogue of measures, empty until it is there; and whether it still comes. */
export function useCatalogue(): { catalogue: readonly MeasureDescriptor[]; isComing: boolean } {
  const { data, error } = useAnswer(getMeasures);
  return { catalogue: data?.measures ?? noMeasures, isComing: !data && !error };
}

/** Values of measures on the filtered graph, and what they were computed on. */
export interface Measured {
  /** By measure. */
  values: ReadonlyMap<string, Values>;
  graph: MeasuredGraph | undefined;
  /** How each measure was counted. */
  convention: Readonly<Record<string, string>>;
  /** What is to be known of the very values, by measure: the error of a sample, mixed units. */
  notes: Readonly<Record<string, string>>;
  dataVersion: number | undefined;
  error: Error | null;
  isComputing: boolean;
  /** The values are those of what was asked before: of another filter, or of fewer measures. */
  isFormer: boolean;
  /** The share that is computed, from 0 to 1; null where that is not known. */
  done: number | null;
  /** Stops the computing; what was there before stays. */
  stop: () => void;
  refetch: () => void;
}

const noValues: ReadonlyMap<string, Values> = new Map();

/** Values of measures under the filter. While others are computed, those that were asked for before stay, as far as they fit. */
export function useMeasured(measures: readonly string[]): Measured {
  const [{ filter }] = useAppState();
  const isAsked = measures.length > 0;
  const queries = useQueryClient();
  const input = { body: { filter, measures: [...measures] } };
  const answer = useAnswer(postMeasures, input, isAsked);
  const queryKey = keyOf(postMeasures, input);
  const done = useProgress(queryKey);
  const { data, error, isFetching, refetch } = answer;
  const values = useMemo(() => {
    if (!isAsked || !data) return noValues;
    const columns = Object.entries(data.values).map(([measure, column]) => {
      const pairs = data.organisations.map((id, i) => [id, column[i] ?? null] as const);
      return [measure, new Map(pairs)] as const;
    });
    return new Map<string, Values>(columns);
  }, [data, isAsked]);
  return {
    values,
    graph: isAsked ? data?.graph : undefined,
    convention: data?.convention ?? {},
    notes: (isAsked && data?.notes) || {},
    dataVersion: data?.dataVersion,
    error: isAsked ? error : null,
    isComputing: isAsked && isFetching,
    isFormer: answer.isPlaceholderData,
    done,
    stop: () => void queries.cancelQueries({ queryKey }),
    refetch: () => void refetch(),
  };
}
