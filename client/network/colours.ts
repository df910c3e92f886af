import type { NetworkOrganisation } from '../../contract/network.ts';
import { kinds, sectors } from '../../contract/vocabulary.ts';
import { categoryColour, kindColour, kindLabel, type Theme } from '../ui/palette.ts';
import { valueText } from '../ui/value-text.ts';
import type { Boxes } from './boxes.ts';
import { type NumberScale, numberScale, rampColour } from './ramp.ts';
import type { Values } from './values.ts';

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
  /** Where colours stand for numbers. */
  scale?: NumberScale;
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

/** The fullest boxes get a colour each, all others share one. */
function byBox(
  organisations: readonly NetworkOrganisation[],
  title: string,
  regions: Boxes,
  theme: Theme,
): Colouring {
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
    title,
    of,
    entries: rest > 0 ? [...entries, { label: 'Other', colour: other, count: rest }] : entries,
  };
}

/** A ramp of colours for the values of a measure; one colour where all have the same. */
function byMeasure(
  organisations: readonly NetworkOrganisation[],
  title: string,
  values: Values,
  theme: Theme,
): Colouring {
  const known = organisations.flatMap(({ id }) => values.get(id) ?? []);
  const scale = numberScale(known);
  const none = categoryColour(mostColours, theme);
  const missing = organisations.length - known.length;
  const noValue = { label: 'No value', colour: none, count: missing };
  const isOne = known.length > 0 && scale.least === scale.greatest;
  const all = {
    label: `all ${valueText(scale.least)}`,
    colour: rampColour(scale.share(scale.least), theme),
    count: known.length,
  };
  return {
    title,
    scale: scale.least < scale.greatest ? scale : undefined,
    of({ id }) {
      const value = values.get(id) ?? null;
      return value === null ? none : rampColour(scale.share(value), theme);
    },
    entries: [...(isOne ? [all] : []), ...(missing > 0 ? [noValue] : [])],
  };
}

export interface ColourInput {
  organisations: readonly NetworkOrganisation[];
  /** What colours stand for, as the state names it. */
  by: string;
  theme: Theme;
  /** Boxes by region and by community: each asked for only where it is needed. */
  regions: () => Boxes;
  communities: () => Boxes;
  /** Values of the measure `by`; absent while they are computed. */
  values: Values | undefined;
  /** What the measure is called. */
  title: string;
}

/** Which colour each organisation has, and what the colours mean. */
export function colouring({ organisations, by, theme, ...more }: ColourInput): Colouring {
  if (by === 'kind') return byKind(organisations, theme);
  if (by === 'sector') return bySector(organisations, theme);
  if (by === 'region') return byBox(organisations, 'Region', more.regions(), theme);
  if (by === 'community') return byBox(organisations, 'Community', more.communities(), theme);
  return byMeasure(organisations, more.title, more.values ?? new Map(), theme);
}
