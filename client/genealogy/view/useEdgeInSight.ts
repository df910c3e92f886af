import { useEffect, useRef } from 'react';
import { useMedia } from '../../ui/useMedia.ts';
import type { Viewport } from './viewport.ts';

/** Kept free beside the edge, in pixels of the screen, for the names of what comes. */
const beside = 180;

/** Moves the camera along when the as-of year leaves the screen; by half a screen at once where the system asks for less motion. */
export function useEdgeInSight(viewport: Viewport, edge: number | null): void {
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const before = useRef(edge);
  useEffect(() => {
    if (before.current === edge) return;
    before.current = edge;
    const { width } = viewport.screen();
    if (edge === null || width === 0) return;
    const camera = viewport.get();
    const room = Math.min(beside, width * 0.4);
    // No more than there is: what is seen whole stays where it is.
    const ahead = Math.min(room, (viewport.drawing().width - edge) * camera.kx);
    const at = edge * camera.kx + camera.x;
    const more = isCalm ? width / 2 : 0;
    if (at > width - ahead) viewport.set({ ...camera, x: camera.x - (at - (width - ahead)) - more });
    else if (at < room / 3) viewport.set({ ...camera, x: camera.x + room / 3 - at + more });
  }, [viewport, edge, isCalm]);
}
