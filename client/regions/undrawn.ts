import type { RegionLinks } from './model.ts';
import { amountWords } from './words.ts';

/** What a picture of regions can't show; nothing where it shows all. */
export function undrawnWords({ unplaced, level }: Pick<RegionLinks, 'unplaced' | 'level'>): string[] {
  const { organisations, links } = unplaced;
  if (organisations === 0) return [];
  const who = `${amountWords(organisations, 'organisation')} without a region at level ${level}`;
  return [`Not drawn: ${who}, and ${amountWords(links, 'link')} of theirs.`];
}
