import { expect, it } from 'vitest';
import { islandsOf } from '../../../client/graph/islands.ts';
import { areClose } from '../../../client/graph/layouts/occupied.ts';
import { hasMoved, makeRoom } from '../../../client/graph/make-room.ts';
import { sceneShapes } from '../../../client/graph/picture/scene-shapes.ts';
import { createScene, outlineOf } from '../../../client/graph/scene.ts';
import { networkModel } from '../../../client/network/model.ts';
import { initialState } from '../../../client/state/state.ts';
import { network, organisation } from './drawing.ts';

const boxes = ['UKH12', 'DE212', 'FRK24'];
const answer = network(
  boxes.flatMap((box) => [`${box}-1`, `${box}-2`].map((id) => organisation(id, { box, region: box }))),
  [],
);

/** Three boxes in a row; organisations pinned by their id. */
function sceneWith(pinned: Record<string, { x: number; y: number }>) {
  const { graph } = networkModel({
    network: answer,
    state: { ...initialState.network, boxes: 'region', pinned },
    theme: 'light',
    values: new Map(),
    places: new Map(),
    nameOf: (id) => id,
  });
  const left = (box: string) => boxes.indexOf(box) * 230;
  const places = graph.nodes.map(({ id, box }, i) => {
    return [id, { x: left(box!) + 100, y: 50 + (i % 2) * 60, side: 'below' as const }] as const;
  });
  const frames = boxes.map((box) => [box, { x: left(box), y: 0, width: 200, height: 160 }] as const);
  return createScene(graph, { nodes: new Map(places), boxes: new Map(frames) }, (text) => text.length * 6);
}

it('boxes step aside where a member pinned beyond its box stretches that box over them', () => {
  const plain = sceneWith({});
  const scene = sceneWith({ 'UKH12-1': { x: 330, y: 50 } });
  makeRoom(scene);
  expect(hasMoved(plain, scene)).toBe(true);
  const outlines = scene.boxes.map(outlineOf);
  const overlaps = outlines.filter((a, i) => outlines.some((b, j) => i !== j && areClose(a, b, 0)));
  expect(overlaps).toEqual([]);
  expect(scene.nodes.get('UKH12-1')!.place).toMatchObject({ x: 330, y: 50 });
  // Who was beside whom still is: the next box pushes on the one after it, in their row.
  expect(scene.nodes.get('FRK24-1')!.place.y).toBe(plain.nodes.get('FRK24-1')!.place.y);
  const leftOf = (id: string) => scene.boxes.find((one) => one.box.id === id)!.frame.x;
  expect(boxes.toSorted((a, b) => leftOf(a) - leftOf(b))).toEqual(boxes);
  const [own, was] = [scene, plain].map(({ nodes }) => nodes.get('DE212-1')!.place);
  const [box, stood] = [scene, plain].map((one) => one.boxes.find((b) => b.box.id === 'DE212')!.frame);
  expect([own!.x - was!.x, own!.y - was!.y]).toEqual([box!.x - stood!.x, box!.y - stood!.y]);
});

it('boxes stretched into each other are drawn as laid out; who stands outside is tied to its box', () => {
  const pinned = { 'UKH12-1': { x: 330, y: 50 }, 'DE212-1': { x: 100, y: 110 } };
  const scene = sceneWith(pinned);
  makeRoom(scene);
  const outlines = scene.boxes.map(outlineOf);
  expect(outlines.filter((a, i) => outlines.some((b, j) => i !== j && areClose(a, b, 0)))).toEqual([]);
  const islands = Object.fromEntries(
    scene.boxes.map((box) => [box.box.id, islandsOf(box).map(({ tie }) => tie)]),
  );
  expect(islands).toEqual({
    UKH12: [[pinned['UKH12-1'], { x: 200, y: 50 }]],
    DE212: [[pinned['DE212-1'], { x: 230, y: 110 }]],
    FRK24: [],
  });
  const picture = sceneShapes(scene).flatMap((shape) => (shape.tag === 'path' ? [shape.d] : []));
  expect(picture).toContain('M330 50L200 50');
});

it('a box stays stretched where only boxes that can step aside are in the way', () => {
  const scene = sceneWith({ 'UKH12-1': { x: 330, y: 50 }, 'FRK24-1': { x: 560, y: 60 } });
  makeRoom(scene);
  expect(scene.boxes.flatMap(islandsOf)).toEqual([]);
  expect(scene.boxes.find(({ box }) => box.id === 'UKH12')!.frame.width).toBeGreaterThan(200);
});

it('a box steps aside for an organisation that stands outside its own box', () => {
  // Two boxes stretched into each other are drawn as laid out; one of the two pinned members stands where the third box is.
  const scene = sceneWith({ 'UKH12-1': { x: 560, y: 60 }, 'DE212-1': { x: 100, y: 110 } });
  makeRoom(scene);
  const grounds = scene.boxes.flatMap(islandsOf).map(({ ground }) => ground);
  expect(grounds).toHaveLength(2);
  const third = scene.boxes.find(({ box }) => box.id === 'FRK24')!;
  expect(grounds.some((ground) => areClose(ground, outlineOf(third), 0))).toBe(false);
  expect(scene.nodes.get('UKH12-1')!.place).toMatchObject({ x: 560, y: 60 });
});

it('nothing moves without a pin, nor by one within its box', () => {
  const plain = sceneWith({});
  makeRoom(plain);
  const scene = sceneWith({ 'UKH12-1': { x: 100, y: 50 } });
  makeRoom(scene);
  expect([hasMoved(sceneWith({}), plain), hasMoved(plain, scene)]).toEqual([false, false]);
});

it('a box in which all were put elsewhere goes with them, and leaves no room behind', () => {
  const plain = sceneWith({}).boxes[0]!;
  const { boxes: found } = sceneWith({ 'UKH12-1': { x: 40, y: 900 }, 'UKH12-2': { x: 40, y: 960 } });
  const { frame } = found.find(({ box }) => box.id === 'UKH12')!;
  expect(plain.frame.y + plain.frame.height).toBeLessThan(200);
  expect(frame.y).toBeGreaterThan(800);
  expect(frame.height).toBeLessThan(200);
});
