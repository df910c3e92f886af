import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcBetween } from '../../../client/regions/map/arcs.ts';
import { fitProjection } from '../../../client/regions/map/frame.ts';
import { mapContent } from '../../../client/regions/map/model.ts';
import { placeNames } from '../../../client/regions/map/names.ts';
import { classOf, tints } from '../../../client/regions/map/tint.ts';
import { clusterOrder, cosineDistance } from '../../../client/regions/matrix/cluster.ts';
import { ordered } from '../../../client/regions/matrix/order.ts';
import { topMatrix } from '../../../client/regions/model.ts';
import { sightHeight } from '../../../client/regions/useSightHeight.ts';
import { answerOf, rowOf } from './region-answer.ts';

const rows = [
  rowOf('DE2', { name: 'Bayern', country: 'DE', lat: 48, lon: 11, ei: -0.5 }),
  rowOf('FR1', { name: 'Île-de-France', country: 'FR', lat: 48.8, lon: 2.3, ei: 0.2 }),
  rowOf('DE1', { name: 'Baden', country: 'DE', lat: null, lon: null, ei: null }),
];
const cell = (source: string, target: string, links: number) => ({ source, target, links, weight: links });
const answer = answerOf(rows, [
  cell('DE2', 'DE2', 9),
  cell('DE2', 'FR1', 3),
  cell('FR1', 'DE2', 1),
  cell('DE1', 'FR1', 2),
]);

test('a map shows placed regions and what runs between them, and names the others', () => {
  const { placed, unplaced, flows, more } = mapContent(answer);
  expect(placed.map(({ code }) => code)).toEqual(['DE2', 'FR1']);
  expect(unplaced.map(({ code }) => code)).toEqual(['DE1']);
  expect(flows.map((f) => [f.source.code, f.target.code, f.links, f.isInternational])).toEqual([
    ['DE2', 'FR1', 3, true],
    ['FR1', 'DE2', 1, true],
  ]);
  expect(more).toBe(0);
});

test('every place lies in the frame, be they near or around the globe, one or none', () => {
  const place = fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lon: fc.double({ min: -179, max: 179, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (places) => {
      const projection = fitProjection(places, { width: 800, height: 500 });
      for (const { lat, lon } of places) {
        const [x, y] = projection([lon, lat])!;
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(801);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(501);
      }
    }),
  );
});

test('an arc there and the arc back bend apart; touching circles have none', () => {
  const [a, b] = [
    { x: 0, y: 0, r: 5 },
    { x: 100, y: 0, r: 5 },
  ];
  expect(arcBetween(a, b, 2)!.line).toMatch(/Q50 18 /);
  expect(arcBetween(b, a, 2)!.line).toMatch(/Q50 -18 /);
  expect(arcBetween(a, { x: 9, y: 0, r: 5 }, 2)).toBeNull();
});

test('names stand where nothing else stands; one without room is left out', () => {
  const spot = (x: number, name: string) => ({ x, y: 0, r: 4, name });
  const frame = { width: 200, height: 100 };
  const placed = placeNames([spot(100, 'first'), spot(120, 'second')], frame, (text) => text.length * 6);
  expect(placed.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['first', 'end'],
    ['second', 'start'],
  ]);
  const crowd = Array.from({ length: 9 }, (_, i) => spot(100 + i * 3, `name ${i}`));
  expect(placeNames(crowd, frame, () => 60).length).toBeLessThan(9);
  // To the left there is no room before the edge.
  expect(placeNames([spot(20, 'edge')], frame, () => 60)[0]!.anchor).toBe('start');
  expect(placeNames([spot(190, 'edge')], frame, () => 60)[0]!.anchor).toBe('end');
});

test('classes of the fill begin at their lower bound', () => {
  expect([0, 0.19, 0.2, 0.5, 0.8, 1].map((v) => classOf(tints.inside, v))).toEqual([0, 0, 1, 2, 4, 4]);
  expect([-1, -0.6, 0, 1].map((v) => classOf(tints.ei, v))).toEqual([0, 1, 2, 4]);
});

test('clustering puts like profiles side by side, the same way each time', () => {
  const [x, y, z] = [
    [9, 1, 0, 0],
    [0, 0, 4, 4],
    [0, 0, 1, 9],
  ];
  const order = clusterOrder([x!, y!, [8, 0, 0, 0], z!, [9, 2, 0, 0]]);
  expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
  const group = order.map((i) => ([1, 3].includes(i) ? 'b' : 'a')).join('');
  expect(['aaabb', 'bbaaa']).toContain(group);
  expect(cosineDistance([1, 0], [2, 0])).toBeCloseTo(0);
  expect(cosineDistance([1, 0], [0, 0])).toBe(1);
});

test('any profiles come out each once', () => {
  const profiles = fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { maxLength: 20 });
  fc.assert(
    fc.property(profiles, (rows) => {
      expect(clusterOrder(rows).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
    }),
  );
});

test('the matrix keeps its cells in every order', () => {
  const matrix = topMatrix(answer, 10);
  const codes = (order: Parameters<typeof ordered>[1]) =>
    ordered(matrix, order).regions.map(({ code }) => code);
  expect(codes('name')).toEqual(['DE1', 'DE2', 'FR1']);
  expect(codes('ei')).toEqual(['DE2', 'FR1', 'DE1']);
  expect(codes('country')).toEqual(['DE1', 'DE2', 'FR1']);
  const { regions, links } = ordered(matrix, 'cluster');
  const at = (code: string) => regions.findIndex((region) => region.code === code);
  expect([links[at('DE2')]![at('FR1')], links[at('FR1')]![at('DE2')], links[at('DE2')]![at('DE2')]]).toEqual([
    3, 1, 9,
  ]);
});

test('a picture grows with a high window, and is as high as ever in a usual one', () => {
  expect([700, 1180, 1240, 1440].map(sightHeight)).toEqual([620, 620, 680, 880]);
});
