import type { GeoProjection } from 'd3-geo';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useAppState } from '../../state/store.ts';
import { type Movable, useGestures } from '../../ui/figures/useGestures.ts';
import { changeRegions } from '../changes.ts';
import { type Camera, cameraOf, home, sameView, viewOf, zoomed } from './camera.ts';
import type { Size } from './frame.ts';

/** Milliseconds without a move after which the address tells where the map is looked at. */
const rest = 250;

export interface CameraHands extends Movable {
  fit(): void;
  /** Zooms around the middle. */
  step(factor: number): void;
}

/**
 * A camera over a map, moved by gestures on an element; `fit` brings it home. Once it rests it is in the state, and so in the address; no step of
 * its own.
 */
export function useCamera(ref: RefObject<HTMLElement | null>, size: Size, projection: GeoProjection) {
  const [{ regions }, update] = useAppState();
  const told = regions.camera;
  const [camera, setCamera] = useState(home);
  const isMoved = useRef(false);
  const middle = useRef(size);
  middle.current = size;
  useLayoutEffect(() => {
    setCamera((now) =>
      sameView(viewOf(now, projection, size), told) ? now : cameraOf(told, projection, size),
    );
  }, [told, projection, size]);
  useEffect(() => {
    if (!isMoved.current) return;
    const timer = window.setTimeout(() => {
      isMoved.current = false;
      update(changeRegions({ camera: viewOf(camera, projection, middle.current) }), 'in-place');
    }, rest);
    return () => window.clearTimeout(timer);
  }, [camera, projection, update]);
  const hands = useMemo((): CameraHands => {
    const move = (change: (camera: Camera) => Camera) => {
      isMoved.current = true;
      setCamera(change);
    };
    const zoom = (factor: number, x: number, y: number) => move((now) => zoomed(now, factor, x, y));
    return {
      zoom,
      pan: (dx, dy) => move((now) => ({ ...now, x: now.x + dx, y: now.y + dy })),
      step: (factor) => zoom(factor, middle.current.width / 2, middle.current.height / 2),
      fit: () => move(() => home),
    };
  }, []);
  useGestures(ref, hands);
  return { camera, ...hands };
}
