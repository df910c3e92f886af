import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleValues } from '../../contract/brokerage.ts';
import { serveBrokerage } from '../support/brokerage-asked.ts';
import { goldenIds, goldenValues } from '../support/golden.ts';

const { get, brokerage, triads, removal, years, hold } = serveBrokerage();

/** Six digits, as the fixture has them; −0 becomes 0. */
const sixDigits = (values: RoleValues) =>
  Object.fromEntries(
    Object.entries(values).map(([role, value]) => [
      role,
      value === null ? null : Number(value.toFixed(6)) + 0,
    ]),
  );

describe('on the golden fixture', () => {
  beforeAll(() => hold('tests/fixtures/golden'));

  test('counts, expectation and z are those of R', async () => {
    const { brokers, graph, leftOut } = await brokerage();
    const found = Object.fromEntries(
      brokers.map(({ id, counts, expected, z }) => [
        id,
        { counts, expected: sixDigits(expected), z: sixDigits(z) },
      ]),
    );
    const { organisations } = goldenValues.brokerage;
    const worked = goldenIds.map((id) => {
      const { counts, expected, z } = organisations[id];
      return [id, { counts, expected: sixDigits(expected), z: sixDigits(z) }];
    });
    expect(found).toEqual(Object.fromEntries(worked));
    expect({ graph, leftOut }).toEqual({
      graph: { n: 8, m: 8, dropped: { loops: 0, parallel: 0 } },
      leftOut: 0,
    });
  });

  test('p comes with permutations, and is the same for the same seed', async () => {
    const p = async (query: string) => (await brokerage(query)).brokers.map((broker) => broker.p);
    const first = await p('?permutations=499&seed=3');
    expect(first[0]).toMatchObject({ total: null });
    expect(await p('?permutations=499&seed=3')).toEqual(first);
    expect(await p('?permutations=499&seed=4')).not.toEqual(first);
    expect(await p('')).toEqual(new Array(8).fill(null));
  });

  test('q corrects for all who join any pair, also where the list is cut', async () => {
    const tested = '?permutations=199&seed=3';
    const all = await brokerage(tested);
    const cut = await brokerage(`${tested}&limit=2`);
    expect([all.tests, cut.tests]).toEqual([4, 4]);
    expect(cut.brokers.map(({ q }) => q)).toEqual(all.brokers.slice(0, 2).map(({ q }) => q));
    const gates = all.brokers.flatMap(({ p, q }) =>
      q!.gatekeeper === null ? [] : [[p!.gatekeeper!, q!.gatekeeper]],
    );
    expect(gates.length).toBe(4);
    const ascending = gates.map(([p]) => p!).sort((x, y) => x - y);
    for (const [p, q] of gates) {
      const later = ascending.map((other, i) => (other >= p! ? (other * 4) / (i + 1) : 1));
      expect(q).toBeCloseTo(Math.min(1, ...later), 12);
    }
  });

  test('p and q are the same however many threads are at work', async () => {
    const question = (seed: number) => brokerage(`?permutations=500&groupBy=kind&seed=${seed}`);
    const together = await Promise.all([1, 2, 3, 4].map(question));
    for (const [i, answer] of together.entries()) {
      expect((await question(i + 1)).brokers).toEqual(answer.brokers);
    }
  });

  test('position and Graf’s flag are the same under every grouping', async () => {
    const of = async (query: string) =>
      Object.fromEntries(
        (await brokerage(query)).brokers.map(({ id, betweenness, constraint, effectiveSize, gatekeeper }) => [
          id,
          { betweenness, constraint, effectiveSize, gatekeeper },
        ]),
      );
    const byRegion = await of('');
    expect(await of('?groupBy=kind')).toEqual(byRegion);
    expect(await of('?groupBy=community')).toEqual(byRegion);
    expect(await of('?group=R1')).toEqual(byRegion);
  });

  test('grouped by the communities that the measures have, seeded', async () => {
    const { brokers, groups, leftOut } = await brokerage('?groupBy=community&seed=2');
    expect([brokers.length, leftOut]).toEqual([8, 0]);
    expect(groups.reduce((sum, group) => sum + group.organisations, 0)).toBe(8);
    expect(groups[0]!.name).toMatch(/^Community 1, around /);
    const { triads: found } = await triads('A', '?groupBy=community&seed=2');
    expect(found.length).toBe(brokers.find(({ id }) => id === 'A')!.counts.total);
  });

  test('one group against all others has two groups, and no liaison', async () => {
    const { brokers, groups } = await brokerage('?group=R1');
    expect(groups.map(({ group }) => group).sort()).toEqual(['(others)', 'R1']);
    expect(brokers.every(({ counts }) => counts.liaison === 0)).toBe(true);
    expect(brokers.find(({ id }) => id === 'A')?.counts).toMatchObject({ coordinator: 1, gatekeeper: 1 });
  });

  test('what breaks when one goes, the same as the measure of fragmentation', async () => {
    const gone = await removal('A');
    expect(gone.fragmentation?.without).toBeCloseTo(goldenValues.fragmentation.without.A, 6);
    expect(gone.fragmentation!.with).toBeLessThan(gone.fragmentation!.without);
    expect(gone).toMatchObject({
      pieces: 3,
      cutOffTotal: 2,
      groupsCutOff: [{ group: 'R3', organisations: 1 }],
      partedTotal: 2,
    });
    expect(gone.cutOff.map(({ id }) => id).sort()).toEqual(['S', 'X']);
    expect(gone.parted.map(({ from, to }) => [from, to].sort().join(' ')).sort()).toEqual(['R1 R3', 'R2 R3']);
  });

  test('the roles over the years add up to those of all years at the end', async () => {
    const { slices, width } = await years('A', '?mode=cumulative');
    expect(width).toBe(1);
    const { brokers } = await brokerage();
    const last = slices.at(-1)!;
    const { counts, expected, z } = brokers.find(({ id }) => id === 'A')!;
    expect(last.roles).toEqual({ counts, expected, z });
    const [first] = (await years('A', '?width=3')).slices;
    expect(first!.to - first!.from).toBe(2);
  });

  test('the list is cut at a limit, and says so', async () => {
    const { brokers, truncated, remaining } = await brokerage('?limit=2');
    expect([brokers.map(({ id }) => id), truncated, remaining]).toEqual([['A', 'C'], true, 6]);
  });

  test('the triads behind a count, by role', async () => {
    const all = await triads('A');
    expect(all.triads).toEqual([
      { role: 'coordinator', from: 'S', to: 'C' },
      { role: 'representative', from: 'S', to: 'B' },
      { role: 'gatekeeper', from: 'X', to: 'C' },
      { role: 'liaison', from: 'X', to: 'B' },
    ]);
    expect([all.total, all.truncated]).toEqual([4, false]);
    const gates = await triads('A', '?role=gatekeeper');
    expect(gates.organisations).toEqual([
      { id: 'X', name: 'Xenon Laboratories', kind: 'public-lab', group: 'R3' },
      { id: 'C', name: 'Cedar Optics', kind: 'firm', group: 'R1' },
    ]);
  });

  test('grouped by kind: the bridge between science and firms', async () => {
    const { brokers, groups } = await brokerage('?groupBy=kind');
    expect(groups.map(({ group, organisations }) => [group, organisations])).toEqual([
      ['firm', 6],
      ['public-lab', 1],
      ['university', 1],
    ]);
    expect(brokers.find(({ id }) => id === 'C')?.counts).toMatchObject({
      coordinator: 1,
      gatekeeper: 1,
      total: 2,
    });
  });

  test.each([
    ['/brokerage/nobody/triads', 404, 'not-found'],
    ['/brokerage/X/triads?regions=R1', 404, 'not-in-selection'],
    ['/brokerage/A/triads?groupBy=industry', 404, 'not-in-selection'],
    ['/brokerage?permutations=100001', 400, 'invalid-request'],
    ['/brokerage?groupBy=colour', 400, 'invalid-request'],
    ['/brokerage?groupBy=kind&group=guild', 400, 'unknown-group'],
    ['/brokerage?group=XX', 400, 'unknown-group'],
    ['/brokerage/nobody/removal', 404, 'not-found'],
    ['/brokerage/X/removal?regions=R1', 404, 'not-in-selection'],
    ['/brokerage/A/years?groupBy=industry', 404, 'not-in-selection'],
    ['/brokerage/A/years?width=900', 400, 'invalid-request'],
  ])('%s is refused', async (path, status, code) => {
    expect(await get(path)).toMatchObject({ status, body: { status, code } });
  });

  test('no links in the years chosen, a grouping nobody has: empty, not broken', async () => {
    const { brokers, graph } = await brokerage('?from=2000');
    expect([brokers.length, graph.m, brokers[0]?.counts.total, brokers[0]?.z.total]).toEqual([8, 0, 0, null]);
    const { brokers: none, leftOut } = await brokerage('?groupBy=industry');
    expect([none, leftOut]).toEqual([[], 8]);
  });
});
