import type { ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';

export interface PanelProps {
  title: string;
  side: 'left' | 'right' | 'bottom';
  place: 'beside' | 'over' | 'closed';
  onClose: () => void;
  children: ReactNode;
}

/** A panel of the frame: beside the view where there is room, else a drawer or sheet over it. */
export function Panel({ title, side, place, onClose, children }: PanelProps) {
  if (place === 'beside') {
    return (
      <aside
        className={`shell-panel shell-panel-${side}${side === 'bottom' ? '' : ' ui-scroll-y'}`}
        aria-label={title}
      >
        {children}
      </aside>
    );
  }
  return (
    <Dialog title={title} place={side} isOpen={place === 'over'} onClose={onClose}>
      {children}
    </Dialog>
  );
}
