import { useEffect, useRef } from 'react';
import { getTriads } from '../../contract/brokerage.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { OfBroker } from './model.ts';
import { groupQuery, lightPairs, setBridges } from './query.ts';
import { Removal } from './Removal.tsx';
import { RoleCards } from './RoleCards.tsx';
import { brokerSentence } from './sentence.ts';
import { Triads } from './Triads.tsx';
import { quoted } from './words.ts';
import { Years } from './Years.tsx';

const parts = [
  { id: 'pairs', label: 'Pairs' },
  { id: 'removal', label: 'What breaks' },
  { id: 'years', label: 'Years' },
] as const;

/** The count in one sentence; it waits for nothing, and names places once they are known. */
function Sentence({ broker, nameOf }: OfBroker) {
  const [state] = useAppState();
  const { role, groupBy } = state.bridges;
  const query = { ...groupQuery(state), limit: 1, ...(role ? { role } : {}) };
  const any = broker.counts.total > 0;
  const { data, isPlaceholderData } = useAnswer(getTriads, { params: { id: broker.id }, query }, any);
  const found = isPlaceholderData ? undefined : data;
  return <p>{brokerSentence({ broker, role, nameOf: (group) => quoted(nameOf(group), groupBy), found })}</p>;
}

/** What stands behind a broker's counts: one sentence, the pairs, what breaks without it, its roles over the years. */
export function Evidence({ broker, nameOf, isNew }: OfBroker & { isNew: boolean }) {
  const [{ bridges }, update] = useAppState();
  const panel = useRef<HTMLElement>(null);
  // On a narrow page it stands below the table, out of sight: whoever chose a broker there wants to see it.
  useEffect(() => {
    if (isNew) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  const joinsAny = broker.counts.total > 0;
  return (
    <section ref={panel} className="brokerage-evidence" aria-label={`Evidence for ${broker.name}`}>
      <header>
        <Sentence broker={broker} nameOf={nameOf} />
        <IconButton label="Close" onPress={() => update(select([]))}>
          <Icon name="close" />
        </IconButton>
      </header>
      <div className="brokerage-parts">
        <Segmented
          label="Evidence"
          hideLabel
          options={parts}
          value={bridges.evidence}
          onChange={(evidence) => update(setBridges({ evidence }))}
        />
        {joinsAny ? (
          <Button onPress={() => update(lightPairs(broker.id, bridges.role))}>Light in the network</Button>
        ) : null}
      </div>
      {bridges.evidence === 'removal' ? <Removal broker={broker} nameOf={nameOf} /> : null}
      {bridges.evidence === 'years' ? <Years broker={broker} /> : null}
      {bridges.evidence === 'pairs' && joinsAny ? (
        <>
          <RoleCards broker={broker} role={bridges.role} onRole={(role) => update(setBridges({ role }))} />
          <Triads broker={broker} nameOf={nameOf} />
        </>
      ) : null}
      {bridges.evidence === 'pairs' && !joinsAny ? (
        <p className="brokerage-none">
          Everyone it is linked from has a link of its own to everyone it is linked to, or it is linked one
          way only.
        </p>
      ) : null}
    </section>
  );
}
