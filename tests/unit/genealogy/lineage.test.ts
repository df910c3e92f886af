import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../server/genealogy/family.ts';
import { generations } from '../../../server/genealogy/generations.ts';
import { membersOf, summaryOf, within } from '../../../server/genealogy/lineage.ts';
import { goldenIds, goldenLinks, goldenValues } from '../../support/golden.ts';
import { allLines, anyPairs, claim, leaveAll, type Pairs, relative, relativesOf } from './descents.ts';

const golden: Pairs = goldenLinks.map(([parent, child]) => [goldenIds[parent]!, goldenIds[child]!]);

function lineageOf(pairs: Pairs, focus: string, most = Number.POSITIVE_INFINITY) {
  return within(membersOf(familyOf(relativesOf(pairs, focus), leaveAll), focus), most);
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
    const relatives = [
      relative('f', { founded: 1970, claims: [claim('p', 'f')] }),
      relative('p', { claims: [claim('g', 'p')] }),
      relative('g', { founded: 1950 }),
      relative('c', { founded: 1990, claims: [claim('f', 'c'), claim('elsewhere', 'c')] }),
    ];
    expect(summaryOf(membersOf(familyOf(relatives, leaveAll), 'f'))).toEqual({
      ancestors: 2,
      descendants: 1,
      generations: { up: 2, down: 1 },
      undated: 1,
      firstYear: 1950,
      lastYear: 1990,
    });
  });

  test('of an organisation without relatives are itself', () => {
    const alone = lineageOf([], 'a');
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

  test('are those of one direction when that is asked', () => {
    const family = familyOf(relativesOf(golden), leaveAll);
    const found = (direction: 'ancestors' | 'descendants') =>
      membersOf(family, 'C', direction)
        .map((member) => member.id)
        .sort();
    expect(found('ancestors')).toEqual(['A', 'C', 'S', 'U', 'X']);
    expect(found('descendants')).toEqual(['C', 'E']);
  });
});
