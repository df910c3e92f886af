import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AppState, initialState, networkLayouts } from '../../../client/state/state.ts';
import { decodeState, encodeState } from '../../../client/url.ts';
import { linkTypeIds } from '../../../contract/link-types.ts';
import { anyState } from './any-state.ts';

function decode(address: string) {
  const url = new URL(address, 'http://offshoot.test');
  return decodeState(url.pathname, url.search);
}

describe('the address of a state', () => {
  it('comes back as the same state, whatever the state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decode(encodeState(state))).toEqual({ state, ignored: [], dataVersion: undefined });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same again after a round trip', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const address = encodeState(state);
        expect(encodeState(decode(address).state)).toBe(address);
      }),
    );
  });

  it('holds only what differs from the initial state', () => {
    expect(encodeState(initialState)).toBe('/genealogy');
    const state: AppState = {
      ...initialState,
      view: 'network',
      focus: 'siemens',
      selection: ['arm', 'a,b%c'],
      filter: { ...initialState.filter, links: ['spin-off', 'supply'], level: 2, from: 1960 },
      network: { ...initialState.network, boxes: 'kind' },
    };
    expect(encodeState(state, 7)).toBe(
      '/network?focus=siemens&sel=arm,a%252Cb%2525c&links=spin-off,supply&level=2&from=1960&boxes=kind&version=7',
    );
    expect(decode(encodeState(state, 7))).toEqual({ state, ignored: [], dataVersion: 7 });
  });

  it('opens the table of the network from addresses of the time before it had company', () => {
    const { state, ignored } = decode('/network?table=yes');
    expect(ignored).toEqual([]);
    expect(encodeState(state)).toBe('/network?panel=table');
  });

  it('opens on the initial state when nothing is said', () => {
    expect(decode('/')).toEqual({ state: initialState, ignored: [], dataVersion: undefined });
  });
});

describe('a broken address', () => {
  it.each([
    ['/map', '/map', 'there is no such view (genealogy, network, regions, bridges, data)'],
    ['/network?layout=green', 'layout=green', `it takes one of ${networkLayouts.join(', ')}`],
    [
      '/network?links=spin-off,marriage',
      'links=spin-off,marriage',
      `it takes some of ${linkTypeIds.join(', ')}`,
    ],
    ['/network?level=4', 'level=4', 'it takes a whole number from 0 to 3'],
    ['/network?from=19x0', 'from=19x0', 'it takes a whole number from 1000 to 2100'],
    ['/network?sel=', 'sel=', 'it takes ids or codes with commas between them'],
    ['/network?utm=1', 'utm=1', 'there is no such parameter'],
    ['/network?constructor=1', 'constructor=1', 'there is no such parameter'],
    ['/regions?years=1990', 'years=1990', 'there is no such parameter; years are from= and to='],
    ['/regions?types=supply', 'types=supply', 'there is no such parameter; link types are links='],
    ['/regions?cell=A1', 'cell=A1', 'it takes two codes with a comma between them'],
    [
      '/bridges?permutations=1000000',
      'permutations=1000000',
      'there is no such parameter; the test of bridges is test=permutation, with 999 permutations',
    ],
    ['/network?hops=2', 'hops=2', 'hops needs around=<organisation id>'],
    ['/network?from=1990&to=1980', 'from=1990', 'from (1990) lies after to (1980); swap them'],
  ])('%s is opened without its fault, which is named', (address, what, why) => {
    const { state, ignored } = decode(address);
    expect(ignored).toEqual([{ what, why }]);
    expect(decode(encodeState(state)).ignored).toEqual([]);
  });

  it('never throws and always gives a state that has an address', () => {
    const query = fc.webQueryParameters();
    const name = fc.constantFrom('focus', 'links', 'level', 'from', 'to', 'hops', 'around', 'asof', 'boxes');
    const pair = fc.tuple(name, fc.oneof(fc.string(), fc.nat().map(String))).map(([n, v]) => `${n}=${v}`);
    const search = fc.oneof(
      query,
      fc.array(pair).map((pairs) => pairs.join('&')),
    );
    fc.assert(
      fc.property(fc.webPath(), search, (path, text) => {
        const { state } = decodeState(path, `?${text}`);
        expect(decode(encodeState(state))).toEqual({ state, ignored: [], dataVersion: undefined });
      }),
    );
  });
});
