import { beforeAll, describe, expect, test } from 'vitest';
import { getProgenitors } from '../../contract/genealogy.ts';
import { emptyGraph } from '../support/database.ts';
import { ends, ids, lineage, refusal, relation, served, serveGenealogy } from '../support/genealogy.ts';
import { goldenIds, goldenValues } from '../support/golden.ts';
import { loadTables } from '../support/load.ts';

serveGenealogy();

describe('on the golden fixture', () => {
  beforeAll(async () => {
    await emptyGraph(served.database);
    await loadTables(served.database, 'tests/fixtures/golden');
  });

  test('ancestors and descendants', async () => {
    for (const id of goldenIds) {
      const { organisations } = await lineage(id);
      const side = (name: string) =>
        organisations
          .filter((o) => o.side === name)
          .map((o) => o.id)
          .sort();
      expect(side('ancestor')).toEqual(goldenValues.genealogy.ancestors[id]);
      expect(side('descendant')).toEqual(goldenValues.genealogy.descendants[id]);
    }
  });

  test('the whole answer', async () => {
    const { organisations, spinoffs, dataVersion, ...rest } = await lineage('C', 'direction=ancestors');
    expect(dataVersion).toBeGreaterThan(0);
    expect(rest).toEqual({
      focus: 'C',
      summary: {
        ancestors: 4,
        descendants: 0,
        generations: { up: 2, down: 0 },
        undated: 0,
        firstYear: 1948,
        lastYear: 1965,
      },
      steps: 2,
      truncated: false,
      remaining: 0,
    });
    expect(organisations.map((o) => `${o.id} ${o.side} ${o.generation.min}-${o.generation.max}`)).toEqual([
      'C focus 0-0',
      'U ancestor 1-1',
      'A ancestor 1-1',
      'S ancestor 2-2',
      'X ancestor 2-2',
    ]);
    expect(organisations[2]).toEqual({
      id: 'A',
      name: 'Alder Instruments',
      kind: 'firm',
      region: 'R1',
      country: 'AA',
      founded: 1960,
      dissolved: null,
      fate: null,
      start: 1960,
      size: null,
      sector: null,
      acquisitions: [],
      side: 'ancestor',
      generation: { min: 1, max: 1 },
      parents: 2,
      children: 2,
    });
    expect(spinoffs.map(({ id: _id, ...s }) => s).find((s) => s.parent === 'A')).toEqual({
      parent: 'A',
      child: 'C',
      year: 1965,
      type: 'corporate',
      rule: 'founder-employer',
      confidence: 'high',
      source: 'golden',
      claims: 1,
      disputed: false,
    });
    expect(ends({ spinoffs })).toEqual(['A>C', 'S>A', 'U>C', 'X>A']);
  });

  test('generations count along the shortest and the longest line', async () => {
    const { organisations } = await lineage('E', 'direction=ancestors');
    const found = Object.fromEntries(organisations.map((o) => [o.id, [o.generation.min, o.generation.max]]));
    expect(found).toEqual({
      E: [0, 0],
      C: [1, 1],
      D: [1, 1],
      A: [2, 3],
      B: [2, 2],
      S: [3, 4],
      U: [2, 2],
      X: [3, 4],
    });
  });

  test('generations, years and the limit narrow it; what is not drawn is counted', async () => {
    const near = await lineage('E', 'generations=1');
    expect(ids(near)).toEqual(['C', 'D', 'E']);
    expect(near.organisations.map((o) => `${o.id} ${o.parents} ${o.children}`)).toEqual([
      'E 2 0',
      'C 2 1',
      'D 1 1',
    ]);
    expect(near).toMatchObject({ truncated: false, remaining: 0, summary: { ancestors: 2 } });
    const early = await lineage('A', 'asOf=1966');
    expect(ids(early)).toEqual(['A', 'B', 'C', 'S', 'X']);
    const few = await lineage('A', 'limit=4');
    expect(ids(few)).toEqual(['A', 'C', 'S', 'X']);
    expect(ends(few)).toEqual(['A>C', 'S>A', 'X>A']);
    expect(few).toMatchObject({ truncated: true, remaining: 3, summary: { ancestors: 2, descendants: 4 } });
  });

  test('a filter bounds the paths, and the focus stays', async () => {
    expect(ids(await lineage('E', 'minConfidence=high'))).toEqual(['A', 'B', 'D', 'E', 'S', 'X']);
    expect(ids(await lineage('E', 'regions=R1'))).toEqual(['A', 'C', 'E', 'S', 'U']);
    expect(ids(await lineage('X', 'kinds=firm&direction=descendants'))).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
      'X',
    ]);
    // No table names the country AA as a region; R1 and R2 lie in it.
    expect(ids(await lineage('E', 'regions=AA'))).toEqual(['A', 'B', 'C', 'D', 'E', 'S', 'U']);
    expect(ids(await lineage('X', 'kinds=university'))).toEqual(['X']);
    expect(ids(await lineage('A', 'from=1962&to=1969'))).toEqual(['A', 'B', 'C']);
    expect(ids(await lineage('A', 'links=supply'))).toEqual(['A']);
    expect(ids(await lineage('A', 'around=A&hops=1'))).toEqual(['A', 'B', 'C', 'S', 'X']);
    expect(ids(await lineage('A', 'sectors=services'))).toEqual(['A']);
  });

  test('relations', async () => {
    for (const [pair, expected] of Object.entries(goldenValues.genealogy.nearestCommonAncestors)) {
      const [a, b] = pair.split(',') as [string, string];
      const answer = await relation(a, b);
      expect([pair, answer.related, answer.commonAncestors]).toEqual([pair, true, expected]);
    }
    const { dataVersion: _version, organisations, ...answer } = await relation('D', 'C');
    expect(organisations.map((o) => o.id)).toEqual(['D', 'C', 'A', 'B']);
    expect({ ...answer, spinoffs: ends(answer) }).toEqual({
      related: true,
      commonAncestors: ['A'],
      lines: [{ ancestor: 'A', toA: ['A', 'B', 'D'], toB: ['A', 'C'] }],
      spinoffs: ['A>B', 'A>C', 'B>D'],
      truncated: false,
    });
    expect(await relation('S', 'U')).toMatchObject({
      related: false,
      commonAncestors: [],
      lines: [],
      spinoffs: [],
      organisations: [{ id: 'S' }, { id: 'U' }],
    });
    expect(await relation('E', 'B', 'minConfidence=high')).toMatchObject({ commonAncestors: ['B'] });
    expect(await relation('E', 'C', 'minConfidence=high')).toMatchObject({ commonAncestors: ['A'] });
  });

  test('progenitors', async () => {
    const { status, body } = await served.api.get('/genealogy/progenitors?limit=3');
    expect(status).toBe(200);
    const { progenitors, truncated, remaining, convention } = getProgenitors.answer.parse(body);
    expect(
      progenitors.map((p) => `${p.id} ${p.children} ${p.descendants} ${p.generations} ${p.regionsReached}`),
    ).toEqual(['S 1 5 4 2', 'X 1 5 4 2', 'A 2 4 3 2']);
    expect(progenitors[2]).toMatchObject({ name: 'Alder Instruments', firmYears: 16, spawnRate: 2 / 16 });
    expect({ truncated, remaining }).toEqual({ truncated: true, remaining: 4 });
    expect(convention).toContain('1975, the last year the data knows');
  });

  test('refusals name what is wrong', async () => {
    expect(await refusal('/genealogy/nobody')).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusal('/genealogy/relation?a=A&b=nobody')).toMatchObject({
      status: 404,
      detail: expect.stringContaining('nobody'),
    });
    expect(await refusal('/genealogy/A?regions=R9')).toMatchObject({ status: 400, code: 'unknown-region' });
    expect(await refusal('/genealogy/A?dataset=none')).toMatchObject({
      status: 400,
      code: 'unknown-dataset',
    });
    expect(await refusal('/genealogy/A?around=nobody')).toMatchObject({ status: 404 });
    for (const query of [
      'generations=-1',
      'generations=1000000',
      'asOf=19x0',
      'direction=sideways',
      'limit=0',
    ]) {
      expect(await refusal(`/genealogy/A?${query}`)).toMatchObject({ status: 400, code: 'invalid-request' });
    }
  });
});
