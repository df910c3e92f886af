import { expect, it } from 'vitest';
import { type Brush, paintLinks } from '../../../client/graph/paint.ts';
import { createScene } from '../../../client/graph/scene.ts';
import { networkModel } from '../../../client/network/model.ts';
import { initialState } from '../../../client/state/state.ts';
import { link, network, organisation } from './drawing.ts';

/** What lines are painted with, in pixels of a window of this zoom. */
function painted(zoom: number) {
  const { graph } = networkModel({
    network: network([organisation('a'), organisation('b')], [link('a', 'b', { scope: 'unknown' })]),
    state: { ...initialState.network, boxes: 'none' },
    theme: 'light',
    values: new Map(),
    places: new Map(),
    nameOf: (id) => id,
  });
  const place = (x: number) => ({ x, y: 0, side: 'below' as const });
  const places = new Map([
    ['a', place(0)],
    ['b', place(200)],
  ]);
  const scene = createScene(graph, { nodes: places, boxes: new Map() }, (text) => text.length * 6);
  const strokes: { width: number; dash: number[] }[] = [];
  let dash: number[] = [];
  const context = {
    lineWidth: 1,
    setTransform: () => undefined,
    setLineDash: (next: number[]) => {
      dash = next;
    },
    beginPath: () => undefined,
    moveTo: () => undefined,
    lineTo: () => undefined,
    fill: () => undefined,
    stroke() {
      strokes.push({ width: this.lineWidth * zoom, dash: dash.map((stretch) => stretch * zoom) });
    },
  };
  const viewport = { zoom, x: 0, y: 0, width: 800, height: 600 };
  paintLinks({ context, viewport, ratio: 1 } as unknown as Brush, scene.looks, 1);
  return strokes;
}

it.each([0.1, 0.25, 1])('links stay lines that can be seen, also dotted ones, at zoom %f', (zoom) => {
  const [{ width, dash }] = painted(zoom) as [{ width: number; dash: number[] }];
  expect(width).toBeGreaterThanOrEqual(0.8 - 1e-9);
  expect(dash[0]).toBeGreaterThanOrEqual(1.1 - 1e-9);
  expect(dash[1]).toBeGreaterThan(dash[0]!);
});
