import { describe, expect, it } from 'vitest';
import {
  bundleAt,
  bundleEnds,
  bundleStrength,
  bundleWidth,
  isOverview,
  mainLink,
  overviewOf,
} from '../../../client/graph/overview.ts';
import { createScene } from '../../../client/graph/scene.ts';
import { networkModel } from '../../../client/network/model.ts';
import { initialState } from '../../../client/state/state.ts';
import { link, network, organisation } from './drawing.ts';

const inBox = (id: string, box: string) => organisation(id, { box, region: box });
const { graph } = networkModel({
  network: network(
    [inBox('a', 'UKH12'), inBox('b', 'UKH12'), inBox('c', 'DE212'), inBox('d', 'FRK24')],
    [
      link('a', 'b'),
      link('a', 'c', { scope: 'international' }),
      link('c', 'b', { scope: 'international' }),
      link('b', 'c', { id: 'known', scope: 'unknown' }),
      link('a', 'd', { scope: 'international' }),
    ],
  ),
  state: { ...initialState.network, boxes: 'region' },
  theme: 'light',
  values: new Map(),
  places: new Map(),
  nameOf: (id) => id,
});
const frame = { x: 0, y: 0, width: 100, height: 100 };
const place = (x: number, y: number) => ({ x, y, side: 'below' as const });
const scene = createScene(
  graph,
  {
    nodes: new Map([
      ['a', place(0, 0)],
      ['b', place(0, 100)],
      ['c', place(300, 50)],
      ['d', place(0, 900)],
    ]),
    boxes: new Map(graph.boxes.map(({ id }) => [id, frame])),
  },
  (text) => text.length * 6,
);

describe('an overview', () => {
  const { inner, bundles } = overviewOf(scene);

  it('has one line for all links between two boxes, the thickest on top, and keeps those inside', () => {
    expect(inner.flat().map(({ link: { id } }) => id)).toEqual(['a-b']);
    expect(bundles.map(({ ends, links }) => [ends, links.length])).toEqual([
      [['FRK24', 'UKH12'], 1],
      [['DE212', 'UKH12'], 3],
    ]);
    const [thin, thick] = bundles;
    expect(mainLink(thick!).link.scope).toBe('international');
    expect(bundleWidth(thick!)).toBeGreaterThan(bundleWidth(thin!));
    expect(bundleStrength(thick!)).toBeGreaterThan(bundleStrength(thin!));
  });

  it('runs between the middles of where the links end, and is found there', () => {
    const thick = bundles[1]!;
    const [from, to] = bundleEnds(thick);
    expect(from).toEqual({ x: 300, y: 50 });
    expect(to.x).toBe(0);
    expect(to.y).toBeCloseTo((0 + 100 + 100) / 3);
    const viewport = { zoom: 0.1, x: 0, y: 0, width: 200, height: 200 };
    expect(bundleAt(scene, viewport, { x: 15, y: 6 })).toBe(thick);
    expect(bundleAt(scene, viewport, { x: 100, y: 100 })).toBeUndefined();
  });

  it('is for drawings of many links made small', () => {
    const many = { ...scene, links: Array.from({ length: 200 }, () => scene.links[0]!) };
    const at = (zoom: number) => ({ zoom, x: 0, y: 0, width: 1, height: 1 });
    expect([isOverview(many, at(0.2)), isOverview(many, at(1)), isOverview(scene, at(0.2))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
