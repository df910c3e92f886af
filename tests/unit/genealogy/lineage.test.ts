import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generations } from '../../../server/genealogy/generations.ts';
import { membersOf, summaryOf } from '../../../server/genealogy/lineage.ts';
import { goldenIds, goldenLinks, goldenValues } from '../../support/golden.ts';
import { allLines, ancestorsOf, anyPairs, descendantsOf, type Pairs, tracedRows } from './descents.ts';

const golden: Pairs = goldenLinks.map(([parent, child]) => [goldenIds[parent]!, goldenIds[child]!]);

function lineageOf(pairs: Pairs, focus: string, most?: number) {
  const traced = {
    ancestors: tracedRows(pairs, [focus, ...ancestorsOf(pairs, focus)]),
    descendants: tracedRows(pairs, [focus, ...descendantsOf(pairs, focus)]),
  };
  return membersOf(focus, traced, most);
}

describe('generations', () => {
  test('of the golden fixture, from its roots', () => {
    const { roots, generationFromRoots } = goldenValues.genealogy;
    const children = (id: string) => golden.filter(([parent]) => parent === id).map(([, child]) => child);
    const top = (id: string) => (id === 'top' ? roots : children(id));
    const found = generations('top', top);
    found.delete('top');
    const fromRoots = Object.fromEntries(
      [...found].map(([id, { min, max }]) => [id, { min: min - 1, max: max - 1 }]),
    );
    expect(fromRoots).toEqual(generationFromRoots);
  });

  test('are the shortest and the longest line', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const { id, side, generation } of lineageOf(pairs, 'n5')) {
          const lines = side === 'ancestor' ? allLines(pairs, id, 'n5') : allLines(pairs, 'n5', id);
          const lengths = lines.map((line) => line.length - 1);
          expect({ id, ...generation }).toEqual({ id, min: Math.min(...lengths), max: Math.max(...lengths) });
        }
      }),
    );
  });

  test('end where data runs in a circle', () => {
    const next: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] };
    expect([...generations('a', (id) => next[id]!)]).toEqual([
      ['a', { min: 0, max: 0 }],
      ['b', { min: 1, max: 1 }],
      ['c', { min: 2, max: 2 }],
      ['d', { min: 3, max: 3 }],
    ]);
  });
});

describe('members of a lineage', () => {
  test('of the golden fixture are its ancestors and descendants', () => {
    const { ancestors, descendants } = goldenValues.genealogy;
    for (const focus of goldenIds) {
      const members = lineageOf(golden, focus);
      const ids = (side: string) =>
        members
          .filter((m) => m.side === side)
          .map((m) => m.id)
          .sort();
      expect(ids('focus')).toEqual([focus]);
      expect(ids('ancestor')).toEqual(ancestors[focus]);
      expect(ids('descendant')).toEqual(descendants[focus]);
    }
  });

  test('come from the nearest to the farthest; the longest line does not depend on the generations asked', () => {
    const pairs: Pairs = [
      ['root', 'focus'],
      ['root', 'one'],
      ['one', 'two'],
      ['two', 'focus'],
      ['focus', 'child'],
    ];
    const short = (members: ReturnType<typeof lineageOf>) =>
      members.map(({ id, side, generation }) => `${side} ${id} ${generation.min}-${generation.max}`);
    expect(short(lineageOf(pairs, 'focus'))).toEqual([
      'focus focus 0-0',
      'ancestor root 1-3',
      'ancestor two 1-1',
      'descendant child 1-1',
      'ancestor one 2-2',
    ]);
    expect(short(lineageOf(pairs, 'focus', 1))).toEqual([
      'focus focus 0-0',
      'ancestor root 1-3',
      'ancestor two 1-1',
      'descendant child 1-1',
    ]);
  });

  test('are summed up', () => {
    const row = (id: string, start: number | null, parents: string[]) => ({ id, depth: 0, start, parents });
    const members = membersOf('f', {
      ancestors: [row('f', 1970, ['p']), row('p', null, ['g']), row('g', 1950, [])],
      descendants: [row('f', 1970, ['p']), row('c', 1990, ['f', 'elsewhere'])],
    });
    expect(summaryOf(members)).toEqual({
      ancestors: 2,
      descendants: 1,
      generations: { up: 2, down: 1 },
      undated: 1,
      firstYear: 1950,
      lastYear: 1990,
    });
  });

  test('of an organisation without relatives are itself', () => {
    const alone = membersOf('a', {
      ancestors: [{ id: 'a', depth: 0, start: null, parents: [] }],
      descendants: [],
    });
    expect(alone).toEqual([{ id: 'a', side: 'focus', generation: { min: 0, max: 0 }, start: null }]);
    expect(summaryOf(alone)).toEqual({
      ancestors: 0,
      descendants: 0,
      generations: { up: 0, down: 0 },
      undated: 1,
      firstYear: null,
      lastYear: null,
    });
  });
});
