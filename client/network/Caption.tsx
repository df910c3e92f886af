import type { GraphView } from '../graph/view.ts';
import type { NetworkState } from '../state/state.ts';
import './caption.css';
import { useBundled } from './useTold.ts';

const aboutLayout: Record<NetworkState['layout'], string> = {
  'two-level': '',
  geographic: 'North up, distances evened out. ',
  concentric: 'The greatest in the middle, no boxes. ',
};

interface Props {
  view: GraphView | undefined;
  layout: NetworkState['layout'];
}

/** How to read the drawing: where things stand, and what a line is where the whole network is in sight. */
export function Caption({ view, layout }: Props) {
  const isBundled = useBundled(view) && layout !== 'concentric';
  const about = aboutLayout[layout];
  if (!isBundled && about === '') return null;
  return (
    <p className="network-caption">
      {about}
      {isBundled ? (
        <>
          Ring to ring: all links between two boxes
          {about === '' ? (
            <span className="network-caption-wide">
              , drawn as most of them, wider for more. Come closer to see each
            </span>
          ) : null}
          .
        </>
      ) : null}
      {layout === 'concentric' ? (
        <span className="network-caption-narrow">Drag to see the outer rings.</span>
      ) : null}
    </p>
  );
}
