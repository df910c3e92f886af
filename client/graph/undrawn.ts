import type { Core } from 'cytoscape';

/** What Cytoscape's canvas renderer (3.34) draws elements with, on its two layers. */
interface ElementDrawing {
  drawLayeredElements(): void;
  drawCachedElements(): void;
}

/**
 * Keeps Cytoscape from drawing elements: signs are painted with the rest (paint.ts), all in a few milliseconds, where Cytoscape would make
 * an image of each first. It still finds what the pointer is on, and draws the box of a selection.
 */
export function leaveUndrawn(graph: Core): void {
  const renderer = (graph as unknown as { renderer(): ElementDrawing }).renderer();
  renderer.drawLayeredElements = () => {};
  renderer.drawCachedElements = () => {};
}
