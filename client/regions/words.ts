import type { Scope } from '../../contract/vocabulary.ts';

export const shortScope: Record<Scope, string> = {
  'intra-regional': 'Inside',
  national: 'National',
  international: 'International',
  unknown: 'Unknown',
};

export const eiMeaning = {
  value:
    'E–I index (Krackhardt & Stern 1988): (E − I)/(E + I), where E counts linked pairs that run between regions and I those inside one. −1: all inside; +1: all between.',
  region:
    'E–I index of the region: E counts linked pairs with exactly one end in it, I those with both. Organisations without region at this level don’t take part, as in every measure that groups by region: a link abroad to one known only by country counts in the bar but not here. A region that is pressed tells how many pairs that leaves out, and the index with them. None without links.',
  regionExpected:
    'What the index of the region would be if every two organisations were linked: the smaller the region, the nearer to +1. Below it: more inward than its size gives.',
  regionRescaled:
    'The index of the region stretched so that the least and the greatest value that its size and its number of pairs allow are −1 and +1. None where these meet.',
  regionP:
    'Share of 999 random deals of the regions, the links kept, that give this region an index at most as high: (k + 1)/(N + 1), seed 1. Small: more inward than chance. One region has few links, and many are tested: read it with care.',
  expected:
    'What the index would be on average if regions of these sizes were dealt out to the organisations at random.',
  rescaled:
    'The index stretched so that the least and the greatest value these region sizes allow with this number of links are −1 and +1, as in UCINET.',
  p: 'Share of 999 random deals of the regions, the links kept, with an index at most as high as this: (k + 1)/(N + 1), seed 1. Small: more inward than chance. Near 1: more outward.',
};

export const levelLabels = ['Country', '1', '2', '3'] as const;

const number = new Intl.NumberFormat('en');

/** "1 link", "2,000 links". */
export function amountWords(n: number, one: string, many = `${one}s`): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}
