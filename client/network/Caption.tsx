import type { GraphView } from '../graph/view.ts';
import type { NetworkState } from '../state/state.ts';
import './caption.css';
import { useBundled } from './useTold.ts';

/** How to read the drawing: what a line is where the whole network is in sight, and how true a map it is. */
export function Caption({ view, layout }: { view: GraphView | undefined; layout: NetworkState['layout'] }) {
  const isBundled = useBundled(view);
  const isMap = layout === 'geographic';
  if (!isBundled && !isMap) return null;
  return (
    <p className="network-caption">
      {isMap ? 'North up, east right, distances evened out. ' : null}
      {isBundled ? (
        <>
          Ring to ring: all links between two boxes
          {isMap ? null : <span>, drawn as most of them, wider for more. Come closer to see each</span>}.
        </>
      ) : null}
    </p>
  );
}
