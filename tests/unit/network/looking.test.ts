import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../client/graph/looking.ts';
import { onWindow } from '../../../client/graph/viewport.ts';
import { joinByPaths, letGo } from '../../../client/network/changes.ts';
import { initialState } from '../../../client/state/state.ts';

const viewport = { zoom: 1, x: 0, y: 0, width: 800, height: 600 };

describe('what came', () => {
  it('leaves the drawing where it is when it is in sight', () => {
    expect(viewOf(viewport, { x: 100, y: 100, width: 200, height: 200 })).toBe(viewport);
  });

  it('is shifted into sight no farther than it must, as large as before', () => {
    expect(viewOf(viewport, { x: 900, y: -100, width: 200, height: 200 })).toEqual({
      ...viewport,
      x: -348,
      y: 148,
    });
  });

  it('is seen from farther away where it has no room', () => {
    const wide = { x: -500, y: 100, width: 1600, height: 100 };
    const { zoom, ...rest } = viewOf(viewport, wide);
    const seen = onWindow({ zoom, ...rest }, wide);
    expect(zoom).toBeLessThan(1);
    expect(seen.x >= 0 && seen.x + seen.width <= 800 && seen.y >= 0).toBe(true);
  });
});

it('draws what lies on a path in one step, beside what was expanded before', () => {
  const before = { ...initialState, network: { ...initialState.network, expanded: ['m'], through: ['x'] } };
  const after = joinByPaths('a', 'b', ['m', 'b'])(before);
  const { paths, through, expanded } = after.network;
  expect([after.selection, paths, through, expanded]).toEqual([['a', 'b'], ['a', 'b'], [], ['m', 'b']]);
});

it('lets go of what is lit first, then of the selection, and then changes nothing', () => {
  const lit = joinByPaths('a', 'b', [])(initialState);
  const once = letGo(lit);
  expect([once.network.paths, once.selection]).toEqual([[], ['a', 'b']]);
  const twice = letGo(once);
  expect(twice.selection).toEqual([]);
  expect(letGo(twice)).toBe(twice);
  const through = { ...initialState, network: { ...initialState.network, through: ['x'] }, selection: ['x'] };
  expect(letGo(through)).toMatchObject({ selection: ['x'], network: { through: [] } });
});
