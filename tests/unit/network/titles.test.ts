import { describe, expect, it } from 'vitest';
import { areClose } from '../../../client/graph/layouts/occupied.ts';
import type { Rect } from '../../../client/graph/layouts/types.ts';
import { untitledAt } from '../../../client/graph/picking.ts';
import {
  emptyScene,
  outlineOf,
  type Scene,
  type SceneBox,
  type SceneNode,
} from '../../../client/graph/scene.ts';
import { placeTitles } from '../../../client/graph/titles.ts';
import { onWindow } from '../../../client/graph/viewport.ts';

const widthOf = (text: string) => text.length * 8;

function box(name: string, frame: Rect): SceneBox {
  return {
    box: { id: name, name, vague: false, lat: null, lon: null },
    members: [],
    laidOut: frame,
    frame,
  };
}

/** Stands for a member: how many there are counts alone. */
const sign = { node: { size: 8 }, place: { x: 120, y: 112 } } as SceneNode;

/** Two large boxes side by side, a small one squeezed between them, two that hem one in, two with room around. */
const scene: Scene = {
  ...emptyScene,
  boxes: [
    box('Cambridgeshire', { x: 100, y: 100, width: 300, height: 400 }),
    box('München, Kreisfreie Stadt', { x: 460, y: 100, width: 300, height: 400 }),
    box('Squeezed', { x: 415, y: 200, width: 30, height: 30 }),
    box('Above it', { x: 460, y: 10, width: 300, height: 60 }),
    box('Below it', { x: 460, y: 530, width: 300, height: 60 }),
    box('Universitätsstadt', { x: 820, y: 100, width: 160, height: 60 }),
    box('Apart', { x: 900, y: 500, width: 30, height: 30 }),
  ],
};
const viewport = { zoom: 0.5, x: 0, y: 0, width: 600, height: 600 };

describe('titles of boxes', () => {
  const titles = placeTitles(scene, viewport, widthOf);

  it('stand inside their boxes, or whole beside them where there is room, else cut to their width or not at all', () => {
    expect(titles.map(({ lines }) => lines.join(' | ')).sort()).toEqual([
      'Above it',
      'Apart',
      'Below it',
      'Cambridgeshire',
      'München, | Kreisfreie Stadt',
      'Universitätsstadt',
    ]);
  });

  it('touch no other box and no other title', () => {
    for (const { of, ...room } of titles) {
      const others = scene.boxes.filter((one) => one !== of).map((one) => onWindow(viewport, outlineOf(one)));
      expect(others.some((outline) => areClose(outline, room, 0))).toBe(false);
    }
  });

  it('of two with room for one beside them, the one with more members has it', () => {
    const frame = { x: 100, y: 100, width: 40, height: 40 };
    const few = box('Bedfordshire', frame);
    const many = { ...box('Cambridgeshire', { ...frame, x: 145 }), members: [sign, sign] };
    const told = placeTitles({ ...emptyScene, boxes: [few, many] }, { ...viewport, height: 75 }, widthOf);
    expect(told.map(({ of }) => of)).toEqual([many]);
  });

  it('is told by pointing where a box has none', () => {
    const middle = { x: 430 * 0.5, y: 215 * 0.5 };
    expect(untitledAt(scene, viewport, titles, middle)?.box.name).toBe('Squeezed');
    expect(untitledAt(scene, viewport, titles, { x: 100, y: 150 })).toBeUndefined();
  });

  it('stand at a side of a box that has neighbours above and below', () => {
    const row = (y: number) => box(`Long name at ${y}`, { x: 200, y, width: 40, height: 40 });
    const told = placeTitles({ ...emptyScene, boxes: [row(100), row(160), row(220)] }, viewport, widthOf);
    expect(told.map(({ lines }) => lines[0])).toContain('Long name at 160');
  });

  it('drop what follows a comma where that tells the box from all others', () => {
    const frame = { x: 100, y: 100, width: 160, height: 40 };
    const city = box('Bristol, City of', frame);
    const wall = { x: 0, y: 0, width: 2000, height: 80 };
    const hemmed = [
      city,
      box('Wall', wall),
      box('Floor', { ...wall, y: 160 }),
      box('Side', { ...wall, x: 264, y: 100, height: 40 }),
    ];
    const lines = (boxes: SceneBox[]) =>
      placeTitles({ ...emptyScene, boxes }, viewport, widthOf).find(({ of }) => of === city)?.lines;
    expect(lines(hemmed)).toEqual(['Bristol']);
    expect(lines([...hemmed, box('Bristol, Port of', { ...frame, y: 600 })])).not.toEqual(['Bristol']);
  });

  it('are cut in their middle where only the end tells them apart', () => {
    const frame = { x: 10, y: 28, width: 110, height: 20 };
    const window = { zoom: 1, x: 0, y: 0, width: 130, height: 60 };
    const told = (...others: SceneBox[]) =>
      placeTitles(
        { ...emptyScene, boxes: [box('Münchenstadt am Landkreis', frame), ...others] },
        window,
        widthOf,
      )[0]!.lines;
    expect(told()).toEqual(['Münchenstad…']);
    const [one] = placeTitles(
      {
        ...emptyScene,
        boxes: ['Landkreis', 'Stadt'].map((end, i) =>
          box(`Universitätsstadt, ${end}`, { ...frame, x: 10 + i * 1000 }),
        ),
      },
      window,
      widthOf,
    );
    expect(one!.lines[0]).toBe('Univers…reis');
  });

  it('cover no sign of the box, but in an overview', () => {
    const frame = { x: 100, y: 100, width: 110, height: 80 };
    const of = { ...box('Central Bedfordshire', frame), members: [sign] };
    const walls = [-100, 200].map((x) => box('Wall', { x, y: 0, width: x < 0 ? 195 : 200, height: 400 }));
    const shelves = [60, 182].map((y) => box('Shelf', { x: 100, y, width: 110, height: 16 }));
    const near = { ...viewport, zoom: 1 };
    const lines = (one: SceneBox) =>
      placeTitles({ ...emptyScene, boxes: [one, ...walls, ...shelves] }, near, widthOf).find(
        (title) => title.of === one,
      )?.lines;
    expect(lines(of)).toEqual(['Central Bed…']);
    expect(lines({ ...of, members: [] })).toEqual(['Central', 'Bedfordshire']);
  });

  it('show once the drawing is large enough', () => {
    const closer = { zoom: 3, x: -1100, y: -400, width: 600, height: 600 };
    expect(placeTitles(scene, closer, widthOf).map(({ lines }) => lines.join(' | '))).toContain('Squeezed');
  });
});

it('are the short name where the whole has no room, and never a rest of it that tells nothing', () => {
  const around = (name: string, width: number): Scene => {
    const one = box(`Around ${name}`, { x: 300, y: 300, width, height: 20 });
    const neighbours = [0, 1, 2, 3].map((side) => {
      const [x, y] = [
        [300, 180],
        [300, 365],
        [0, 180],
        [305 + width, 180],
      ][side]!;
      return box(`n${side}`, { x: x!, y: y!, width: side < 2 ? width : 295, height: side < 2 ? 95 : 300 });
    });
    return { ...emptyScene, boxes: [{ ...one, box: { ...one.box, short: name } }, ...neighbours] };
  };
  const titleIn = (name: string, width: number) =>
    placeTitles(around(name, width), { ...viewport, zoom: 1 }, widthOf).find(({ of }) => of.box.short)?.lines;
  expect(titleIn('Siemens', 200)).toEqual(['Around Siemens']);
  expect(titleIn('Siemens', 70)).toEqual(['Siemens']);
  expect(titleIn('Universitätsklinikum am Rande der Stadt', 90)).toBeUndefined();
});

it('leave a sign that must be seen free, also where they may be written on others', () => {
  const member = (id: string, y: number) =>
    ({ node: { id, size: 8 }, place: { x: 200, y } }) as unknown as SceneNode;
  const frame = { x: 20, y: 40, width: 300, height: 400 };
  const wide = box('Universitätsstadt am Rande', frame);
  const links = Array.from({ length: 200 }, () => ({}) as Scene['links'][number]);
  const far: Scene = {
    ...emptyScene,
    links,
    boxes: [{ ...wide, members: [member('a', 100), member('b', 300)] }],
  };
  const linesWith = (clear: string[]) =>
    placeTitles(far, { ...viewport, zoom: 0.4 }, (text) => text.length * 6, new Set(clear))[0]!.lines.length;
  expect(linesWith([])).toBe(2);
  expect(linesWith(['b'])).toBe(2);
  expect(linesWith(['a'])).toBe(1);
});
