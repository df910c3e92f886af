import { type Camera, holdInSight, type Size } from './camera.ts';

/** Holds the camera outside of React, so that panning moves one transform and draws nothing anew. */
export interface Viewport {
  get(): Camera;
  set(camera: Camera): void;
  screen(): Size;
  resize(screen: Size): void;
  drawing(): Size;
  setDrawing(drawing: Size): void;
  subscribe(listener: () => void): () => void;
}

export function createViewport(): Viewport {
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let screen: Size = { width: 0, height: 0 };
  let drawing: Size = { width: 1, height: 1 };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => camera,
    set(next) {
      const held = screen.width > 0 ? holdInSight(next, drawing, screen) : next;
      if (held.x === camera.x && held.y === camera.y && held.k === camera.k) return;
      camera = held;
      tell();
    },
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
