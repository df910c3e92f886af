import type { Point } from './layouts/types.ts';
import type { GraphLink } from './model.ts';

export type Hovered =
  | { node: string }
  | { link: GraphLink }
  /** All links between two boxes, by their ids. */
  | { bundle: readonly [string, string]; links: number }
  | { box: string }
  | null;

/** What a drawing tells. */
export interface GraphEvents {
  /** The organisation that was pressed; null for the ground. `adding`: with Shift, Ctrl or Meta. */
  press(id: string | null, adding: boolean): void;
  /** Organisations in a box drawn with Shift, or within a line drawn around them. */
  caught(ids: string[]): void;
  /** Pressed twice. */
  open(id: string): void;
  /** An organisation was dragged to a place of the plane. */
  moved(id: string, to: Point): void;
  /** The title of a box was pressed. */
  box(id: string): void;
  /** What the pointer rests on, and where in the window. */
  hover(what: Hovered, at: Point): void;
  /** A layout runs; so many organisations are placed. */
  progress(placed: number, of: number): void;
  /** From here on one line stands for all links between two boxes, or each is drawn again. */
  overview(isBundled: boolean): void;
  /** A layout ended, or was not needed: what was asked for is drawn. */
  layoutstop(): void;
  /** A layout failed. */
  failed(error: Error): void;
}

export interface Listeners {
  on<E extends keyof GraphEvents>(event: E, listener: GraphEvents[E]): () => void;
  tell<E extends keyof GraphEvents>(event: E, ...values: Parameters<GraphEvents[E]>): void;
}

export function listeners(): Listeners {
  const all = new Map<keyof GraphEvents, Set<(...values: never[]) => void>>();
  return {
    on(event, listener) {
      const set = all.get(event) ?? new Set();
      all.set(event, set.add(listener));
      return () => set.delete(listener);
    },
    tell(event, ...values) {
      for (const listener of all.get(event) ?? []) listener(...(values as never[]));
    },
  };
}
