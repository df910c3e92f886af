import { expect, it } from 'vitest';
import { layoutInput } from '../../../client/graph/scene.ts';
import { networkModel } from '../../../client/network/model.ts';
import type { Values } from '../../../client/network/values.ts';
import { mustWait } from '../../../client/network/waiting.ts';
import { arrangementOf } from '../../../client/network/words.ts';
import { initialState } from '../../../client/state/state.ts';
import { link, network, organisation } from './drawing.ts';

const organisations = ['a', 'b', 'c', 'd'].map((id) => organisation(id, { box: id < 'c' ? 'X' : 'Y' }));
const links = [link('a', 'b'), link('a', 'c'), link('d', 'b'), link('c', 'd')];
const state = initialState.network;

function inputOf(those: typeof organisations, between: typeof links) {
  const { graph } = networkModel({
    network: network(those, between),
    state,
    theme: 'light',
    values: new Map(),
    places: new Map(),
    nameOf: (id) => id,
  });
  return layoutInput(graph, (text) => text.length * 6, 1.3, 1);
}

it('a layout gets the same, in whatever order organisations and links come', () => {
  const turned = inputOf(organisations.toReversed(), links.toReversed());
  expect(turned).toEqual(inputOf(organisations, links));
});

it.each([
  ['the first drawing, for its sizes', { size: 'betweenness' }, false, true],
  ['a later one does not', { size: 'betweenness' }, true, false],
  ['but rings, which are made by them', { size: 'betweenness', layout: 'concentric' }, true, true],
  ['and boxes of communities', { boxes: 'community' }, true, true],
  ['nothing that is counted here', { layout: 'concentric' }, false, false],
] as const)('waits for measures: %s', (_, part, hasDrawn, expected) => {
  const drawn = { state: { ...state, ...part }, hasDrawn };
  const values = new Map<string, Values>(
    ['betweenness', 'community'].map((measure) => [measure, new Map()] as const),
  );
  expect(mustWait({ ...drawn, values: new Map(), isComputing: true })).toBe(expected);
  expect(mustWait({ ...drawn, values, isComputing: true })).toBe(false);
  expect(mustWait({ ...drawn, values: new Map(), isComputing: false })).toBe(false);
});

it('rings are made anew for another size, boxes are not', () => {
  const rings = (size: string) => arrangementOf({ ...state, layout: 'concentric', size }, 3);
  const boxes = (size: string) => arrangementOf({ ...state, size }, 3);
  expect(rings('degree')).not.toBe(rings('betweenness'));
  expect(boxes('degree')).toBe(boxes('betweenness'));
});
