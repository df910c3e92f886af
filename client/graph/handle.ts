import type { Point, Rect } from './layouts/types.ts';

/** What the drawing shows, for browser tests: `window.__offshoot.network`. Points are pixels of the drawing's own window. */
export interface GraphHandle {
  state(): {
    /** `arranging` until a layout has ended. */
    phase: 'empty' | 'arranging' | 'ready';
    organisations: number;
    links: number;
    boxes: number;
    selected: string[];
    /** What the page is about, without being selected. */
    marked: string[];
    /** Organisations that stand out, as those on the shortest paths do. */
    traced: string[];
    zoom: number;
    /** Names of organisations that are written now. */
    names: string[];
    /** Titles of boxes that are written now. */
    titles: string[];
  };
  /** Where organisations are in the window. */
  positions(): Record<string, Point>;
  frames(): Record<string, Rect>;
}

declare global {
  interface Window {
    __offshoot?: { network?: GraphHandle };
  }
}

/** Offers the handle as long as the drawing is there. Answers a function that takes it back. */
export function offerHandle(handle: GraphHandle): () => void {
  window.__offshoot = { ...window.__offshoot, network: handle };
  return () => {
    if (window.__offshoot?.network === handle) delete window.__offshoot.network;
  };
}
