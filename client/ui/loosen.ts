import type { Filter } from '../../contract/filter.ts';

/** One part of the filter that may be why nothing is left, and the change that takes it away. */
export interface Loosening {
  label: string;
  change: Partial<Filter>;
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
