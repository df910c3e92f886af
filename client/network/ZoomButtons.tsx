import type { GraphView } from '../graph/view.ts';
import { IconButton } from '../ui/Button.tsx';

export function ZoomButtons({ view }: { view: GraphView | undefined }) {
  return (
    <div className="network-zoom">
      <IconButton label="Closer" shortcut="+" onPress={() => view?.zoomBy(1.4)}>
        <span aria-hidden="true">+</span>
      </IconButton>
      <IconButton label="Further away" shortcut="−" onPress={() => view?.zoomBy(1 / 1.4)}>
        <span aria-hidden="true">−</span>
      </IconButton>
      <IconButton label="Fit the drawing into the window" shortcut="f" onPress={() => view?.showAll()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </IconButton>
    </div>
  );
}
