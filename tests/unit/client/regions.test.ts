import { describe, expect, it } from 'vitest';
import { above, openable, regionTree } from '../../../client/shell/region-tree.ts';
import { findRegions } from '../../../client/shell/search-model.ts';
import { addRecent } from '../../../client/state/recent.ts';
import { fold } from '../../../client/ui/fold.ts';
import type { Region } from '../../../contract/regions.ts';

function region(code: string, name: string, parent: string | null, organisations: number): Region {
  return {
    code,
    name,
    parent,
    organisations,
    level: code.length - 2,
    country: code.slice(0, 2),
    lat: null,
    lon: null,
  };
}
const regions = [
  region('SE', 'Sweden', null, 9),
  region('SE2', 'Södra Sverige', 'SE', 7),
  region('SE232', 'Västra Götaland', 'SE2', 7),
  region('SE110', 'Stockholm', 'SE1', 2),
  region('DK', 'Denmark', null, 0),
];

describe('the tree of regions', () => {
  it('hangs each under its parent, by name, and leaves empty ones out', () => {
    expect(regionTree(regions)).toEqual([
      { code: 'SE110', name: 'Stockholm', organisations: 2, children: [] },
      {
        code: 'SE',
        name: 'Sweden',
        organisations: 9,
        children: [
          {
            code: 'SE2',
            name: 'Södra Sverige',
            organisations: 7,
            children: [{ code: 'SE232', name: 'Västra Götaland', organisations: 7, children: [] }],
          },
        ],
      },
    ]);
  });

  it('keeps what fits a text, and what lies above it', () => {
    const tree = regionTree(regions, 'gotaland');
    expect(tree.map((b) => b.code)).toEqual(['SE']);
    expect(openable(tree)).toEqual(['SE', 'SE2']);
    expect(regionTree(regions, 'se11').map((b) => b.code)).toEqual(['SE110']);
    expect(regionTree(regions, 'nowhere')).toEqual([]);
  });

  it('finds what lies above', () => {
    expect(above(regions, ['SE232'])).toEqual(['SE2', 'SE']);
  });

  it('does not loop when regions are each other’s parents', () => {
    const round = [region('A', 'a', 'B', 1), region('B', 'b', 'A', 1)];
    expect(above(round, ['A'])).toEqual(['B', 'A']);
    expect(regionTree(round, 'a')).toEqual([]);
  });
});

describe('search', () => {
  it('finds regions by the beginning of a word or of the code, without accents', () => {
    expect(fold('Göteborg')).toBe('goteborg');
    expect(findRegions(regions, 'gota', 5).map((r) => r.code)).toEqual(['SE232']);
    expect(findRegions(regions, 's', 2).map((r) => r.code)).toEqual(['SE', 'SE2']);
    expect(findRegions(regions, ' ', 5)).toEqual([]);
  });

  it('remembers the newest choices, each once', () => {
    const one = { id: 'a', name: 'A', kind: 'firm' as const };
    const others = Array.from({ length: 8 }, (_, i) => ({ ...one, id: `b${i}` }));
    expect(addRecent([...others.slice(0, 3), one], one).map((r) => r.id)).toEqual(['a', 'b0', 'b1', 'b2']);
    expect(addRecent(others, one).map((r) => r.id)).toEqual(['a', 'b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
  });
});
