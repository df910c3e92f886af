import type { z } from 'zod';
import type { getUnplaced } from '../../contract/region-organisations.ts';
import { briefOf } from '../analytics/brief.ts';
import { regionsAt } from '../analytics/scope.ts';
import type { Selection } from '../analytics/table.ts';

/** The answer of GET /regions/unplaced. */
export function listUnplaced(
  { table, organisations, links }: Selection,
  level: number,
  limit: number,
): z.infer<typeof getUnplaced.answer> {
  const at = regionsAt(table, level);
  const counts = new Int32Array(table.organisations.count);
  for (const link of links) {
    const [source, target] = [table.links.source[link]!, table.links.target[link]!];
    counts[source]!++;
    if (target !== source) counts[target]!++;
  }
  const all = organisations.filter((o) => at[o]! < 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
  return {
    level,
    organisations: Array.from(all.subarray(0, limit), (o) => ({ ...briefOf(table, o), links: counts[o]! })),
    truncated: all.length > limit,
    remaining: Math.max(0, all.length - limit),
    dataVersion: table.version,
  };
}
