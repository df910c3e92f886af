import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../server/imports/check/cycles.ts';
import { checkTables, twoFirms } from './check-tables.ts';

const firms = (ids: string[]) => `id,name,kind\n${ids.map((id) => `${id},${id},firm\n`).join('')}`;
const spinoffs = (pairs: string[]) => `parent,child\n${pairs.map((pair) => `${pair}\n`).join('')}`;

describe('spin-offs', () => {
  it('in a cycle are refused, with the line, the path and the other lines', async () => {
    const { lines } = await checkTables({
      'organisations.csv': firms(['a', 'b', 'c', 'd']),
      'spinoffs.csv': spinoffs(['a,b', 'b,c', 'c,d', 'd,b']),
    });
    expect(lines).toEqual([
      'error cycle spinoffs.csv:5 child: This spin-off closes a cycle: d → b → c → d. Nobody descends from itself; correct or remove one of these links (the others: line 4, line 3).',
    ]);
  });

  it('of a firm from itself are refused', async () => {
    const { lines } = await checkTables({
      'organisations.csv': firms(['a']),
      'spinoffs.csv': spinoffs(['a,a']),
    });
    expect(lines).toEqual(['error self-link spinoffs.csv:2 child: a stands as its own child.']);
  });

  it('against the lives of their parents are kept with a warning', async () => {
    const { lines, counts } = await checkTables({
      'organisations.csv': `${twoFirms}c,Gamma,firm,1940,\nd,Delta,firm,1995,\n`,
      'spinoffs.csv': 'parent,child,year\na,b,1945\na,c,\na,d,\n',
    });
    expect(lines).toEqual([
      'warning child-before-parent spinoffs.csv:2 year: b (1945) is older than its parent a (1950); kept, but one of the years may be wrong.',
      'warning child-before-parent spinoffs.csv:3 year: c (1940) is older than its parent a (1950); kept, but one of the years may be wrong.',
      'warning child-after-parent spinoffs.csv:4 year: d (1995) began after the end of its parent a (1990); kept, but one of the years may be wrong.',
    ]);
    expect(counts.spinoffs).toBe(3);
  });

  it('of the same parent and child are claims of one; that they disagree is said', async () => {
    const { lines, counts } = await checkTables({
      'organisations.csv': twoFirms,
      'spinoffs.csv':
        'parent,child,year,rule,source\na,b,1960,licence,x\na,b,1961,licence,y\na,b,,licence,z\na,b,1960,student,z\n',
    });
    expect(lines).toEqual([
      'info claims-disagree spinoffs.csv:3 year: A further claim that b came from a: line 2 has the year 1960, this one 1961. Both are kept, and counted as one spin-off.',
      'info claims-disagree spinoffs.csv:5 rule: A further claim that b came from a: line 2 has another type or rule. Both are kept, and counted as one spin-off.',
    ]);
    expect(counts.spinoffs).toBe(4);
  });

  it('in sixty stacked diamonds are no cycle', async () => {
    const ids = ['n0'];
    const pairs: string[] = [];
    for (let i = 0; i < 60; i++) {
      ids.push(`l${i}`, `r${i}`, `n${i + 1}`);
      pairs.push(`n${i},l${i}`, `n${i},r${i}`, `l${i},n${i + 1}`, `r${i},n${i + 1}`);
    }
    const { lines } = await checkTables({ 'organisations.csv': firms(ids), 'spinoffs.csv': spinoffs(pairs) });
    expect(lines).toEqual([]);
  });
});

describe('findCycles', () => {
  const edge = fc.tuple(fc.nat(8), fc.nat(8));
  const edgesOf = (pairs: [number, number][]) => ({
    nodes: 9,
    from: Int32Array.from(pairs, ([a]) => a),
    to: Int32Array.from(pairs, ([, b]) => b),
  });

  /** Peels off nodes that nothing leads to: what is left lies on or behind a cycle. */
  function hasCycle(pairs: [number, number][]): boolean {
    let left = pairs;
    for (;;) {
      const reached = new Set(left.map(([, b]) => b));
      const next = left.filter(([a]) => reached.has(a));
      if (next.length === left.length) return next.length > 0;
      left = next;
    }
  }

  it('finds a cycle exactly where there is one, and each it names is one', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 20 }), (pairs) => {
        const cycles = findCycles(edgesOf(pairs), 100);
        expect(cycles.length > 0).toBe(hasCycle(pairs));
        for (const cycle of cycles) {
          cycle.forEach((at, i) => {
            expect(pairs[at]![1]).toBe(pairs[cycle[(i + 1) % cycle.length]!]![0]);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('walks a chain of 200,000 generations', () => {
    const count = 200_000;
    const chain = {
      nodes: count,
      from: Int32Array.from({ length: count }, (_, i) => i),
      to: Int32Array.from({ length: count }, (_, i) => (i + 1) % count),
    };
    expect(findCycles(chain, 5).map((cycle) => cycle.length)).toEqual([count]);
  });
});

it('claims that disagree stand side by side, each with its source or its row', async () => {
  const { findings } = await checkTables({
    'organisations.csv': twoFirms,
    'spinoffs.csv': 'parent,child,year,rule,source\na,b,1970,,A book\na,b,1971,,\na,b,1970,licence,Another\n',
  });
  const found = findings.list().filter(({ code }) => code === 'claims-disagree');
  expect(found.map(({ organisation, sides }) => [organisation, sides])).toEqual([
    [
      'b',
      [
        { value: '1970', source: 'A book' },
        { value: '1971', source: 'spinoffs.csv, line 3' },
      ],
    ],
    [
      'b',
      [
        { value: 'nothing', source: 'A book' },
        { value: 'licence', source: 'Another' },
      ],
    ],
  ]);
});
