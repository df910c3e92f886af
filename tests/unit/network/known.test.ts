import { expect, it } from 'vitest';
import { knownLooks, unknownMeasures } from '../../../client/network/known.ts';
import type { MeasureDescriptor } from '../../../contract/measures.ts';

const catalogue = [
  { id: 'betweenness', name: 'Betweenness', of: 'organisation' },
  { id: 'density', name: 'Density', of: 'network' },
] as MeasureDescriptor[];

it.each([
  ['degree', 'kind', []],
  ['betweenness', 'betweenness', []],
  ['none', 'community', []],
  ['bogus', 'kind', [{ parameter: 'size', value: 'bogus', instead: 'Degree' }]],
  ['degree', 'density', [{ parameter: 'colour', value: 'density', instead: 'Kind' }]],
])('size=%s, colour=%s', (size, colour, unknown) => {
  expect(unknownMeasures({ size, colour }, catalogue)).toEqual(unknown);
  const known = knownLooks({ size, colour }, catalogue);
  expect(unknownMeasures(known, catalogue)).toEqual([]);
  if (unknown.length === 0) expect(known).toEqual({ size, colour });
});

it('nothing is unknown before the catalogue is there', () => {
  expect(unknownMeasures({ size: 'bogus', colour: 'bogus' }, [])).toEqual([]);
});
