import type { GraphTable } from '../../server/analytics/table.ts';
import { goldenIds, goldenLinks } from './golden.ts';
import { tableOf } from './graph-table.ts';

const placed = { S: 'R1', U: 'R1', X: 'R3', A: 'R1', B: 'R2', C: 'R1', D: 'R2', E: 'R1' } as const;
const kinds = { U: 'university', X: 'public-lab' } as const;

/** The golden fixture as a table that comes from no database. */
export function goldenTable(): GraphTable {
  return tableOf({
    organisations: goldenIds.map((id) => ({
      id,
      region: placed[id],
      kind: id === 'U' || id === 'X' ? kinds[id] : 'firm',
    })),
    regions: [
      { code: 'R1', country: 'AA', name: 'Region One' },
      { code: 'R2', country: 'AA', name: 'Region Two' },
      { code: 'R3', country: 'BB', name: 'Region Three' },
    ],
    links: goldenLinks.map(([parent, child]) => ({ source: goldenIds[parent]!, target: goldenIds[child]! })),
  });
}
