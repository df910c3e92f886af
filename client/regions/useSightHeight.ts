import { useSyncExternalStore } from 'react';

/** What stands around a picture: the bars above, its legend, the years, and the top of what is told below it. */
const around = 560;
const step = 40;
const usual = 620;

/** How high a picture may be, in pixels, so that what is told below it begins in sight: on a high screen more than usual. */
export function sightHeight(windowHeight: number): number {
  return Math.max(usual, Math.floor((windowHeight - around) / step) * step);
}

function listen(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** The same for the window as it is now. */
export function useSightHeight(): number {
  return useSyncExternalStore(listen, () => sightHeight(window.innerHeight));
}
