import { useAppState } from '../state/store.ts';
import { Notice } from '../ui/States.tsx';
import { setNetwork } from './changes.ts';
import { unknownMeasures } from './known.ts';
import type { NetworkAnswer } from './useNetwork.ts';

const labels = { size: 'Size', colour: 'Colour' } as const;

/** What the address asks for that nothing can stand for, and what to do. */
export function UnknownMeasures({ answer }: { answer: NetworkAnswer }) {
  const [{ network }, update] = useAppState();
  return unknownMeasures(network, answer.catalogue).map(({ parameter, value, instead }) => (
    <Notice key={parameter} tone="warn" onClose={() => update(setNetwork(answer.looks), 'in-place')}>
      <b>
        {parameter}={value}
      </b>{' '}
      in the address is no measure of organisations. The drawing shows “{instead}” instead; choose another
      under {labels[parameter]}.
    </Notice>
  ));
}
