import type { Region } from '../../contract/regions.ts';
import type { RegionsState } from '../state/regions.ts';
import { lookedAt } from './looked-at.ts';
import type { RegionLinks } from './model.ts';

/** A region that the address names and the picture can't show, and why. */
export interface Absent {
  code: string;
  why: 'unknown' | 'other-level' | 'filtered' | 'itself';
  /** Name and level; undefined where the data has no such region. */
  region: Pick<Region, 'name' | 'level'> | undefined;
}

type Named = Pick<RegionsState, 'chosen' | 'beside' | 'cell' | 'picture'>;

/** The regions looked at that are not among those shown, and one that would stand beside itself. Links behind a cell are read at any level, so its regions need only be known. */
export function absentRegions(
  state: Named,
  shown: Pick<RegionLinks, 'regions' | 'level'>,
  all: readonly Region[],
): Absent[] {
  const { chosen, beside, cell } = state;
  const looked = lookedAt(shown, state);
  const codes = [...new Set([chosen, beside, ...cell])].filter((code) => code !== null);
  return codes.flatMap((code): Absent[] => {
    const region = all.find((one) => one.code === code);
    if (region && code === beside && code === looked) return [{ code, why: 'itself', region }];
    if (shown.regions.some((one) => one.code === code)) return [];
    if (!region) return [{ code, why: 'unknown', region }];
    if (code !== chosen && code !== beside) return [];
    return [{ code, why: region.level === shown.level ? 'filtered' : 'other-level', region }];
  });
}

/** Why it isn't shown, and what to do. */
export function absentWords({ code, why, region }: Absent, level: number): string {
  if (!region)
    return `There is no region “${code}” in the data. Choose one of those shown, or look for one under Regions in the filter.`;
  const name = `${region.name} (${code})`;
  if (why === 'itself') return `${name} is the region shown: choose another one beside it.`;
  if (why === 'filtered')
    return `The filter leaves no organisation in ${name}. Loosen it, or choose another region.`;
  return `${name} is a region of level ${region.level}, and regions are shown at level ${level}. Change the level, or choose another region.`;
}
