import { beforeAll, describe, expect, test } from 'vitest';
import { getRegionDescendants, getRegionRoots } from '../../contract/genealogy-regions.ts';
import { emptyGraph } from '../support/database.ts';
import { refusal, served, serveGenealogy } from '../support/genealogy.ts';
import { loadTables } from '../support/load.ts';

serveGenealogy();

describe('on the golden fixture', () => {
  beforeAll(async () => {
    await emptyGraph(served.database);
    await loadTables(served.database, 'tests/fixtures/golden');
  });

  test('the roots behind a region', async () => {
    const { status, body } = await served.api.get('/genealogy/regions/R1/roots');
    expect(status).toBe(200);
    const { region, totals, roots } = getRegionRoots.answer.parse(body);
    expect({ region, totals }).toEqual({
      region: { code: 'R1', name: 'Region One', level: 3 },
      totals: { organisations: 5, spinoffs: 3, firms: 4, firmsDescending: 3 },
    });
    expect(roots.map((r) => [r.id, r.where, r.inside, r.elsewhere, r.firms, r.only, r.share])).toEqual([
      ['S', 'inside', 3, 2, 3, 0, 0.75],
      ['X', 'elsewhere', 3, 2, 3, 0, 0.75],
      ['U', 'inside', 2, 0, 2, 0, 0.5],
    ]);
    const few = getRegionRoots.answer.parse(
      (await served.api.get('/genealogy/regions/R1/roots?limit=1')).body,
    );
    expect({ roots: few.roots.length, left: few.remaining }).toEqual({ roots: 1, left: 2 });
  });

  test('who descends from an organisation, and who of them left the region', async () => {
    const { body } = await served.api.get('/genealogy/regions/R1/descendants?root=S');
    const { counts, organisations, root, names } = getRegionDescendants.answer.parse(body);
    expect({ root: root.id, where: root.where, counts }).toEqual({
      root: 'S',
      where: 'inside',
      counts: { inside: 3, elsewhere: 2, unknown: 0, firms: 3, total: 5 },
    });
    expect(
      organisations.map((o) => [
        o.id,
        o.where,
        o.generation.min,
        o.generation.max,
        o.staysInside,
        o.line.join('>'),
      ]),
    ).toEqual([
      ['A', 'inside', 1, 1, true, 'S>A'],
      ['C', 'inside', 2, 2, true, 'S>A>C'],
      ['E', 'inside', 3, 4, true, 'S>A>C>E'],
      ['B', 'elsewhere', 2, 2, false, 'S>A>B'],
      ['D', 'elsewhere', 3, 3, false, 'S>A>B>D'],
    ]);
    expect(names.A).toBe('Alder Instruments');
  });

  test('refusals name what is wrong', async () => {
    expect(await refusal('/genealogy/regions/R9/roots')).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusal('/genealogy/regions/R1/descendants?root=nobody')).toMatchObject({ status: 404 });
    expect(await refusal('/genealogy/regions/R1/descendants')).toMatchObject({ status: 400 });
  });
});
