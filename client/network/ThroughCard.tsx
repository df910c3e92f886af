import { useMemo } from 'react';
import { getTriads } from '../../contract/brokerage.ts';
import { roles } from '../../contract/vocabulary.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { GraphView } from '../graph/view.ts';
import { openView } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { setNetwork } from './changes.ts';
import type { NetworkModel } from './model.ts';
import './paths.css';
import { litThrough } from './through.ts';
import { useTraced } from './useTraced.ts';
import { count } from './words.ts';

/** Beyond so many pairs the ends of the rest are not lit. */
const mostPairs = 10_000;

/** The pairs that an organisation joins, as the bridges view counts them. */
function usePairs() {
  const [{ filter, bridges, network }] = useAppState();
  const [id = '', asRole] = network.through;
  const role = roles.find((one) => one === asRole);
  const group = bridges.group === null ? {} : { group: bridges.group };
  const query = {
    ...filter,
    groupBy: bridges.groupBy,
    ...group,
    ...(role ? { role } : {}),
    limit: mostPairs,
  };
  const answer = useAnswer(getTriads, { params: { id }, query }, id !== '');
  return { id, role, data: answer.isPlaceholderData ? undefined : answer.data, error: answer.error };
}

/** Lights what an organisation joins, and says what is lit. */
export function ThroughCard({ model, view }: { model: NetworkModel; view: GraphView | undefined }) {
  const [, update] = useAppState();
  const { id, role, data, error } = usePairs();
  const lit = useMemo(() => {
    if (!data) return undefined;
    const ends = (end: 'from' | 'to') => [...new Set(data.triads.map((triad) => triad[end]))];
    return litThrough(id, { from: ends('from'), to: ends('to') }, model.links);
  }, [id, data, model.links]);
  useTraced(view, lit);
  const name = model.organisations.find((one) => one.id === id)?.name ?? id;
  const words = () => {
    if (error) return `What ${name} joins could not be read. ${error.message}`;
    if (!data || !lit) return `Reading what ${name} joins…`;
    const pairs = `${name} joins ${count(data.total, 'pair')}${role ? ` as ${role}` : ''}`;
    return `${pairs}. Lit: ${count(lit.nodes.length, 'organisation')}, ${count(lit.links.length, 'link')} on the way.`;
  };
  return (
    <section className="network-paths" aria-label="Pairs joined">
      <header>
        <p role="status">{words()}</p>
        <Button look="quiet" onPress={() => update(openView('bridges'))}>
          Back to the bridges
        </Button>
        <IconButton label="Put the light out" onPress={() => update(setNetwork({ through: [] }))}>
          <Icon name="close" />
        </IconButton>
      </header>
    </section>
  );
}
