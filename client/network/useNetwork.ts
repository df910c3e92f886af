import { useMemo } from 'react';
import { getMeasures, type MeasureDescriptor, postMeasures } from '../../contract/measures.ts';
import { getNetwork, type Network } from '../../contract/network.ts';
import { getRegions } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { useTheme } from '../ui/theme.ts';
import { type NetworkModel, networkModel, type Places, type Values } from './model.ts';

/** More would not be seen any more; the rest is counted and named. */
export const mostOrganisations = 3000;

const nowhere: Places = new Map();

/** Values of the measure that sizes stand for, unless they are counted from the links that are drawn. */
function useValues() {
  const [{ filter, network }] = useAppState();
  const isAsked = network.size === 'betweenness' || network.size === 'pagerank';
  const answer = useAnswer(postMeasures, { body: { filter, measures: [network.size] } }, isAsked);
  const { data, error, isFetching, isPlaceholderData } = answer;
  const values = useMemo<Values | undefined>(() => {
    const column = data?.values[network.size];
    if (!isAsked || !column || !data) return undefined;
    return new Map(data.organisations.map((id, i) => [id, column[i] ?? null]));
  }, [data, network.size, isAsked]);
  return {
    values,
    graph: isAsked && !isPlaceholderData ? data?.graph : undefined,
    error,
    isComputing: isAsked && isFetching,
  };
}

/** Where regions are, asked for only by the layout that needs it. */
function usePlaces(): Places | undefined {
  const [{ network }] = useAppState();
  const isAsked = network.layout === 'geographic';
  const { data } = useAnswer(getRegions, {}, isAsked);
  return useMemo(() => {
    if (!isAsked) return nowhere;
    return data && new Map(data.regions.map(({ code, lat, lon }) => [code, { lat, lon }]));
  }, [data, isAsked]);
}

/** The descriptor of the measure that sizes stand for. */
function useMeasure(): MeasureDescriptor | undefined {
  const [{ network }] = useAppState();
  const { data } = useAnswer(getMeasures, {}, network.size !== 'none');
  return data?.measures.find((m) => m.id === network.size);
}

export interface NetworkAnswer {
  network: Network | undefined;
  /** Undefined until everything it is drawn from is there. */
  model: NetworkModel | undefined;
  measure: MeasureDescriptor | undefined;
  measured: ReturnType<typeof useValues>;
  error: Error | null;
  isFetching: boolean;
  refetch: () => void;
}

/** The filtered network as it is to be drawn. */
export function useNetwork(): NetworkAnswer {
  const [{ filter, network: state }] = useAppState();
  const theme = useTheme();
  const { data, error, isFetching, refetch } = useAnswer(getNetwork, {
    query: { ...filter, limit: mostOrganisations },
  });
  const measured = useValues();
  const places = usePlaces();
  const { values } = measured;
  const model = useMemo(
    () => data && places && networkModel({ network: data, state, theme, values, places }),
    [data, state, theme, values, places],
  );
  return {
    network: data,
    model,
    measure: useMeasure(),
    measured,
    error,
    isFetching,
    refetch: () => void refetch(),
  };
}
