import type { RegionsState } from '../../state/regions.ts';
import type { Matrix, RegionRow } from '../model.ts';
import { clusterOrder } from './cluster.ts';

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const byName = (a: RegionRow, b: RegionRow) => words.compare(a.name, b.name);

/** Lowest index first: the most inward regions lead; those without one come last. */
function byEi(a: RegionRow, b: RegionRow): number {
  return (a.ei ?? 2) - (b.ei ?? 2) || byName(a, b);
}

/** What a region gives to and gets from every region, itself left out: where its links lead, not how inward it is. */
function profiles(links: readonly (readonly number[])[]): number[][] {
  return links.map((row, i) => [
    ...row.map((n, j) => (i === j ? 0 : n)),
    ...links.map((other, j) => (i === j ? 0 : other[i]!)),
  ]);
}

function placesBy({ regions, links }: Matrix, order: RegionsState['order']): number[] {
  const places = regions.map((_, i) => i);
  const sorted = (compare: (a: RegionRow, b: RegionRow) => number) =>
    places.sort((a, b) => compare(regions[a]!, regions[b]!));
  switch (order) {
    case 'links':
      return places;
    case 'name':
      return sorted(byName);
    case 'ei':
      return sorted(byEi);
    case 'country':
      return sorted((a, b) => words.compare(a.country ?? '', b.country ?? '') || byName(a, b));
    case 'cluster':
      return clusterOrder(profiles(links));
  }
}

/** The same matrix in another order of its regions; rows and columns alike. */
export function ordered(matrix: Matrix, order: RegionsState['order']): Matrix {
  const places = placesBy(matrix, order);
  return {
    ...matrix,
    regions: places.map((i) => matrix.regions[i]!),
    links: places.map((i) => places.map((j) => matrix.links[i]![j]!)),
  };
}
