import type { Filter } from '../../../contract/filter.ts';

/** What a filter leaves, in words; empty where it leaves everything. */
export function filterWords(filter: Filter): string[] {
  const words: string[] = [];
  const list = (name: string, values: readonly string[] | undefined) => {
    if (values) words.push(`${name}: ${values.join(', ')}`);
  };
  list('links', filter.links);
  list('kinds', filter.kinds);
  list('sectors', filter.sectors);
  list('regions', filter.regions);
  list('data sets', filter.dataset);
  if (filter.from !== undefined || filter.to !== undefined) {
    words.push(`years ${filter.from ?? ''}–${filter.to ?? ''}`);
  }
  if (filter.undated === 'exclude') words.push('without what has no year');
  if (filter.minConfidence) words.push(`confidence at least ${filter.minConfidence}`);
  return words;
}
