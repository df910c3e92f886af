import { type Camera, holdInSight, zoomAt } from './camera.ts';
import type { Drawn, Size } from './extent.ts';

/** Holds the camera outside of React, so that panning moves one transform and draws nothing anew. */
export interface Viewport {
  get(): Camera;
  set(camera: Camera): void;
  /** Moves by pixels of the screen. */
  pan(dx: number, dy: number): void;
  /** Zooms around a point of the screen. */
  zoom(factor: number, x: number, y: number): void;
  screen(): Size;
  resize(screen: Size): void;
  drawing(): Drawn;
  setDrawing(drawing: Drawn): void;
  subscribe(listener: () => void): () => void;
}

export function createViewport(): Viewport {
  let camera: Camera = { x: 0, y: 0, k: 1, kx: 1 };
  let screen: Size = { width: 0, height: 0 };
  let drawing: Drawn = { width: 1, height: 1 };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  function set(next: Camera): void {
    const held = screen.width > 0 ? holdInSight(next, drawing, screen) : next;
    if (held.x === camera.x && held.y === camera.y && held.k === camera.k && held.kx === camera.kx) return;
    camera = held;
    tell();
  }
  return {
    get: () => camera,
    set,
    pan: (dx, dy) => set({ ...camera, x: camera.x + dx, y: camera.y + dy }),
    zoom: (factor, x, y) => set(zoomAt(camera, factor, { x, y }, drawing, screen)),
    screen: () => screen,
    resize(next) {
      if (next.width === screen.width && next.height === screen.height) return;
      screen = next;
      tell();
    },
    drawing: () => drawing,
    setDrawing(next) {
      drawing = next;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
