import type { Region } from '../../contract/regions.ts';
import { fold } from '../ui/fold.ts';

/** Regions whose name has a word that begins with the text, or whose code does; the most populous first. */
export function findRegions(regions: readonly Region[], text: string, limit: number): Region[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  return regions
    .filter((r) => {
      const name = fold(r.name);
      return name.startsWith(wanted) || name.includes(` ${wanted}`) || fold(r.code).startsWith(wanted);
    })
    .sort((a, b) => b.organisations - a.organisations || a.code.localeCompare(b.code))
    .slice(0, limit);
}
