import { describe, expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { gatekeepers } from '../../../server/analytics/gatekeepers.ts';
import { buildSnapshot, snapshotInput } from '../../../server/analytics/snapshot.ts';
import { oneAgainstOthers, regionAgainstRest } from '../../../server/brokerage/against.ts';
import { communityNamer } from '../../../server/brokerage/communities.ts';
import { directedGraph } from '../../../server/brokerage/count.ts';
import { type Grouping, groupSelection, levelOf } from '../../../server/brokerage/grouping.ts';
import { namerOf } from '../../../server/brokerage/naming.ts';
import { goldenTable } from '../../support/golden-table.ts';
import { tableOf } from '../../support/graph-table.ts';

const table = tableOf({
  organisations: [
    { id: 'a', region: 'UKH12', kind: 'public-lab', sector: 'research', industry: 'optics' },
    { id: 'b', region: 'UKH12' },
    { id: 'c', region: 'UK', industry: 'optics' },
    { id: 'd' },
    { id: 'e', region: 'DE212' },
  ],
  regions: [
    { code: 'UKH12', country: 'UK', name: 'Cambridgeshire', parent: 'UK' },
    { code: 'DE212', country: 'DE', name: 'München' },
    { code: 'UK', level: 0, country: 'UK', name: 'United Kingdom' },
  ],
  links: [
    { source: 'a', target: 'b' },
    { source: 'a', target: 'c' },
    { source: 'b', target: 'd' },
    { source: 'b', target: 'e', type: 'collaboration' },
    { source: 'e', target: 'b', type: 'supply' },
    { source: 'b', target: 'b', type: 'supply' },
    { source: 'a', target: 'b', type: 'supply' },
  ],
});
const selection = selectGraph(table, everything);

function membersOf(grouping: Grouping) {
  const members = [...grouping.selection.organisations].map((organisation, node) => [
    table.organisations.id[organisation],
    grouping.groups[grouping.group[node]!]!.group,
  ]);
  return {
    members: Object.fromEntries(members),
    groups: grouping.groups,
    leftOut: grouping.leftOut.length,
  };
}

function grouped(groupBy: 'region' | 'science' | 'kind' | 'sector' | 'industry', level = 3) {
  const grouping = groupSelection(selection, namerOf(table, groupBy, level));
  return membersOf(grouping);
}

describe('groups', () => {
  test('by science: universities and public labs, firms, and all others', () => {
    const kinds = ['firm', 'university', 'public-lab', 'intermediary', 'public-body'] as const;
    const mixed = tableOf({ organisations: kinds.map((kind) => ({ id: kind, kind })), links: [] });
    const { groups, group } = groupSelection(selectGraph(mixed, everything), namerOf(mixed, 'science', 3));
    expect(kinds.map((_, at) => groups[group[at]!]!.name)).toEqual([
      'Firms',
      'Science',
      'Science',
      'Others',
      'Others',
    ]);
  });

  test('by region: who has none at the level is left out and counted', () => {
    expect(grouped('region')).toEqual({
      members: { a: 'UKH12', b: 'UKH12', e: 'DE212' },
      groups: [
        { group: 'UKH12', name: 'Cambridgeshire', organisations: 2 },
        { group: 'DE212', name: 'München', organisations: 1 },
      ],
      leftOut: 2,
    });
  });

  test('at level 0 the region is the country', () => {
    expect(grouped('region', 0).members).toEqual({ a: 'UK', b: 'UK', c: 'UK', e: 'DE' });
  });

  test('by kind, sector and industry', () => {
    expect(grouped('kind').groups).toEqual([
      { group: 'firm', name: 'Firm', organisations: 4 },
      { group: 'public-lab', name: 'Public lab', organisations: 1 },
    ]);
    expect(grouped('sector')).toEqual({
      members: { a: 'research' },
      groups: [{ group: 'research', name: 'Research', organisations: 1 }],
      leftOut: 4,
    });
    expect(grouped('industry').members).toEqual({ a: 'optics', c: 'optics' });
  });

  test('by community: called after its most linked member, an isolate after itself', () => {
    const byCommunity = communityNamer(selection, Float64Array.from([1, 1, 1, 1, 2]));
    expect(membersOf(groupSelection(selection, byCommunity))).toEqual({
      members: { a: '1', b: '1', c: '1', d: '1', e: '2' },
      groups: [
        { group: '1', name: 'Community 1, around b', organisations: 4 },
        { group: '2', name: 'e alone', organisations: 1 },
      ],
      leftOut: 0,
    });
  });

  test('one region against the rest: who may lie in it or not is left out, who lies abroad is not', () => {
    expect(membersOf(groupSelection(selection, regionAgainstRest(table, 'UKH12')))).toEqual({
      members: { a: 'UKH12', b: 'UKH12', e: '(others)' },
      groups: [
        { group: 'UKH12', name: 'Cambridgeshire', organisations: 2 },
        { group: '(others)', name: 'Elsewhere', organisations: 1 },
      ],
      leftOut: 2,
    });
    expect(membersOf(groupSelection(selection, regionAgainstRest(table, 'UK'))).members).toEqual({
      a: 'UK',
      b: 'UK',
      c: 'UK',
      e: '(others)',
    });
    const cambridge = { groupBy: 'region' as const, group: 'UK', level: 3, seed: 1 };
    expect(levelOf(selection, cambridge)).toBe(0);
    expect(levelOf(selection, { ...cambridge, group: undefined })).toBe(3);
  });

  test('one kind against all others', () => {
    const byKind = namerOf(table, 'kind', 3);
    const labs = oneAgainstOthers(byKind, selection, { groupBy: 'kind', group: 'public-lab' });
    expect(membersOf(groupSelection(selection, labs)).groups).toEqual([
      { group: '(others)', name: 'Others', organisations: 4 },
      { group: 'public-lab', name: 'Public lab', organisations: 1 },
    ]);
  });

  test('a group that is not there is refused by name, with those there are', () => {
    const byKind = namerOf(table, 'kind', 3);
    expect(() => oneAgainstOthers(byKind, selection, { groupBy: 'kind', group: 'guild' })).toThrow(
      'There is no kind "guild" in what the filter leaves. There are: firm, public-lab.',
    );
    expect(() => regionAgainstRest(table, 'XX')).toThrow('There is no region "XX"');
  });

  test('links of those left out go with them; loops are dropped, parallel links merged, no direction counts as two', () => {
    const { selection: kept } = groupSelection(selection, namerOf(table, 'region', 3));
    const snapshot = buildSnapshot(snapshotInput(kept));
    expect(directedGraph(snapshot, kept)).toEqual({ n: 3, m: 3, dropped: { loops: 1, parallel: 2 } });
  });
});

describe('gatekeepers in Graf’s sense', () => {
  const of = (level: number) =>
    Object.fromEntries(table.organisations.id.map((id, i) => [id, gatekeepers(selection, level)[i]]));

  test('have links inside their region and out of it; unknown scope is no sign', () => {
    expect(of(3)).toEqual({ a: 0, b: 1, c: 0, d: 0, e: 0 });
  });

  test('at country level', () => {
    expect(of(0)).toEqual({ a: 0, b: 1, c: 0, d: 0, e: 0 });
  });

  test('of the golden fixture: those with E–I strictly between −1 and +1', () => {
    const golden = goldenTable();
    const flags = gatekeepers(selectGraph(golden, everything), 3);
    expect(golden.organisations.id.filter((_, i) => flags[i] === 1)).toEqual(['A', 'B', 'D', 'E']);
  });
});
