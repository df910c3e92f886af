import { useMemo, useRef } from 'react';
import type { MeasureDescriptor } from '../../contract/measures.ts';
import { getNetwork, type Network } from '../../contract/network.ts';
import { getRegions } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import type { Theme } from '../ui/palette.ts';
import { useTheme } from '../ui/theme.ts';
import { expansionFilter, joinNetworks } from './join.ts';
import { knownLooks, type LooksBy } from './known.ts';
import { type DrawnState, measuresOf, type NetworkModel, networkModel, type Place } from './model.ts';
import { type Measured, useCatalogue, useMeasured } from './useMeasured.ts';
import { mustWait } from './waiting.ts';
import { measureName } from './words.ts';

/** More would hold the page up; the rest is counted and named. Of more than `mostSigns`, boxes stand for their members. */
export const mostOrganisations = 10_000;

const noPlaces: ReadonlyMap<string, Place> = new Map();

/** What the filter leaves, and what was expanded beside it. */
function useDrawn() {
  const [{ filter, network: state }] = useAppState();
  const answer = useAnswer(getNetwork, { query: { ...filter, limit: mostOrganisations } });
  const { expanded } = state;
  const isExpanded = expanded.length > 0;
  const wide = { ...expansionFilter(filter), around: expanded, hops: 1, limit: mostOrganisations };
  const around = useAnswer(getNetwork, { query: wide }, isExpanded);
  const isWaiting = isExpanded && !around.data && !around.error;
  const joined = useMemo(
    () =>
      isWaiting || !answer.data
        ? undefined
        : joinNetworks(answer.data, isExpanded ? around.data : undefined, expanded),
    [answer.data, around.data, isExpanded, isWaiting, expanded],
  );
  // What is drawn stays until what was expanded is there; the first drawing has both at once, and after an error there is none.
  const last = useRef(joined);
  last.current = isWaiting && !answer.error ? last.current : joined;
  const network = last.current;
  const refetch = () => {
    void answer.refetch();
    if (isExpanded) void around.refetch();
  };
  return {
    network,
    error: answer.error ?? (isExpanded ? around.error : null),
    isFormer: answer.isPlaceholderData || isWaiting || (isExpanded && around.isPlaceholderData),
    refetch,
  };
}

/** Names and middles of regions; without them where they can't be read. */
function usePlaces(): ReadonlyMap<string, Place> | undefined {
  const { data, error } = useAnswer(getRegions);
  return useMemo(() => {
    if (data) return new Map(data.regions.map(({ code, name, lat, lon }) => [code, { name, lat, lon }]));
    return error ? noPlaces : undefined;
  }, [data, error]);
}

/** The part of the state the drawing depends on, with the usual looks for unknown ones: the same object as long as that stays. */
function useDrawnState(catalogue: readonly MeasureDescriptor[]): DrawnState {
  const [{ network }] = useAppState();
  const { boxes, hidden, pinned, opened } = network;
  const { size, colour } = knownLooks(network, catalogue);
  return useMemo(
    () => ({ boxes, size, colour, hidden, pinned, opened }),
    [boxes, size, colour, hidden, pinned, opened],
  );
}

export interface NetworkAnswer {
  network: Network | undefined;
  /** Undefined until everything it is drawn from is there. */
  model: NetworkModel | undefined;
  /** The same model in the colours of the light theme, for files. */
  printed: () => NetworkModel | undefined;
  /** What sizes and colours stand for: what the state asks for, or the usual where there is no such measure. */
  looks: LooksBy;
  catalogue: readonly MeasureDescriptor[];
  /** What sizes, colours and boxes stand for, as far as the program computes it. */
  measured: Measured;
  error: Error | null;
  /** What is drawn is of another filter than the page’s, while the next is read. */
  isFormer: boolean;
  refetch: () => void;
}

/** The filtered network as it is to be drawn. */
export function useNetwork(): NetworkAnswer {
  const [{ network: whole }] = useAppState();
  const { catalogue, isComing } = useCatalogue();
  const state = useDrawnState(catalogue);
  const theme = useTheme();
  const { network, error, isFormer, refetch } = useDrawn();
  const asked = measuresOf(state);
  // The catalogue tells which of them there are.
  const measured = useMeasured(isComing ? [] : asked);
  const places = usePlaces();
  const { values, isComputing } = measured;
  const hasDrawn = useRef(false);
  const drawn = { ...whole, size: state.size };
  const isWaiting =
    (isComing && asked.length > 0) ||
    mustWait({ state: drawn, values, isComputing, hasDrawn: hasDrawn.current });
  const modelIn = useMemo(() => {
    if (!network || !places || isWaiting) return undefined;
    const nameOf = (id: string) => measureName(id, catalogue);
    return (wanted: Theme) => networkModel({ network, state, theme: wanted, values, places, nameOf });
  }, [network, state, values, places, catalogue, isWaiting]);
  const model = useMemo(() => modelIn?.(theme), [modelIn, theme]);
  hasDrawn.current ||= model !== undefined;
  const { size, colour } = state;
  const printed = () => modelIn?.('light');
  return { network, model, printed, looks: { size, colour }, catalogue, measured, error, isFormer, refetch };
}
