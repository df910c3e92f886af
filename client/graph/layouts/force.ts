import cytoscape from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import layoutBase from 'layout-base';
import type { Pair } from './components.ts';
import { withSeed } from './random.ts';
import { separate } from './separate.ts';
import type { Extent, Rect } from './types.ts';

cytoscape.use(coseBilkent);

/** Free room between two cells. */
const cellGap = 9;

/** The same between two that stand alone: room for a link to be seen. */
const pairGap = 24;

/** cose-bilkent takes more steps for better drawings; large parts get fewer, so that they stay within a second. */
function effort(count: number) {
  if (count > 600) return { quality: 'draft', numIter: 220 };
  if (count > 200) return { quality: 'default', numIter: 800 };
  return { quality: 'proof', numIter: 2500 };
}

function bilkentOptions(count: number) {
  return {
    name: 'cose-bilkent',
    ...effort(count),
    animate: false,
    fit: false,
    randomize: true,
    tile: false,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: 22,
    edgeElasticity: 0.45,
    nodeRepulsion: 1500,
    gravity: 1.2,
  };
}

/** Two linked organisations need no force. */
function sideBySide(cells: readonly Extent[]): Rect[] {
  const [a, b] = [cells[0]!, cells[1]!];
  const tallest = Math.max(a.height, b.height);
  return [
    { x: 0, y: (tallest - a.height) / 2, ...a },
    { x: a.width + pairGap, y: (tallest - b.height) / 2, ...b },
  ];
}

/** Arranges parts by force, one after the other. Holds a Cytoscape, which has a clock of its own: to be closed. */
export interface Force {
  /**
   * Arranges one connected part by cose-bilkent on a headless Cytoscape and takes the last overlaps away. `cells` are the extents of the
   * organisations with their names, `pairs` positions in them; the answer has their rectangles.
   */
  run(cells: readonly Extent[], pairs: readonly Pair[], seed: number): Rect[];
  close(): void;
}

/** One Cytoscape for all parts: to make one takes longer than to arrange a small part. */
export function createForce(): Force {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)', shape: 'rectangle' } }],
  });
  return {
    run(cells, pairs, seed) {
      if (cells.length <= 1) return cells.map((c) => ({ x: 0, y: 0, ...c }));
      if (cells.length === 2) return sideBySide(cells);
      return separate(byForce(graph, cells, pairs, seed), cellGap);
    },
    close: () => graph.destroy(),
  };
}

function byForce(
  graph: cytoscape.Core,
  cells: readonly Extent[],
  pairs: readonly Pair[],
  seed: number,
): Rect[] {
  graph.add([
    ...cells.map((c, i) => ({ data: { id: `n${i}`, w: c.width, h: c.height } })),
    ...pairs.map(([a, b], i) => ({ data: { id: `e${i}`, source: `n${a}`, target: `n${b}` } })),
  ]);
  // The library below cose-bilkent keeps a sequence of its own for first positions.
  layoutBase.RandomSeed.seed = 1 + (seed % 100_000);
  withSeed(seed, () => graph.layout(bilkentOptions(cells.length)).run());
  const rects = cells.map((c, i) => {
    const { x, y } = graph.getElementById(`n${i}`).position();
    return { x: x - c.width / 2, y: y - c.height / 2, ...c };
  });
  graph.elements().remove();
  return rects;
}
