import type { Core } from 'cytoscape';
import { asDefinition, type NodeElement } from './elements.ts';

/** Organisations brought in before the next frame: as many as their styles take some ten milliseconds. */
const slice = 200;

/** Brings organisations in: a few at once, many frame by frame from the one after the frame that paints them. */
export function createIntake(graph: Core) {
  let waiting: NodeElement[] = [];
  let request = 0;
  let done = () => {};
  const next = () => {
    const now = waiting.splice(0, slice);
    graph.batch(() => graph.add(now.map(asDefinition)));
    if (waiting.length > 0) request = requestAnimationFrame(next);
    else done();
  };
  return {
    begin(elements: NodeElement[], whenDone: () => void): void {
      waiting = elements;
      done = whenDone;
      if (elements.length <= slice) next();
      else request = requestAnimationFrame(() => (request = requestAnimationFrame(next)));
    },
    /** Brings in all that waits, and forgets whom to tell. */
    hurry(): void {
      cancelAnimationFrame(request);
      if (waiting.length > 0) graph.add(waiting.splice(0).map(asDefinition));
    },
    stop: () => cancelAnimationFrame(request),
  };
}
