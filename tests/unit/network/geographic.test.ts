import { expect, test } from 'vitest';
import { createForce } from '../../../client/graph/layouts/force.ts';
import { geographic } from '../../../client/graph/layouts/geographic.ts';
import type { LayoutInput, LayoutNode } from '../../../client/graph/layouts/types.ts';

const sign = (id: string, at: LayoutNode['at'], box: string | null = null): LayoutNode => ({
  id,
  box,
  size: 20,
  below: { width: 40, height: 12 },
  right: { width: 60, height: 12 },
  rank: 0,
  at,
});

function layOut(input: LayoutInput) {
  const force = createForce();
  const laid = geographic.run(input, { force: force.run, progress: () => undefined });
  force.close();
  return laid;
}

test('signs that stand for regions, and boxes, lie as on the map', () => {
  const input: LayoutInput = {
    nodes: [
      sign('cambridge', { lat: 52.2, lon: 0.1 }),
      sign('munich', { lat: 48.1, lon: 11.6 }),
      sign('nowhere', null),
      sign('chalmers', null, 'SE232'),
    ],
    boxes: [{ id: 'SE232', title: { width: 50, height: 16 }, lat: 58, lon: 12.5 }],
    links: [{ source: 'munich', target: 'nowhere' }],
    aspect: 1.5,
    seed: 1,
  };
  const { nodes, boxes } = layOut(input);
  const [cambridge, munich, chalmers] = ['cambridge', 'munich', 'chalmers'].map((id) => nodes.get(id)!);
  expect(cambridge!.x).toBeLessThan(munich!.x);
  expect(munich!.x).toBeLessThan(chalmers!.x + 30);
  expect(chalmers!.y).toBeLessThan(cambridge!.y);
  expect(cambridge!.y).toBeLessThan(munich!.y);
  expect(nodes.has('nowhere')).toBe(true);
  expect([...boxes.keys()]).toEqual(['SE232']);
});

test('organisations without boxes stand together where their region is', () => {
  const [cambridge, barcelona] = [
    { lat: 52.2, lon: 0.1 },
    { lat: 41.4, lon: 2.2 },
  ];
  const input: LayoutInput = {
    nodes: [sign('upc', barcelona), sign('arm', cambridge), sign('acorn', cambridge)],
    boxes: [],
    links: [{ source: 'upc', target: 'arm' }],
    aspect: 1.5,
    seed: 1,
  };
  const { nodes, boxes } = layOut(input);
  expect(boxes.size).toBe(0);
  const y = (id: string) => nodes.get(id)!.y;
  expect(Math.max(y('arm'), y('acorn'))).toBeLessThan(y('upc'));
});
