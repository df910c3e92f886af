import type { Filter } from '../../../contract/filter.ts';

/** The name of an organisation or a region, by its id or code. */
export type NameOf = (id: string) => string;

/** What is named by ids and codes; what has no name here is told by these. */
export interface FilterNames {
  nameOf?: NameOf;
  /** The title of a data set, by its id. */
  titleOf?: NameOf;
}

const same: NameOf = (id) => id;

/** What a filter leaves, in words; empty where it leaves everything. */
export function filterWords(filter: Filter, { nameOf = same, titleOf = same }: FilterNames = {}): string[] {
  const words: string[] = [];
  const list = (name: string, values: readonly string[] | undefined) => {
    if (values) words.push(`${name}: ${values.join(', ')}`);
  };
  list('links', filter.links);
  list('kinds', filter.kinds);
  list('sectors', filter.sectors);
  list('regions', filter.regions?.map(nameOf));
  const titled = (id: string) => (titleOf(id) === id ? id : `${titleOf(id)} (${id})`);
  list('data sets', filter.dataset?.map(titled));
  if (filter.from !== undefined || filter.to !== undefined) {
    words.push(`years ${filter.from ?? ''}–${filter.to ?? ''}`);
  }
  if (filter.undated === 'exclude') words.push('without what has no year');
  if (filter.minConfidence) words.push(`confidence at least ${filter.minConfidence}`);
  if (filter.around) {
    const links = (filter.hops ?? 1) === 1 ? '1 link' : `${filter.hops} links`;
    words.push(`within ${links} of ${filter.around.map(nameOf).join(', ')}`);
  }
  return words;
}
