import type { GraphView } from '../graph/view.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { NothingLeft } from '../ui/NothingLeft.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import { unhide } from './changes.ts';
import type { NetworkAnswer } from './useNetwork.ts';
import { type Phase, usePhase } from './useTold.ts';

/** Nothing is left: which filter to loosen, or that all is hidden. */
function NothingDrawn() {
  const [{ network }, update] = useAppState();
  const show = <Button onPress={() => update(unhide)}>Show the hidden</Button>;
  return (
    <NothingLeft title="No organisation is left to draw" actions={network.hidden.length > 0 ? show : null} />
  );
}

interface Props {
  answer: NetworkAnswer;
  view: GraphView | undefined;
}

function cover({ answer, view }: Props, phase: Phase) {
  if (answer.error) {
    return <ErrorState error={answer.error} what="The network could not be read" onRetry={answer.refetch} />;
  }
  const { measured, network } = answer;
  if (!answer.model && network && measured.isComputing) {
    return <Loading what="Measuring…" share={measured.done} onCancel={measured.stop} />;
  }
  if (!answer.model) return <Loading what="Reading the network…" />;
  if (answer.model.organisations.length === 0) return <NothingDrawn />;
  if (phase.name !== 'failed') return null;
  const again = () => view?.rearrange();
  return <ErrorState error={phase.error} what="The network could not be arranged" onRetry={again} />;
}

/** What lies over the drawing while there is nothing to see, or too little. */
export function Covers(props: Props) {
  const { view } = props;
  const phase = usePhase(view);
  const content = cover(props, phase);
  if (content) return <div className="network-cover">{content}</div>;
  if (phase.name !== 'arranging') return null;
  return (
    <div className="network-arranging">
      <Loading
        what="Arranging organisations…"
        progress={{ done: phase.placed, of: phase.of }}
        onCancel={() => view?.cancel()}
      />
    </div>
  );
}
