import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { RelativeBrief } from '../../contract/acquisitions.ts';
import { getRelation } from '../../contract/genealogy.ts';
import { joinList } from '../../contract/lists.ts';
import { emptyGraph } from '../support/database.ts';
import { ends, ids, lineage, relation, served, serveGenealogy } from '../support/genealogy.ts';
import { loadRows, type Rows } from '../support/tables.ts';

serveGenealogy();

describe('claims, undated organisations and hostile ids', () => {
  const hostile = [
    'a/b?c#d',
    'x,y%2Cz',
    "'; MATCH (n) DETACH DELETE n //",
    '$id` }) RETURN 1 //',
    '__proto__',
    'Ångström & Söner "AB"',
    '日本 🚀',
  ];

  beforeAll(async () => {
    await emptyGraph(served.database);
    const organisations: Rows = ['p', 'c', 'late', 'open', ...hostile].map((id) => ({
      id,
      name: `Name of ${id}`,
      kind: 'firm',
      founded: id === 'late' ? 1999 : null,
    }));
    const spinoffs: Rows = [
      { parent: 'p', child: 'c', year: 1980, confidence: 'low', rule: 'licence' },
      { parent: 'p', child: 'c', year: 1985, confidence: 'high', rule: 'student', source: 'the register' },
      { parent: 'p', child: 'c', year: null, confidence: 'high' },
      { parent: 'p', child: 'late', year: 1970, confidence: 'medium' },
      { parent: 'p', child: 'open', year: null, confidence: 'medium' },
      { parent: 'open', child: 'c', year: 2010, confidence: 'high' },
      ...hostile
        .slice(1)
        .map((child, i) => ({ parent: hostile[i]!, child, year: 1990 + i, confidence: 'high' })),
    ];
    const bought: Rows = [
      { from: 'late', to: 'c', kind: 'acquisition', start: 2016, confidence: 'medium' },
      { from: 'late', to: 'c', kind: 'acquisition', start: 2017, confidence: 'low' },
      { from: 'open', to: 'c', kind: 'acquisition', start: 2001, confidence: 'high' },
      { from: 'p', to: 'c', kind: 'acquisition', start: null, confidence: 'low' },
      { from: 'late', to: 'c', kind: 'ownership', start: 1999, confidence: 'high' },
    ];
    await loadRows(served.database, { organisations, spinoffs, links: bought });
  });

  test('claims are one spin-off with the most confident claim’s year, and marked where they differ', async () => {
    const { spinoffs, organisations } = await lineage('p');
    const one = spinoffs.find((s) => s.child === 'c');
    expect(one).toMatchObject({
      year: 1985,
      rule: 'student',
      claims: 3,
      disputed: true,
      source: 'the register',
    });
    expect(organisations.map((o) => `${o.id} ${o.start}`)).toEqual([
      'p null',
      'c 1980',
      'late 1999',
      'open null',
    ]);
    expect(organisations[0]).toMatchObject({ children: 3, parents: 0 });
  });

  test('acquisitions stand at the organisation that was bought, in the lineage and in a relation', async () => {
    const all = [
      { year: 2001, by: { id: 'open', name: 'Name of open' }, confidence: 'high' },
      { year: 2016, by: { id: 'late', name: 'Name of late' }, confidence: 'medium' },
      { year: null, by: { id: 'p', name: 'Name of p' }, confidence: 'low' },
    ];
    const of = ({ organisations }: { organisations: z.infer<typeof RelativeBrief>[] }, id: string) =>
      organisations.find((o) => o.id === id)?.acquisitions;
    expect(of(await lineage('p'), 'c')).toEqual(all);
    expect(of(await lineage('p'), 'late')).toEqual([]);
    expect(of(await lineage('p', 'minConfidence=medium'), 'c')).toEqual(all.slice(0, 2));
    const { body } = await served.api.get('/genealogy/relation?a=c&b=late');
    expect(of(getRelation.answer.parse(body), 'c')).toEqual(all);
  });

  test('a spin-off is dated by its leading claim, an organisation by its founding', async () => {
    expect(ids(await lineage('p', 'to=1982'))).toEqual(['open', 'p']);
    expect(ids(await lineage('p', 'to=1990'))).toEqual(['c', 'open', 'p']);
    // Founded in an unknown year, and by another claim spun off in 1980: by the leading one it is 1985.
    expect(ids(await lineage('p', 'asOf=1984'))).toEqual(['open', 'p']);
    expect(ids(await lineage('p', 'asOf=1985'))).toEqual(['c', 'open', 'p']);
    const drawn = ['p>c', 'p>late', 'p>open'];
    expect(ends(await lineage('p', 'asOf=2009'))).toEqual(drawn);
    expect(ends(await lineage('p', 'asOf=2010'))).toEqual(['open>c', ...drawn]);
    expect(ids(await lineage('p', 'undated=exclude'))).toEqual(['c', 'late', 'p']);
    expect(ids(await lineage('p', 'undated=exclude&asOf=1990'))).toEqual(['c', 'p']);
  });

  test('any id works in a path, in a list and in a relation', async () => {
    const [first, last] = [hostile[0]!, hostile.at(-1)!];
    for (const id of hostile) {
      const answer = await lineage(id);
      expect(ids(answer)).toEqual([...hostile].sort());
      expect(answer.organisations[0]).toMatchObject({ id, name: `Name of ${id}` });
    }
    const around = encodeURIComponent(joinList([hostile[1]!, hostile[2]!]));
    expect(ids(await lineage(hostile[2]!, `around=${around}&hops=1`))).toEqual(
      [...hostile.slice(0, 4)].sort(),
    );
    expect((await relation(first, last)).lines).toEqual([{ ancestor: first, toA: [first], toB: hostile }]);
  });
});
