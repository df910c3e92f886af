import { useMemo } from 'react';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Info } from '../ui/Info.tsx';
import { Amount, Partial } from '../ui/States.tsx';
import { setNetwork, unhide, unpin } from './changes.ts';
import './counts.css';
import { type Ego, egoOf } from './ego.ts';
import type { NetworkModel } from './model.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { tallyOf } from './tally.ts';
import type { Measured } from './useMeasured.ts';
import type { NetworkAnswer } from './useNetwork.ts';
import { count } from './words.ts';

/** What was changed by hand, each with the way back. */
function ByHand({ model }: { model: NetworkModel }) {
  const [{ network: state }, update] = useAppState();
  const parts = [
    { amount: state.hidden.length, what: 'hidden', undo: 'show', change: unhide },
    {
      amount: state.expanded.length,
      what: 'expanded',
      undo: 'take back',
      change: setNetwork({ expanded: [] }),
    },
    {
      amount: model.groups.size > 0 ? state.opened.length : 0,
      what: 'opened',
      undo: 'close',
      change: setNetwork({ opened: [] }),
    },
    { amount: Object.keys(state.pinned).length, what: 'pinned', undo: 'unpin', change: unpin() },
  ];
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ amount, what, undo, change }) => (
      <span key={what}>
        {` · ${amount} ${what} `}
        <Button look="link" aria-label={`${undo} the ${what}`} onPress={() => update(change)}>
          {undo}
        </Button>
      </span>
    ));
}

/** "962 links (974 claims) between 827 pairs": each way to count them by its name. */
function LinkCounts({ links: drawn }: Pick<NetworkModel, 'links'>) {
  const { links, claims, pairs } = useMemo(() => tallyOf(drawn), [drawn]);
  return (
    <>
      {count(links, 'link')}
      {claims > links ? ` (${count(claims, 'claim')})` : ''} between {count(pairs, 'pair')} of organisations{' '}
      <Info about="how links are counted">
        A spin-off that several sources claim is one link; the claims behind it are listed with it. Links of
        different types, and worker flows of different years, between the same two organisations are links of
        their own; a pair is two organisations with any link, whichever way. Measures count in between: m is
        the links without loops, those from the same organisation to the same other merged into one.
      </Info>
    </>
  );
}

function Measuring({ measured }: { measured: Measured }) {
  return (
    <>
      {' · measuring…'}
      <Amount share={measured.done} />{' '}
      <Button look="quiet" onPress={measured.stop} aria-label="Stop measuring">
        Stop
      </Button>
    </>
  );
}

/** How much is drawn and how much is not. */
export function Counts({ answer, model }: { answer: NetworkAnswer; model: NetworkModel }) {
  const network = answer.network!;
  return (
    <>
      <div className="network-status">
        <p className="network-counts" role="status">
          {count(model.organisations.length, 'organisation')}, <LinkCounts links={model.links} />
          <ByHand model={model} />
          {model.groups.size > 0
            ? ` · too many to draw each: ${count(model.groups.size, 'group stands', 'groups stand')} for their members; press one to open it`
            : ''}
          {answer.measured.isComputing ? <Measuring measured={answer.measured} /> : null}
          {answer.measured.error ? ` · could not be measured: ${answer.measured.error.message}` : ''}
        </p>
        <SelectionBar model={model} />
      </div>
      {network.truncated ? (
        <Partial remaining={network.remaining} what="organisations, the less connected ones, are">
          Narrow the filter by regions, years or link types to see them.
        </Partial>
      ) : null}
    </>
  );
}

const egoParts: readonly { part: keyof Ego; one: string; many: string }[] = [
  { part: 'parents', one: 'parent', many: 'parents' },
  { part: 'children', one: 'spin-off', many: 'spin-offs' },
  { part: 'local', one: 'partner in its region', many: 'partners in its region' },
  { part: 'distant', one: 'distant partner', many: 'distant partners' },
  { part: 'unknown', one: 'partner of unknown place', many: 'partners of unknown place' },
];

/** Around one organisation: who its neighbours are to it. Pressed, they are selected. */
export function EgoStrip({ model }: { model: NetworkModel }) {
  const [{ filter }, update] = useAppState();
  const id = filter.around?.length === 1 ? filter.around[0] : undefined;
  const ego = model.organisations.find((o) => o.id === id);
  if (!ego) return null;
  const around = egoOf(ego.id, model.links);
  return (
    <p className="network-counts network-ego">
      <strong>{ego.name}</strong>
      {egoParts
        .filter(({ part }) => around[part].length > 0)
        .map(({ part, one, many }) => (
          <Button key={part} look="link" onPress={() => update(select([ego.id, ...around[part]]))}>
            {count(around[part].length, one, many)}
          </Button>
        ))}
    </p>
  );
}
