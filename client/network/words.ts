import { linkType } from '../../contract/link-types.ts';
import type { MeasureDescriptor } from '../../contract/measures.ts';
import type { NetworkLink } from '../../contract/network.ts';
import type { NetworkState } from '../state/state.ts';
import type { Option } from '../ui/Segmented.tsx';

export const levelNames = ['country', 'level 1', 'level 2', 'level 3'] as const;

export const boxOptions: readonly Option<NetworkState['boxes']>[] = [
  { id: 'region', label: 'Region' },
  { id: 'kind', label: 'Kind' },
  { id: 'sector', label: 'Sector' },
  { id: 'community', label: 'Community' },
  { id: 'none', label: 'None' },
];

/** Counted from what is drawn, without the program's help. */
const degreeLabel = 'Degree';

type Measures = readonly MeasureDescriptor[];

function ofOrganisations(measures: Measures): Option<string>[] {
  return measures
    .filter((m) => m.of === 'organisation' && m.id !== 'degree' && !m.id.startsWith('community'))
    .map(({ id, name }) => ({ id, label: name }));
}

/** Options with the chosen one, which may be missing while the catalogue is read, or for good. */
export function withChosen(options: Option<string>[], chosen: string): Option<string>[] {
  return options.some((o) => o.id === chosen) ? options : [...options, { id: chosen, label: chosen }];
}

/** What sizes can stand for. */
export function sizeOptions(measures: Measures): Option<string>[] {
  return [
    { id: 'degree', label: degreeLabel },
    { id: 'none', label: 'All the same' },
    ...ofOrganisations(measures),
  ];
}

export function colourOptions(measures: Measures): Option<string>[] {
  return [
    { id: 'kind', label: 'Kind' },
    { id: 'region', label: 'Region' },
    { id: 'sector', label: 'Sector' },
    { id: 'community', label: 'Community' },
    { id: 'degree', label: degreeLabel },
    ...ofOrganisations(measures),
  ];
}

/** What a measure is called; its id while the catalogue is not there, or if it has no such measure. */
export function measureName(id: string, measures: Measures): string {
  return id === 'degree' ? degreeLabel : (measures.find((m) => m.id === id)?.name ?? id);
}

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

/** How it is laid out: as on the map only where what is drawn has a place there. */
export function layoutUnder({
  boxes,
  layout,
}: Pick<NetworkState, 'boxes' | 'layout'>): NetworkState['layout'] {
  return layout === 'geographic' && boxes !== 'region' && boxes !== 'none' ? 'two-level' : layout;
}

/** What an arrangement is made by, beside the layout: when it changes, all is placed anew. */
export function arrangementOf(state: Pick<NetworkState, 'boxes' | 'layout' | 'size'>, level: number): string {
  const boxes = state.boxes === 'region' ? `region ${level}` : state.boxes;
  return state.layout === 'concentric' ? `${boxes} by ${state.size}` : boxes;
}
