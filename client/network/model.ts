import { linkType } from '../../contract/link-types.ts';
import type { Network, NetworkLink, NetworkOrganisation } from '../../contract/network.ts';
import type { Geographic } from '../graph/layouts/types.ts';
import type { GraphLink, GraphModel, GraphNode } from '../graph/model.ts';
import type { NetworkState } from '../state/state.ts';
import { categoryColour, kindShape, scopeColour, scopeDash, type Theme } from '../ui/palette.ts';
import { type Boxes, type BoxSources, boxesOf } from './boxes.ts';
import { type Colouring, colouring } from './colours.ts';
import { communityNames } from './community-names.ts';
import { type Bundle, type Gathered, gathered, mostSigns } from './gather.ts';
import { degrees, diameter, equalValue, plainSize } from './sizes.ts';
import type { Values } from './values.ts';

/** A region's name and where its middle is. */
export interface Place {
  name: string;
  lat: number | null;
  lon: number | null;
}

/** What of the state the drawing depends on. */
export type DrawnState = Pick<NetworkState, 'boxes' | 'size' | 'colour' | 'hidden' | 'pinned' | 'opened'>;

export interface ModelInput {
  network: Network;
  state: DrawnState;
  theme: Theme;
  /** By measure. Where one is missing it is still computed: signs are of one size, of the colour of what has no value. */
  values: ReadonlyMap<string, Values>;
  /** By code of the region. */
  places: ReadonlyMap<string, Place>;
  /** What measures are called. */
  nameOf: (measure: string) => string;
}

/** What is drawn, and what its legend says. */
export interface NetworkModel {
  graph: GraphModel;
  organisations: readonly NetworkOrganisation[];
  links: readonly NetworkLink[];
  boxes: Boxes;
  colouring: Colouring;
  /** The greatest value sizes stand for; 0 where all are of one size. */
  greatest: number;
  /** The value that all have whose sizes should tell them apart. */
  equal: number | undefined;
  /** How many others each organisation is linked with. */
  degree: ReadonlyMap<string, number>;
  /** Signs that stand for the members of a box, by id, and lines for several links; none in a drawing that shows all. */
  groups: ReadonlyMap<string, Gathered>;
  bundles: ReadonlyMap<string, Bundle>;
}

const scopeWidth = { 'intra-regional': 1.8, national: 1.2, international: 1.2, unknown: 1 } as const;

/** Width by weight, on a logarithmic scale: flows of thousands stay below four times the thinnest. */
function widthOf({ scope, weight }: NetworkLink): number {
  const factor = weight > 1 ? Math.min(4, 1 + Math.log10(weight) * 0.75) : 1;
  return Math.round(scopeWidth[scope] * factor * 4) / 4;
}

function graphLink(link: NetworkLink, theme: Theme): GraphLink {
  const { id, source, target, type, scope, confidence } = link;
  return {
    id,
    source,
    target,
    type,
    scope,
    directed: linkType(type).directed,
    colour: scopeColour(scope, theme),
    width: widthOf(link),
    dash: scopeDash[scope],
    faint: confidence === 'low',
  };
}

/** What is not hidden. */
function visible(network: Network, hidden: readonly string[]) {
  if (hidden.length === 0) return { organisations: network.organisations, links: network.links };
  const gone = new Set(hidden);
  return {
    organisations: network.organisations.filter((o) => !gone.has(o.id)),
    links: network.links.filter((l) => !gone.has(l.source) && !gone.has(l.target)),
  };
}

/** Values a state asks of the program, beside what is counted from the drawing. */
export function measuresOf({ boxes, size, colour }: DrawnState): string[] {
  const ids = [
    boxes === 'community' ? 'community' : undefined,
    size === 'degree' || size === 'none' ? undefined : size,
    ['kind', 'region', 'sector', 'degree'].includes(colour) ? undefined : colour,
  ];
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}

const noNames: ReadonlyMap<number, string> = new Map();

function sourcesOf({ network, values, places }: ModelInput): BoxSources {
  const names = new Map([...places].map(([code, { name }]) => [code, name]));
  for (const { code, name } of network.regions) names.set(code, name);
  const communities = values.get('community');
  const communityNamed = communities ? communityNames(network.organisations, communities) : noNames;
  return { names, communities, communityNames: communityNamed };
}

const nowhere = { lat: null, lon: null };

interface Looks {
  boxes: Boxes;
  /** Where one is on the map that is in no box. */
  at(o: NetworkOrganisation): Geographic | null;
  colours: Colouring;
  /** What sizes stand for; undefined where all are of one size. */
  sizes: Values | undefined;
  greatest: number;
  degree: ReadonlyMap<string, number>;
}

function graphNode(
  o: NetworkOrganisation,
  { boxes, at, colours, sizes, greatest, degree }: Looks,
  pin: GraphNode['pin'],
): GraphNode {
  const value = sizes?.get(o.id) ?? 0;
  const partners = degree.get(o.id) ?? 0;
  return {
    id: o.id,
    name: o.name,
    box: boxes.of.get(o.id) ?? null,
    shape: kindShape[o.kind] as GraphNode['shape'],
    colour: colours.of(o),
    size: greatest > 0 ? Math.round(diameter(value, greatest) * 2) / 2 : plainSize,
    rank: greatest > 0 ? value : partners,
    importance: (greatest > 0 ? value / greatest : 0) * 1000 + partners,
    at: at(o),
    pin,
  };
}

/** Where a box is on the map: one of a region that has a middle. */
function placing({ state, places }: ModelInput): (box: string) => Geographic | null {
  const isRegion = state.boxes === 'region' || state.boxes === 'none';
  return (box) => {
    const { lat, lon } = (isRegion && places.get(box)) || nowhere;
    return lat === null || lon === null ? null : { lat, lon };
  };
}

/** The drawing of a network under a state: pure. */
export function networkModel(input: ModelInput): NetworkModel {
  const { network, state, theme, values, nameOf } = input;
  const { organisations, links } = visible(network, state.hidden);
  const sources = sourcesOf(input);
  const boxes = boxesOf(organisations, state.boxes, sources);
  const boxesBy = (by: 'region' | 'community') => () =>
    state.boxes === by ? boxes : boxesOf(organisations, by, sources);
  const degree = new Map([...organisations.map((o) => [o.id, 0] as const), ...degrees(links)]);
  const valuesOf = (measure: string) => (measure === 'degree' ? degree : values.get(measure));
  const colours = colouring({
    organisations,
    by: state.colour,
    theme,
    regions: boxesBy('region'),
    communities: boxesBy('community'),
    values: valuesOf(state.colour),
    title: nameOf(state.colour),
  });
  const sizes = state.size === 'none' ? undefined : valuesOf(state.size);
  const equal = sizes && equalValue(organisations.map(({ id }) => sizes.get(id) ?? null));
  const most = organisations.reduce((found, o) => Math.max(found, sizes?.get(o.id) ?? 0), 0);
  const greatest = equal === undefined ? most : 0;
  const placeOf = placing(input);
  const at = (o: NetworkOrganisation) => (state.boxes === 'none' ? placeOf(o.box ?? o.region ?? '') : null);
  const looks = { boxes, at, colours, sizes, greatest, degree };
  const graph: GraphModel = {
    nodes: organisations.map((o) => graphNode(o, looks, state.pinned[o.id] ?? null)),
    links: links.map((link) => graphLink(link, theme)),
    boxes: boxes.list.map(({ id, name, short, vague }) => ({
      id,
      name,
      short,
      vague,
      ...(placeOf(id) ?? nowhere),
    })),
  };
  const shared = { organisations, links, boxes, colouring: colours, greatest, equal, degree };
  if (organisations.length <= mostSigns) return { ...shared, graph, groups: new Map(), bundles: new Map() };
  const groupedBy = state.boxes === 'none' ? boxesBy('region')() : boxes;
  const look = { colour: categoryColour(5, theme), pinned: state.pinned, placeOf };
  return { ...shared, ...gathered(graph, groupedBy, state.opened, look) };
}
