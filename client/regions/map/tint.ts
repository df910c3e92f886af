import type { RegionsState } from '../../state/regions.ts';
import type { Theme } from '../../ui/palette.ts';
import { allLinks, type RegionRow } from '../model.ts';

export interface Tint {
  title: string;
  /** Lower bounds of the classes after the first. */
  bounds: readonly number[];
  labels: readonly string[];
  colours: Record<Theme, readonly string[]>;
  value(row: RegionRow): number | null;
}

/** Blues of one perceptual ramp: the more inside, the farther from the ground. */
const inside: Tint = {
  title: 'Links inside',
  bounds: [0.2, 0.4, 0.6, 0.8],
  labels: ['under 20 %', '20–39 %', '40–59 %', '60–79 %', '80 % and more'],
  colours: {
    light: ['#dbe9f6', '#a6cbe6', '#62a3d0', '#2774b3', '#0b3f7d'],
    dark: ['#183a5c', '#2464a0', '#4c92cc', '#8fc0e8', '#dcedfa'],
  },
  value: (row) => (allLinks(row.links) === 0 ? null : row.links.intra / allLinks(row.links)),
};

/** From inward to outward, with a neutral middle; safe for colour-blind readers. */
const ei: Tint = {
  title: 'E–I index',
  bounds: [-0.6, -0.2, 0.2, 0.6],
  labels: ['−1 to −0.6: inward', '−0.6 to −0.2', '−0.2 to +0.2', '+0.2 to +0.6', '+0.6 to +1: outward'],
  colours: {
    light: ['#2166ac', '#8ab8d9', '#eeeae2', '#f0a773', '#b8500f'],
    dark: ['#5aa5e8', '#34648f', '#54534f', '#a3622d', '#f59a4e'],
  },
  value: (row) => row.ei,
};

export const tints: Record<RegionsState['tint'], Tint> = { inside, ei };

/** Class of a value, from 0 on. */
export function classOf({ bounds }: Tint, value: number): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** Colour of a region; null where it has no value, and stays hollow. */
export function tintOf(tint: Tint, row: RegionRow, theme: Theme): string | null {
  const value = tint.value(row);
  return value === null ? null : tint.colours[theme][classOf(tint, value)]!;
}
