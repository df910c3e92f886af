import type { Filter } from '../../contract/filter.ts';
import { linkType } from '../../contract/link-types.ts';
import { kindLabel } from '../ui/palette.ts';

/** One thing the filter leaves out, in words, and the change that takes it away. */
export interface ActiveFilter {
  id: string;
  text: string;
  remove: Partial<Filter>;
}

/** Names for codes and ids; the code itself where a name isn't known. */
export interface Names {
  region: (code: string) => string;
  organisation: (id: string) => string;
  dataset: (id: string) => string;
}

function some(words: readonly string[], what: string): string {
  return words.length <= 2 ? words.join(', ') : `${words.length} ${what}`;
}

function yearsText({ from, to }: Filter): string {
  if (from !== undefined && to !== undefined) return from === to ? `${from}` : `${from}–${to}`;
  return from !== undefined ? `from ${from}` : `until ${to}`;
}

function around({ around: ids, hops }: Filter, names: Names): ActiveFilter[] {
  if (!ids) return [];
  const text = `${hops ?? 1} ${(hops ?? 1) === 1 ? 'link' : 'links'} around ${some(ids.map(names.organisation), 'organisations')}`;
  return [{ id: 'around', text, remove: { around: undefined, hops: undefined } }];
}

function regionFilters(filter: Filter, names: Names): ActiveFilter[] {
  const codes = filter.regions ?? [];
  return codes.map((code) => ({
    id: `region ${code}`,
    text: names.region(code),
    remove: { regions: codes.filter((c) => c !== code) },
  }));
}

const confidenceText = { high: 'high confidence only', medium: 'without low confidence', low: '' } as const;

/** What the filter leaves out, each thing removable by itself; the level is no such thing. */
export function activeFilters(filter: Filter, names: Names): ActiveFilter[] {
  const list: ActiveFilter[] = [];
  const add = (id: string, text: string, remove: Partial<Filter>) => list.push({ id, text, remove });
  if (filter.links)
    add(
      'links',
      some(
        filter.links.map((l) => linkType(l).label),
        'link types',
      ),
      { links: undefined },
    );
  if (filter.kinds)
    add(
      'kinds',
      some(
        filter.kinds.map((k) => kindLabel[k]),
        'kinds',
      ),
      { kinds: undefined },
    );
  if (filter.sectors) add('sectors', some(filter.sectors, 'sectors'), { sectors: undefined });
  list.push(...regionFilters(filter, names));
  if (filter.from !== undefined || filter.to !== undefined) {
    add('years', yearsText(filter), { from: undefined, to: undefined });
  }
  if (filter.undated === 'exclude') add('undated', 'with years only', { undated: 'include' });
  if (filter.minConfidence && filter.minConfidence !== 'low') {
    add('confidence', confidenceText[filter.minConfidence], { minConfidence: undefined });
  }
  if (filter.dataset)
    add('dataset', some(filter.dataset.map(names.dataset), 'data sets'), { dataset: undefined });
  return [...list, ...around(filter, names)];
}

/**
 * A list of a filter after one word was ticked or not: undefined means all. Taking the last one away leaves all,
 * since a filter that lets nothing through shows nothing.
 */
export function toggleWord<T extends string>(
  all: readonly T[],
  chosen: readonly T[] | undefined,
  word: T,
): T[] | undefined {
  const now = chosen ?? all;
  const next = now.includes(word)
    ? now.filter((w) => w !== word)
    : all.filter((w) => w === word || now.includes(w));
  return next.length === 0 || next.length === all.length ? undefined : [...next];
}
