import { type RefObject, useMemo, useRef, useState } from 'react';
import { type Movable, useGestures } from '../../ui/figures/useGestures.ts';

const closest = 60;
const farthest = 0.25;

export interface Camera {
  /** Pixels by which the drawing is moved. */
  x: number;
  y: number;
  zoom: number;
}

const home: Camera = { x: 0, y: 0, zoom: 1 };

/** A camera over a drawing of fixed size, moved by gestures on an element; `fit` brings it home. */
export function useCamera(
  ref: RefObject<HTMLElement | null>,
  { width, height }: { width: number; height: number },
) {
  const [camera, setCamera] = useState(home);
  const size = useRef({ width, height });
  size.current = { width, height };
  const hands = useMemo((): Movable & { fit(): void; step(factor: number): void } => {
    const pan = (dx: number, dy: number) => setCamera((c) => ({ ...c, x: c.x + dx, y: c.y + dy }));
    const zoom = (factor: number, x: number, y: number) =>
      setCamera((c) => {
        const next = Math.min(closest, Math.max(farthest, c.zoom * factor));
        const by = next / c.zoom;
        return { zoom: next, x: x - (x - c.x) * by, y: y - (y - c.y) * by };
      });
    const step = (factor: number) => zoom(factor, size.current.width / 2, size.current.height / 2);
    return { pan, zoom, step, fit: () => setCamera(home) };
  }, []);
  useGestures(ref, hands);
  return { camera, ...hands };
}
