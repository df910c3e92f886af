import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { organisationsTable } from '../../../server/imports/tables/organisations.ts';
import { cellOrder } from '../../../server/imports/write/queries.ts';
import { projectRoot } from '../../../server/root.ts';

const files = {
  organisations: 'write-organisations',
  people: 'write-people',
  spinoffs: 'write-spin-offs',
  links: 'write-links',
  flows: 'write-flows',
  careers: 'write-careers',
} as const;

/** Names in the order in which a query takes them from a row: `lat: toFloat(row[5])` → at 5 is lat. */
function orderIn(query: string): string[] {
  const text = readFileSync(join(projectRoot(), 'cypher/imports', `${query}.cypher`), 'utf8');
  const order: string[] = [];
  for (const [, name, at] of text.matchAll(/(\w+): (?:toFloat\()?row\[(\d+)\]/g)) order[Number(at)] ??= name!;
  return order;
}

describe('the cells of a row', () => {
  it.each(['people', 'spinoffs', 'links', 'flows'] as const)('of %s are those its query takes', (table) => {
    const ends = table === 'people' ? 0 : 2;
    expect(orderIn(files[table]).slice(ends)).toEqual([...cellOrder[table]]);
  });

  it('of organisations are the columns of their table; the region is found by its code', () => {
    const order = orderIn(files.organisations).map((name) => (name === 'code' ? 'region' : name));
    expect(order).toEqual([...cellOrder.organisations]);
    expect([...order].sort()).toEqual(Object.keys(organisationsTable.columns).sort());
  });

  it('of careers end with who founded', () => {
    expect(orderIn(files.careers).slice(2)).toEqual(cellOrder.careers.slice(0, -1));
  });
});
