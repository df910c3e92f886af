import { linkType } from '../../contract/link-types.ts';
import type { Network, NetworkLink, NetworkOrganisation } from '../../contract/network.ts';
import type { GraphLink, GraphModel, GraphNode } from '../graph/model.ts';
import type { NetworkState } from '../state/state.ts';
import { kindShape, scopeColour, scopeDash, type Theme } from '../ui/palette.ts';
import { type Boxes, boxesOf } from './boxes.ts';
import { type Colouring, colouring } from './colours.ts';
import { degrees, diameter, plainSize } from './sizes.ts';

/** Values of the measure that sizes stand for, by organisation; null where it has no meaning. */
export type Values = ReadonlyMap<string, number | null>;

/** Where the middle of a region is. */
export type Places = ReadonlyMap<string, { lat: number | null; lon: number | null }>;

export interface ModelInput {
  network: Network;
  state: NetworkState;
  theme: Theme;
  /** Absent while it is computed: all signs are of one size. */
  values: Values | undefined;
  places: Places;
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
  /** How many others each organisation is linked with. */
  degree: ReadonlyMap<string, number>;
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

/** The drawing of a network under a state: pure. */
export function networkModel({ network, state, theme, values, places }: ModelInput): NetworkModel {
  const { organisations, links } = visible(network, state.hidden);
  const boxes = boxesOf(organisations, network.regions, state.boxes);
  const regions = state.boxes === 'region' ? boxes : boxesOf(organisations, network.regions, 'region');
  const colour = colouring(organisations, regions, state.colour, theme);
  const degree = degrees(links);
  const sizes = state.size === 'degree' ? degree : values;
  const sizeBy = (id: string) => (state.size === 'none' ? 0 : (sizes?.get(id) ?? 0));
  const greatest = organisations.reduce((most, o) => Math.max(most, sizeBy(o.id)), 0);
  const nodes = organisations.map((o): GraphNode => {
    const value = sizeBy(o.id);
    return {
      id: o.id,
      name: o.name,
      box: boxes.of.get(o.id) ?? null,
      shape: kindShape[o.kind] as GraphNode['shape'],
      colour: colour.of(o),
      size: greatest > 0 ? Math.round(diameter(value, greatest) * 2) / 2 : plainSize,
      rank: greatest > 0 ? value : (degree.get(o.id) ?? 0),
      importance: (greatest > 0 ? value / greatest : 0) * 1000 + (degree.get(o.id) ?? 0),
    };
  });
  const graph: GraphModel = {
    nodes,
    links: links.map((link) => graphLink(link, theme)),
    boxes: boxes.list.map((box) => ({ ...box, ...(places.get(box.id) ?? { lat: null, lon: null }) })),
  };
  return { graph, organisations, links, boxes, colouring: colour, greatest, degree };
}
