import { describe, expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { buildSnapshot, snapshotInput } from '../../../server/analytics/snapshot.ts';
import type { Selection } from '../../../server/analytics/table.ts';
import { regionLinks } from '../../../server/regions/answer.ts';
import { listRegions } from '../../../server/regions/list.ts';
import { locate, placedSelection } from '../../../server/regions/locate.ts';
import { eiOfRegions } from '../../../server/regions/measure-ei.ts';
import { goldenValues } from '../../support/golden.ts';
import { goldenTable } from '../../support/golden-table.ts';
import { tableOf } from '../../support/graph-table.ts';

function answerOf(selection: Selection, level = 3, matrix: 'include' | 'exclude' = 'include') {
  const located = locate(selection, level);
  const snapshot = buildSnapshot(snapshotInput(placedSelection(selection, located)));
  const measured = eiOfRegions(selection, located, snapshot, null);
  return regionLinks(selection, level, located, measured, { permutations: 0, seed: 1, matrix });
}

describe('the golden fixture', () => {
  const answer = answerOf(selectGraph(goldenTable(), everything));

  test('E–I of the network', () => {
    const { external, internal, value, expected, rescaled } = goldenValues.ei;
    const found = { ...answer.ei, expected: Number(answer.ei.expected?.toFixed(6)) };
    expect(found).toEqual({ external, internal, value, expected, rescaled, p: null });
  });

  test('E–I, organisations and scopes of each region', () => {
    const rows = answer.regions.map(({ code, organisations, ei, links }) => [
      code,
      organisations,
      Number(ei?.toFixed(6)),
      ...Object.values(links),
    ]);
    const { R1, R2, R3 } = goldenValues.ei.regions;
    expect(rows).toEqual([
      ['R1', 5, R1, 4, 2, 1, 0],
      ['R2', 2, R2, 1, 2, 0, 0],
      ['R3', 1, R3, 0, 0, 1, 0],
    ]);
  });

  test('the same without the matrix', () => {
    const without = answerOf(selectGraph(goldenTable(), everything), 3, 'exclude');
    expect(without).toEqual({ ...answer, matrix: [] });
  });

  test('the matrix and the scopes of all links', () => {
    expect(answer.matrix).toEqual([
      { source: 'R1', target: 'R1', links: 4, weight: 4 },
      { source: 'R1', target: 'R2', links: 1, weight: 1 },
      { source: 'R2', target: 'R1', links: 1, weight: 1 },
      { source: 'R2', target: 'R2', links: 1, weight: 1 },
      { source: 'R3', target: 'R1', links: 1, weight: 1 },
    ]);
    expect(answer.scopes).toEqual({ intra: 5, national: 2, international: 1, unknown: 0 });
  });
});

describe('organisations placed coarsely or not at all', () => {
  const table = tableOf({
    organisations: [
      { id: 'a', region: 'UKH12' },
      { id: 'b', region: 'UKH12' },
      { id: 'c', region: 'UK' },
      { id: 'd' },
      { id: 'e', region: 'DE212' },
    ],
    regions: [
      { code: 'UKH12', country: 'UK', parent: 'UK' },
      { code: 'UK', level: 0, country: 'UK' },
      { code: 'DE212', country: 'DE' },
    ],
    links: [
      { source: 'a', target: 'b' },
      { source: 'a', target: 'c' },
      { source: 'a', target: 'd' },
      { source: 'c', target: 'e' },
      { source: 'a', target: 'a', type: 'supply' },
      { source: 'b', target: 'a', type: 'supply' },
    ],
  });

  test('are left out of E–I and of the matrix, and counted; their scopes are told as far as they are known', () => {
    const answer = answerOf(selectGraph(table, everything));
    expect(answer.unplaced).toEqual({ organisations: 2, links: 3 });
    expect(answer.graph).toEqual({ n: 3, m: 1, dropped: { loops: 1, parallel: 1 } });
    expect(answer.ei).toEqual({
      external: 0,
      internal: 1,
      value: -1,
      expected: 1 / 3,
      rescaled: -1,
      p: null,
    });
    expect(answer.scopes).toEqual({ intra: 2, national: 0, international: 1, unknown: 2 });
    expect(answer.regions.map(({ code, links }) => [code, links])).toEqual([
      ['DE212', { intra: 0, national: 0, international: 1, unknown: 0 }],
      ['UKH12', { intra: 2, national: 0, international: 0, unknown: 2 }],
    ]);
    expect(answer.matrix).toEqual([{ source: 'UKH12', target: 'UKH12', links: 2, weight: 2 }]);
  });

  test('pairs with an organisation abroad that has no region at the level are counted, and left out of E–I', () => {
    const abroad = tableOf({
      organisations: [
        { id: 'a', region: 'UKH12' },
        { id: 'b', region: 'UKH12' },
        { id: 'c', region: 'UK' },
        { id: 'e', region: 'DE' },
      ],
      regions: [
        { code: 'UKH12', country: 'UK', parent: 'UK' },
        { code: 'UK', level: 0, country: 'UK' },
        { code: 'DE', level: 0, country: 'DE' },
      ],
      links: [
        { source: 'a', target: 'b' },
        { source: 'a', target: 'c' },
        { source: 'a', target: 'e' },
        { source: 'e', target: 'a', type: 'supply' },
        { source: 'b', target: 'e', type: 'supply' },
      ],
    });
    const [row] = answerOf(selectGraph(abroad, everything)).regions;
    expect(row).toMatchObject({
      code: 'UKH12',
      ei: -1,
      eiWithAbroad: 1 / 3,
      pairs: { external: 0, internal: 1, abroad: 2 },
    });
  });

  test('a level that nobody has', () => {
    const answer = answerOf(selectGraph(table, everything), 2);
    expect(answer.regions).toEqual([]);
    expect(answer.unplaced).toEqual({ organisations: 5, links: 5 });
    expect(answer.ei).toEqual({
      external: 0,
      internal: 0,
      value: null,
      expected: null,
      rescaled: null,
      p: null,
    });
  });

  test('regions of a level, with the organisations in them or below them', () => {
    const listed = (level?: number) =>
      listRegions(table, level).map((r) => [r.code, r.parent, r.organisations]);
    expect(listed(0)).toEqual([
      ['DE', null, 1],
      ['UK', null, 3],
    ]);
    expect(listed()).toEqual([
      ['DE', null, 1],
      ['DE212', 'DE', 1],
      ['UK', null, 3],
      ['UKH12', 'UK', 2],
    ]);
  });
});
