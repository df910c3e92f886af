import { sectors } from '../../../contract/vocabulary.ts';
import type { Scene } from './scene.ts';

/** What firms are told apart by. */
export type Division = 'sector' | 'industry';

/** The sector or the industry of an organisation; null where none is told. */
export function divisionOf({ table }: Scene, division: Division): (organisation: number) => string | null {
  const { sector, industry } = table.organisations;
  if (division === 'industry') return (organisation) => industry[organisation] ?? null;
  return (organisation) => sectors[sector[organisation]!] ?? null;
}

/** How many of the organisations have each word; those without one are in none. */
export function countWords(
  organisations: Iterable<number>,
  wordOf: (organisation: number) => string | null,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const organisation of organisations) {
    const word = wordOf(organisation);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

export function totalOf(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** Herfindahl index Σ s²: 1/(number of words) when all have the same share, 1 when there is one; null without any. */
export function herfindahlOf(counts: ReadonlyMap<string, number>): number | null {
  const total = totalOf(counts);
  if (total === 0) return null;
  return [...counts.values()].reduce((sum, count) => sum + (count / total) ** 2, 0);
}

/** Shannon diversity −Σ s ln s: 0 when there is one word, ln(number) when all have the same share; null without any. */
export function shannonOf(counts: ReadonlyMap<string, number>): number | null {
  const total = totalOf(counts);
  if (total === 0) return null;
  return [...counts.values()].reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
}

/** A word's share in the region ÷ its share everywhere. */
export interface Quotient {
  word: string;
  /** In the region. */
  n: number;
  value: number;
}

/** Location quotients of the words of the region, the greatest first. The whole includes the region. */
export function quotients(
  region: ReadonlyMap<string, number>,
  whole: ReadonlyMap<string, number>,
): Quotient[] {
  const [own, all] = [totalOf(region), totalOf(whole)];
  return [...region]
    .map(([word, n]) => ({ word, n, value: n / own / (whole.get(word)! / all) }))
    .sort((a, b) => b.value - a.value || b.n - a.n || (a.word < b.word ? -1 : 1));
}
