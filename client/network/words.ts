import { linkType } from '../../contract/link-types.ts';
import type { NetworkLink } from '../../contract/network.ts';
import type { NetworkState } from '../state/state.ts';
import type { Option } from '../ui/Segmented.tsx';

export const levelNames = ['country', 'level 1', 'level 2', 'level 3'] as const;

export const boxOptions: readonly Option<NetworkState['boxes']>[] = [
  { id: 'region', label: 'Region' },
  { id: 'kind', label: 'Kind' },
  { id: 'sector', label: 'Sector' },
  { id: 'none', label: 'None' },
];

export const sizeOptions: readonly Option<NetworkState['size']>[] = [
  { id: 'degree', label: 'Linked organisations' },
  { id: 'betweenness', label: 'Betweenness' },
  { id: 'pagerank', label: 'PageRank' },
  { id: 'none', label: 'All the same' },
];

export const colourOptions: readonly Option<NetworkState['colour']>[] = [
  { id: 'kind', label: 'Kind' },
  { id: 'region', label: 'Region' },
  { id: 'sector', label: 'Sector' },
];

export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}

/** When a link was: "1998", "1998–2003", "since 1998", "no year". */
export function linkYears({ from, to }: Pick<NetworkLink, 'from' | 'to'>): string {
  if (from === null && to === null) return 'no year';
  if (from === null) return `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** What passes, from whom to whom: "parent → child", "partner – partner". */
export function linkEnds(type: NetworkLink['type']): string {
  const { from, to, directed } = linkType(type);
  return directed ? `${from} → ${to}` : `${from} – ${to}`;
}

/** Values of measures: whole numbers as they are, others with three significant figures. */
export function valueText(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Math.abs(value) >= 1000
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)));
}
