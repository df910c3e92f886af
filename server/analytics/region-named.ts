import { notFound } from '../fault.ts';
import type { GraphTable } from './table.ts';

/** Position of a region. @throws Fault 404 */
export function regionNamed({ regions }: GraphTable, code: string): number {
  const at = regions.code.indexOf(code);
  if (at < 0) throw notFound('region', code);
  return at;
}

/** Position of a region of a level. @throws Fault 404 */
export function regionOfLevel(table: GraphTable, level: number, code: string): number {
  const at = regionNamed(table, code);
  if (table.regions.level[at] !== level) throw notFound(`region of level ${level}`, code);
  return at;
}
