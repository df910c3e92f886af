import type { Filter } from '../../contract/filter.ts';

/** One part of the filter that may be why nothing is left, and the change that takes it away. */
export interface Loosening {
  label: string;
  change: Partial<Filter>;
}

/** What to say of the parts that could be loosened, by how much each leaves when it is dropped (undefined while that is not known). */
export function loosenWords(left: readonly (number | undefined)[]): string {
  if (left.length === 0) return '';
  if (left.includes(undefined)) return 'Loosen a part of the filter:';
  if (left.every((amount) => amount === 0))
    return 'No part of the filter is the reason by itself: they leave nothing together.';
  return left.length === 1
    ? 'This part of the filter leaves nothing. Without it:'
    : 'Without one of these parts of the filter something is left:';
}

/** What could be loosened, the narrowest part first. */
export function loosenings(filter: Filter): Loosening[] {
  const all: (Loosening & { isSet: boolean })[] = [
    {
      label: 'All years',
      isSet: filter.from !== undefined || filter.to !== undefined,
      change: { from: undefined, to: undefined },
    },
    { label: 'Undated too', isSet: filter.undated === 'exclude', change: { undated: 'include' } },
    {
      label: 'Any confidence',
      isSet: filter.minConfidence !== undefined && filter.minConfidence !== 'low',
      change: { minConfidence: undefined },
    },
    { label: 'All link types', isSet: filter.links !== undefined, change: { links: undefined } },
    { label: 'All regions', isSet: filter.regions !== undefined, change: { regions: undefined } },
    { label: 'All kinds', isSet: filter.kinds !== undefined, change: { kinds: undefined } },
    { label: 'All sectors', isSet: filter.sectors !== undefined, change: { sectors: undefined } },
    { label: 'All data sets', isSet: filter.dataset !== undefined, change: { dataset: undefined } },
    {
      label: 'Not only surroundings',
      isSet: filter.around !== undefined,
      change: { around: undefined, hops: undefined },
    },
  ];
  return all.filter((one) => one.isSet).map(({ label, change }) => ({ label, change }));
}
