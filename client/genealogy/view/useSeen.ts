import { useRef, useSyncExternalStore } from 'react';
import { type Camera, seenBy } from './camera.ts';
import type { Viewport } from './viewport.ts';

/** The stretch of the drawing that is kept drawn, and the scale names are drawn for. */
export interface Seen {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Scale of the rows, and of the years. */
  scale: number;
  across: number;
}

/** How far beyond the screen is drawn, as a share of the screen, so that a pan shows nothing empty. */
const margin = 0.35;
/** Names are drawn anew when the scale has changed by this factor. */
const scaleStep = 1.08;

function isInside(inner: Omit<Seen, 'scale' | 'across'>, outer: Seen): boolean {
  return inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;
}

function nextSeen(before: Seen | null, camera: Camera, viewport: Viewport): Seen {
  const screen = viewport.screen();
  const apart = (a: number, b: number) => Math.max(a / b, b / a);
  const sameScale =
    before && apart(before.scale, camera.k) < scaleStep && apart(before.across, camera.kx) < scaleStep;
  if (sameScale && isInside(seenBy(camera, screen), before)) return before;
  const scales = sameScale ? before : { scale: camera.k, across: camera.kx };
  return { ...seenBy(camera, screen, margin), scale: scales.scale, across: scales.across };
}

/** What has to be drawn now; the same object while the camera moves within it. */
export function useSeen(viewport: Viewport): Seen {
  const last = useRef<Seen | null>(null);
  return useSyncExternalStore(viewport.subscribe, () => {
    last.current = nextSeen(last.current, viewport.get(), viewport);
    return last.current;
  });
}

/** The camera itself: drawn anew on every move, so only for what is small. */
export function useCamera(viewport: Viewport): Camera {
  return useSyncExternalStore(viewport.subscribe, viewport.get);
}
