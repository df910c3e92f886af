import './graph.css';
import type { Viewport } from './viewport.ts';

/** The layers of a drawing: painted links and boxes, Cytoscape, painted names. */
export interface Stage {
  under: HTMLCanvasElement;
  middle: HTMLElement;
  over: HTMLCanvasElement;
  /** Calls a function before the next frame, however often it is asked for till then. */
  invalidate(paint: () => void): void;
  /** Moves what is painted from the viewport it was painted for to another, without painting; null: back to where it was painted. */
  shift(painted: Viewport, to: Viewport | null): void;
  /** Tells the size, now and whenever it has changed. */
  onResize(listener: (width: number, height: number) => void): void;
  remove(): void;
}

function layer<K extends 'canvas' | 'div'>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = `graph-layer graph-${name}`;
  return element;
}

export function createStage(container: HTMLElement): Stage {
  const under = layer('canvas', 'under');
  const middle = layer('div', 'middle');
  const over = layer('canvas', 'over');
  container.append(under, middle, over);
  let request = 0;
  let observer: ResizeObserver | undefined;
  return {
    under,
    middle,
    over,
    invalidate(paint) {
      if (request !== 0) return;
      request = requestAnimationFrame(() => {
        request = 0;
        paint();
      });
    },
    shift(painted, to) {
      const scale = to ? to.zoom / painted.zoom : 1;
      const transform = to
        ? `translate(${to.x - painted.x * scale}px, ${to.y - painted.y * scale}px) scale(${scale})`
        : '';
      under.style.transform = transform;
      over.style.transform = transform;
    },
    onResize(listener) {
      let told = '';
      const tell = () => {
        const { clientWidth: width, clientHeight: height } = container;
        // The observer begins by telling what is told already.
        if (`${width} ${height}` === told) return;
        told = `${width} ${height}`;
        listener(width, height);
      };
      observer = new ResizeObserver(tell);
      observer.observe(container);
      tell();
    },
    remove() {
      cancelAnimationFrame(request);
      observer?.disconnect();
      for (const element of [under, middle, over]) element.remove();
    },
  };
}
