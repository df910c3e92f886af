import { beforeAll, describe, expect, test } from 'vitest';
import { everything, type Filter } from '../../contract/filter.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import { joinList } from '../../contract/lists.ts';
import { emptyGraph } from '../support/database.ts';
import { ids, lineage, served, serveGenealogy } from '../support/genealogy.ts';
import { loadTables } from '../support/load.ts';

serveGenealogy();

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(served.database);
    await loadTables(served.database, 'seed');
  });

  const filters: Partial<Filter>[] = [
    {},
    { from: 1960, to: 1995 },
    { to: 1990, undated: 'exclude' },
    { minConfidence: 'high' },
    { kinds: ['firm'] },
    { regions: ['UK', 'SE'], level: 2 },
    { minConfidence: 'medium', from: 1985, kinds: ['firm', 'university', 'public-lab'] },
    { around: ['siemens'], hops: 2 },
  ];

  /** The lineage that the filtered graph in memory has: whatever runs along its spin-offs. */
  async function expected(focus: string, filter: Filter): Promise<string[] | null> {
    const { table, organisations, links } = await served.analytics.select(filter);
    const start = table.indexOf.get(focus)!;
    if (!organisations.includes(start)) return null;
    const { source, target, type } = table.links;
    const spinoffs = [...links].filter((l) => linkTypeIds[type[l]!] === 'spin-off');
    const reach = (from: Int32Array, to: Int32Array) => {
      const found = new Set([start]);
      for (const at of found) for (const l of spinoffs) if (from[l] === at) found.add(to[l]!);
      return found;
    };
    return [...new Set([...reach(source, target), ...reach(target, source)])]
      .map((o) => table.organisations.id[o]!)
      .sort();
  }

  const focuses = [
    'cambridge-consultants',
    'siemens',
    'university-of-cambridge',
    'realvnc',
    'arm',
    'philips',
  ];

  test('the database and the graph in memory agree on what a filter leaves of a lineage', async () => {
    let compared = 0;
    for (const some of filters) {
      const filter = { ...everything, ...some };
      const query = Object.entries(some).map(
        ([k, v]) => `${k}=${Array.isArray(v) ? joinList(v.map(String)) : v}`,
      );
      for (const focus of focuses) {
        const known = (await served.analytics.table()).indexOf.has(focus);
        const wanted = known ? await expected(focus, filter) : null;
        if (wanted === null) continue;
        compared++;
        expect([query, focus, ids(await lineage(focus, query.join('&')))]).toEqual([query, focus, wanted]);
      }
    }
    expect(compared).toBeGreaterThan(25);
  });

  test('parents and children are counted as the filter leaves them', async () => {
    const { organisations, spinoffs } = await lineage('siemens', 'from=1980&direction=descendants');
    for (const { id, side, children } of organisations) {
      const drawn = spinoffs.filter((s) => s.parent === id).length;
      expect([id, side, children]).toEqual([id, side, drawn]);
    }
  });
});
