import { useState } from 'react';
import { useMedia } from '../ui/useMedia.ts';

export type PanelName = 'filters' | 'inspector' | 'years';

/** Which panels stand beside the view, and which lies over it where there is no room beside. */
export function usePanels() {
  const room = {
    filters: useMedia('(min-width: 900px)'),
    inspector: useMedia('(min-width: 1160px)'),
    years: useMedia('(min-width: 760px) and (min-height: 480px)'),
  };
  const [closed, setClosed] = useState<readonly PanelName[]>([]);
  const [over, setOver] = useState<PanelName | undefined>();
  function toggle(name: PanelName): void {
    if (!room[name]) setOver(over === name ? undefined : name);
    else setClosed(closed.includes(name) ? closed.filter((n) => n !== name) : [...closed, name]);
  }
  const place = (name: PanelName) =>
    room[name] ? (closed.includes(name) ? 'closed' : 'beside') : over === name ? 'over' : 'closed';
  return { room, toggle, place, isOpen: (name: PanelName) => place(name) !== 'closed' };
}
export type Panels = ReturnType<typeof usePanels>;
