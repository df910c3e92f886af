import type { NetworkOrganisation } from '../../contract/network.ts';
import { kinds, sectors } from '../../contract/vocabulary.ts';
import type { NetworkState } from '../state/state.ts';
import { categoryColour, kindColour, kindLabel, type Theme } from '../ui/palette.ts';
import type { Boxes } from './boxes.ts';

/** Categories that get a colour of their own; what comes after is "other". */
const mostColours = 8;

export interface ColourEntry {
  label: string;
  colour: string;
  count: number;
}

export interface Colouring {
  title: string;
  of(organisation: NetworkOrganisation): string;
  /** What occurs, for the legend. */
  entries: ColourEntry[];
}

const sectorName = { manufacturing: 'Manufacturing', services: 'Services', research: 'Research' } as const;

function byKind(organisations: readonly NetworkOrganisation[], theme: Theme): Colouring {
  const count = (kind: string) => organisations.filter((o) => o.kind === kind).length;
  return {
    title: 'Kind',
    of: ({ kind }) => kindColour(kind, theme),
    entries: kinds
      .map((kind) => ({ label: kindLabel[kind], colour: kindColour(kind, theme), count: count(kind) }))
      .filter((entry) => entry.count > 0),
  };
}

function bySector(organisations: readonly NetworkOrganisation[], theme: Theme): Colouring {
  const other = categoryColour(mostColours, theme);
  const colour = (sector: NetworkOrganisation['sector']) =>
    sector === null ? other : categoryColour(sectors.indexOf(sector), theme);
  const count = (sector: NetworkOrganisation['sector']) =>
    organisations.filter((o) => o.sector === sector).length;
  const entries = sectors.map((s) => ({ label: sectorName[s], colour: colour(s), count: count(s) }));
  return {
    title: 'Sector',
    of: ({ sector }) => colour(sector),
    entries: [...entries, { label: 'Not known', colour: other, count: count(null) }].filter(
      (e) => e.count > 0,
    ),
  };
}

/** The fullest regions get a colour each, all others share one. */
function byRegion(organisations: readonly NetworkOrganisation[], regions: Boxes, theme: Theme): Colouring {
  const ranked = regions.list.filter((box) => box.id !== '?').slice(0, mostColours);
  const position = new Map(ranked.map((box, i) => [box.id, i]));
  const other = categoryColour(mostColours, theme);
  const of = (organisation: NetworkOrganisation) => {
    const place = position.get(regions.of.get(organisation.id) ?? '');
    return place === undefined ? other : categoryColour(place, theme);
  };
  const entries = ranked.map(({ id, name }, i) => ({
    label: name,
    colour: categoryColour(i, theme),
    count: regions.counts.get(id)!,
  }));
  const rest = organisations.length - entries.reduce((sum, e) => sum + e.count, 0);
  return {
    title: 'Region',
    of,
    entries: rest > 0 ? [...entries, { label: 'Other', colour: other, count: rest }] : entries,
  };
}

/** Which colour each organisation has, and what the colours mean. */
export function colouring(
  organisations: readonly NetworkOrganisation[],
  regions: Boxes,
  colour: NetworkState['colour'],
  theme: Theme,
): Colouring {
  if (colour === 'kind') return byKind(organisations, theme);
  return colour === 'sector' ? bySector(organisations, theme) : byRegion(organisations, regions, theme);
}
