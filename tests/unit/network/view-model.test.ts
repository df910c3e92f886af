import { describe, expect, it } from 'vitest';
import { gathered } from '../../../client/network/gather.ts';
import { legendOf } from '../../../client/network/legend.ts';
import { measuresOf, networkModel } from '../../../client/network/model.ts';
import { anyRule, selectedBy } from '../../../client/network/rule.ts';
import { plainSize } from '../../../client/network/sizes.ts';
import type { Values } from '../../../client/network/values.ts';
import { layoutUnder } from '../../../client/network/words.ts';
import { initialState, type NetworkState } from '../../../client/state/state.ts';
import { small } from './small.ts';

const names = { names: 'Västra Götalands län', lat: 58, lon: 12 };
const places = new Map([
  ['SE232', { name: names.names, lat: 58, lon: 12 }],
  ['DE', { name: 'Germany', lat: 51, lon: 10 }],
]);

function modelOf(state: Partial<NetworkState> = {}, values = new Map<string, Values>()) {
  return networkModel({
    network: small,
    state: { ...initialState.network, ...state },
    theme: 'light',
    values,
    places,
    nameOf: (id) => id,
  });
}

describe('the model of the drawing', () => {
  it('puts organisations into named boxes, the coarser ones vague', () => {
    expect(modelOf().graph.boxes).toEqual([
      { id: 'SE232', name: 'Västra Götalands län', vague: false, lat: 58, lon: 12 },
      { id: '?', name: 'No region known', vague: true, lat: null, lon: null },
      { id: 'DE', name: 'Germany', vague: true, lat: 51, lon: 10 },
    ]);
  });

  it('groups by the communities found, and by nothing', () => {
    const community = new Map([
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', null],
    ]);
    const model = modelOf({ boxes: 'community', colour: 'community' }, new Map([['community', community]]));
    expect(model.graph.boxes.map((b) => [b.name, model.boxes.counts.get(b.id)])).toEqual([
      ['Around A', 2],
      ['C alone', 1],
      ['In no community', 1],
    ]);
    expect(model.colouring.entries.map((e) => e.label)).toEqual(['Around A', 'C alone', 'Other']);
    expect(modelOf({ boxes: 'none' }).graph.boxes).toEqual([]);
  });

  it('takes sizes and colours from measures; what has no value has the colour of none', () => {
    const values = new Map([
      ['a', 4],
      ['b', 0],
      ['c', 1],
      ['d', null],
    ]);
    const model = modelOf({ size: 'constraint', colour: 'constraint' }, new Map([['constraint', values]]));
    expect(model.graph.nodes.map((n) => n.size)).toEqual([38, 9, 23.5, 9]);
    expect(new Set(model.graph.nodes.map((n) => n.colour)).size).toBe(4);
    const legend = legendOf(model, 'Constraint', 'light');
    expect(legend.colours.ramp.map((r) => r.value)).toEqual([0, 1, 2, 3, 4]);
    expect(legend.colours.entries.map((e) => [e.label, e.count])).toEqual([['No value', 1]]);
    expect([legend.hasDirection, legend.hasWeights, legend.hasFaint, legend.hasPins]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('shows one colour, no ramp, where all have the same value', () => {
    const values = new Map([
      ['a', 0],
      ['b', 0],
      ['c', null],
    ]);
    const model = modelOf({ colour: 'constraint' }, new Map([['constraint', values]]));
    const { ramp, entries } = legendOf(model, undefined, 'light').colours;
    expect(ramp).toEqual([]);
    expect(entries.map((e) => [e.label, e.count])).toEqual([
      ['all 0', 2],
      ['No value', 2],
    ]);
    expect(entries[0]!.colour).toBe(model.graph.nodes.find(({ id }) => id === 'a')!.colour);
  });

  it('draws all of one plain size, and says so, where all have the same value', () => {
    const values = new Map(['a', 'b', 'c', 'd'].map((id) => [id, 3]));
    const model = modelOf({ size: 'core-number' }, new Map([['core-number', values]]));
    expect(new Set(model.graph.nodes.map((n) => n.size))).toEqual(new Set([plainSize]));
    expect(legendOf(model, 'Core number', 'light').sizes).toEqual([{ label: 'all 3', size: plainSize }]);
    const other = modelOf({ size: 'core-number' }, new Map([['core-number', values.set('a', 4)]]));
    expect(legendOf(other, 'Core number', 'light').sizes.map(({ label }) => label)).toEqual(['4', '1']);
  });

  it('asks the program for what it does not count itself', () => {
    const state = initialState.network;
    expect(measuresOf(state)).toEqual([]);
    expect(measuresOf({ ...state, boxes: 'community', size: 'pagerank', colour: 'community' })).toEqual([
      'community',
      'pagerank',
    ]);
  });

  it('leaves the hidden out with their links and keeps the pinned where they were put', () => {
    const model = modelOf({ hidden: ['c'], pinned: { b: { x: 3, y: 4 } } });
    expect(model.links.map((l) => l.id)).toEqual(['a-b']);
    expect(model.graph.nodes.map((n) => [n.id, n.pin])).toEqual([
      ['a', null],
      ['b', { x: 3, y: 4 }],
      ['d', null],
    ]);
  });
});

describe('boxes that stand for their members', () => {
  it('are one sign each, with one line for all links between two', () => {
    const { graph, boxes } = modelOf();
    const place = { lat: 58, lon: 12 };
    const look = { colour: '#000', pinned: {}, placeOf: (box: string) => (box === 'SE232' ? place : null) };
    const closed = gathered(graph, boxes, [], look);
    expect(closed.graph.nodes.map((n) => n.name)).toEqual([
      'Västra Götalands län (2)',
      'No region known (1)',
      'Germany (1)',
    ]);
    expect([...closed.bundles.values()]).toEqual([
      { from: 'Germany (1)', to: 'Västra Götalands län (2)', count: 2 },
    ]);
    expect(closed.graph.nodes.map((n) => n.at)).toEqual([place, null, null]);
    const open = gathered(graph, boxes, ['SE232'], look);
    expect(open.graph.boxes.map(({ id, lat, lon }) => ({ id, lat, lon }))).toEqual([
      { id: 'SE232', ...place },
    ]);
    expect(open.graph.nodes.map((n) => [n.name, n.box])).toEqual([
      ['No region known (1)', null],
      ['Germany (1)', null],
      ['A', 'SE232'],
      ['B', 'SE232'],
    ]);
    expect(open.graph.links.map((l) => [l.source, l.target])).toEqual([
      ['a', 'b'],
      [' DE', 'a'],
    ]);
  });
});

describe('selecting by rule', () => {
  it('needs all parts to hold; no value passes no comparison', () => {
    const model = modelOf();
    const select = (part: object) => selectedBy({ ...anyRule, ...part }, model, model.degree);
    expect(select({})).toEqual(['a', 'b', 'c', 'd']);
    expect(select({ kind: 'firm', box: 'SE232' })).toEqual(['b']);
    expect(select({ comparison: 'least', value: 2 })).toEqual(['a']);
    expect(select({ comparison: 'most', value: 0 })).toEqual(['d']);
    expect(selectedBy({ ...anyRule, comparison: 'most', value: 9 }, model, undefined)).toEqual([]);
  });
});

it('as on the map is for regions, and for no boxes', () => {
  const under = (boxes: Parameters<typeof layoutUnder>[0]['boxes']) =>
    layoutUnder({ boxes, layout: 'geographic' });
  expect([under('region'), under('none'), under('sector')]).toEqual([
    'geographic',
    'geographic',
    'two-level',
  ]);
});
