import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../client/graph/labels.ts';
import type { Rect, Side } from '../../../client/graph/layouts/types.ts';
import { createScene } from '../../../client/graph/scene.ts';
import type { PlacedTitle } from '../../../client/graph/title-places.ts';
import { networkModel } from '../../../client/network/model.ts';
import { initialState } from '../../../client/state/state.ts';
import { link, network, organisation } from './drawing.ts';

const viewport = { zoom: 1, x: 0, y: 0, width: 600, height: 400 };
const long = 'Gesellschaft für Messtechnik und Anlagenbau Oberbayern';

interface Standing {
  id: string;
  name?: string;
  box?: string;
  x: number;
  y: number;
  side?: Side;
}

function sceneOf(
  standing: readonly Standing[],
  frames: Record<string, Rect> = {},
  links: ReturnType<typeof link>[] = [],
) {
  const organisations = standing.map(({ id, name = id, box = null }, i) =>
    organisation(id, { name, box, region: box, links: standing.length - i }),
  );
  const { graph } = networkModel({
    network: network(organisations, links),
    state: { ...initialState.network, boxes: Object.keys(frames).length > 0 ? 'region' : 'none' },
    theme: 'light',
    values: new Map(),
    places: new Map(),
    nameOf: (id) => id,
  });
  const nodes = new Map(standing.map(({ id, x, y, side = 'right' }) => [id, { x, y, side }] as const));
  return createScene(graph, { nodes, boxes: new Map(Object.entries(frames)) }, (text) => text.length * 6);
}

const linesOf = (scene: ReturnType<typeof sceneOf>, titles: PlacedTitle[] = []) =>
  Object.fromEntries(
    placeNames(scene, viewport, titles, new Set()).map(({ of, lines, x }) => [
      of.node.id,
      { lines, isLeft: x < of.place.x },
    ]),
  );

it('writes a name on the other side of its sign where the edge of the window or another name is in the way', () => {
  const scene = sceneOf([
    { id: 'at the edge', x: 560, y: 100 },
    { id: 'foremost', x: 200, y: 200 },
    { id: 'beneath it', x: 190, y: 203 },
  ]);
  const names = linesOf(scene);
  expect(Object.keys(names)).toHaveLength(3);
  expect(names['at the edge']).toEqual({ lines: ['at the edge'], isLeft: true });
  expect(names['beneath it']!.isLeft).not.toBe(names.foremost!.isLeft);
});

it('a name that leaves its place goes into no other box and over no sign', () => {
  const frames = {
    UKH12: { x: 20, y: 20, width: 160, height: 90 },
    DE212: { x: 185, y: 20, width: 100, height: 90 },
  };
  const own = { id: 'fifteen letters', box: 'UKH12', x: 150, y: 60, side: 'below' as const };
  const other = { id: 'y', box: 'DE212', x: 240, y: 90 };
  const below = { of: undefined as never, lines: [''], height: 18, x: 110, y: 65, width: 80 };
  const isLeft = (standing: Standing[]) => linesOf(sceneOf(standing, frames), [below])[own.id]!.isLeft;
  expect(isLeft([own])).toBe(false);
  expect(isLeft([own, other])).toBe(true);
  expect(isLeft([own, { id: 'z', box: 'UKH12', x: 172, y: 60, side: 'below' }])).toBe(true);
});

it('writes a name whole that was laid out cut, where there is room', () => {
  const alone = linesOf(sceneOf([{ id: 'a', name: long, x: 100, y: 100 }]));
  expect(alone.a!.lines).toEqual([long]);
  const below = linesOf(sceneOf([{ id: 'a', name: long, x: 300, y: 100, side: 'below' }]));
  expect(below.a!.lines.join(' ')).toBe(long);
  expect(below.a!.lines).toHaveLength(3);
});

it('keeps it cut where another sign or name stands', () => {
  const scene = sceneOf([
    { id: 'a', name: long, x: 100, y: 100 },
    { id: 'b', x: 300, y: 100 },
  ]);
  expect(linesOf(scene).a!.lines[0]).toMatch(/…/);
});

it('a title leaves the lines above and below it to names', () => {
  const scene = sceneOf([{ id: 'close', x: 100, y: 100 }]);
  const title = { of: undefined as never, lines: [''], height: 18, x: 90, y: 77, width: 200 };
  expect(linesOf(scene, [title]).close).toEqual({ lines: ['close'], isLeft: false });
  expect(linesOf(scene, [{ ...title, y: 84 }]).close!.isLeft).toBe(true);
});

describe('in an overview', () => {
  const others = Array.from({ length: 15 }, (_, i) => ({
    id: `o${i}`,
    x: 100 + 140 * (i % 5),
    y: 600 + 120 * Math.floor(i / 5),
  }));
  const [first, second, last] = [
    { id: 'first', box: 'UKH12', x: 500, y: 200 },
    { id: 'second', box: 'UKH12', x: 510, y: 205 },
    { id: 'last', box: 'DE212', x: 500, y: 195 },
  ];
  const many = Array.from({ length: 151 }, (_, i) => link('first', 'second', { id: `l${i}` }));
  const own = { x: 480, y: 180, width: 60, height: 60 };
  const written = (frames: Record<string, Rect>) => {
    const scene = sceneOf([first, second, ...others, last], frames, many);
    return placeNames(scene, { ...viewport, zoom: 0.4 }, [], new Set()).map(({ of }) => of.node.id);
  };

  it('the foremost stand beside the place laid out for them, where a name before them has it', () => {
    expect(written({ UKH12: own })).toEqual(expect.arrayContaining(['first', 'second']));
    expect(written({ UKH12: own })).not.toContain('last');
  });

  it('but not in the box of others', () => {
    expect(written({ UKH12: own, DE212: { x: 0, y: 0, width: 1400, height: 500 } })).not.toContain('second');
  });
});
