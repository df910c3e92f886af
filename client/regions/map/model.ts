import type { GeoProjection } from 'd3-geo';
import type { Shape } from '../../ui/figures/shapes.ts';
import { scopeColour } from '../../ui/palette.ts';
import type { Drawing, Part } from '../drawing.ts';
import { allLinks, type RegionLinks, type RegionRow } from '../model.ts';
import type { Pens } from '../pens.ts';
import { amountWords } from '../words.ts';
import { arcBetween, type Spot } from './arcs.ts';
import type { Size } from './frame.ts';
import { placeNames } from './names.ts';
import { classOf, type Tint, tintOf } from './tint.ts';

/** More arcs than these hide each other; the largest are drawn, and how many are not is said. */
export const mostArcs = 150;
const largestCircle = 22;
const smallestCircle = 2.5;
/** So many circles of full size are told apart. */
const roomFor = 60;

export interface Flow {
  source: RegionRow;
  target: RegionRow;
  links: number;
  isInternational: boolean;
}

export interface MapContent {
  placed: RegionRow[];
  /** Regions whose place nobody gave. */
  unplaced: RegionRow[];
  /** The largest flows between placed regions, the largest first. */
  flows: Flow[];
  /** Flows beyond the largest. */
  more: number;
}

/** What a map of regions shows and what it can't. */
export function mapContent({ regions, matrix }: RegionLinks): MapContent {
  const placed = regions.filter(({ lat, lon }) => lat !== null && lon !== null);
  const byCode = new Map(placed.map((region) => [region.code, region]));
  const flows = matrix
    .filter(({ source, target }) => source !== target && byCode.has(source) && byCode.has(target))
    .map(({ source: from, target: to, links }) => {
      const [source, target] = [byCode.get(from)!, byCode.get(to)!];
      return { source, target, links, isInternational: source.country !== target.country };
    })
    .sort((a, b) => b.links - a.links);
  return {
    placed,
    unplaced: regions.filter(({ lat, lon }) => lat === null || lon === null),
    flows: flows.slice(0, mostArcs),
    more: Math.max(0, flows.length - mostArcs),
  };
}

/** Radius in pixels by the number of organisations: areas are as the numbers, and all smaller where circles are many. */
export function radiiOf({ placed }: MapContent): (organisations: number) => number {
  const most = Math.max(...placed.map(({ organisations }) => organisations), 1);
  const crowd = Math.min(1, Math.sqrt(roomFor / Math.max(placed.length, 1)));
  return (organisations) => Math.max(smallestCircle, largestCircle * crowd * Math.sqrt(organisations / most));
}

/** Width of an arc in pixels, by the square root of its links. */
export const widthOf = (links: number, most: number) => 1 + 5 * Math.sqrt(links / Math.max(most, 1));

/** What the signs of a map are drawn with. */
export interface MapPens extends Pens {
  tint: Tint;
}

/** The line and the head of a flow: what leaves a country is dashed and has a hollow head. */
export function flowShapes(
  arc: { line: string; head: string },
  width: number,
  isInternational: boolean,
  { ink, theme }: Pick<MapPens, 'ink' | 'theme'>,
): Shape[] {
  const scope = isInternational ? 'international' : 'national';
  const stroke = scopeColour(scope, theme);
  const dash = isInternational ? '6 4' : undefined;
  return [
    { tag: 'path', d: arc.line, stroke, width, dash, opacity: 0.7 },
    { tag: 'path', d: arc.head, fill: isInternational ? ink.ground : stroke, stroke, width: 1 },
  ];
}

export const circlePath = ({ x, y, r }: Spot) =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

function regionPart(row: RegionRow, spot: Spot, { ink, theme, tint }: MapPens): Part {
  const fill = tintOf(tint, row, theme);
  const value = tint.value(row);
  const words =
    value === null ? 'no links' : `${tint.title.toLowerCase()} ${tint.labels[classOf(tint, value)]}`;
  return {
    codes: [row.code],
    label: `${row.name}: ${amountWords(row.organisations, 'organisation')}, ${amountWords(allLinks(row.links), 'link')}, ${words}`,
    shapes: [
      {
        tag: 'path',
        d: circlePath(spot),
        fill: fill ?? ink.ground,
        stroke: ink.ink2,
        width: 1,
        dash: fill ? undefined : '2 2',
      },
    ],
  };
}

function flowPart(flow: Flow, a: Spot, b: Spot, most: number, pens: MapPens): Part[] {
  const width = widthOf(flow.links, most);
  const arc = arcBetween(a, b, width);
  if (!arc) return [];
  const { source, target, links, isInternational } = flow;
  const part = {
    codes: [source.code, target.code],
    label: `${source.name} → ${target.name}: ${amountWords(links, 'link')}${isInternational ? ', between countries' : ''}`,
    shapes: flowShapes(arc, width, isInternational, pens),
    hit: arc.line,
  };
  return [part];
}

/** Where a map is drawn; `size` is that of its frame at zoom 1. */
export interface MapFrame {
  projection: GeoProjection;
  zoom: number;
  size: Size;
}

/**
 * Circles and arcs of a map at a zoom: places grow apart, signs keep their size. Large circles lie below small ones, great flows above
 * small ones.
 */
export function drawMap(
  content: MapContent,
  { projection, zoom, size }: MapFrame,
  pens: MapPens,
): Pick<Drawing, 'parts' | 'above'> {
  const radius = radiiOf(content);
  const { placed, flows } = content;
  const ranked = [...placed].sort((a, b) => b.organisations - a.organisations);
  const spots = new Map(
    ranked.flatMap((row) => {
      const at = projection([row.lon!, row.lat!]);
      if (!at) return [];
      return [[row.code, { x: at[0] * zoom, y: at[1] * zoom, r: radius(row.organisations) }] as const];
    }),
  );
  const most = Math.max(...flows.map(({ links }) => links), 1);
  const arcs = [...flows].reverse().flatMap((flow) => {
    const [a, b] = [spots.get(flow.source.code), spots.get(flow.target.code)];
    return a && b ? flowPart(flow, a, b, most, pens) : [];
  });
  const circles = ranked.flatMap((row) => {
    const spot = spots.get(row.code);
    return spot ? [regionPart(row, spot, pens)] : [];
  });
  const named = ranked.flatMap((row) => {
    const spot = spots.get(row.code);
    return spot ? [{ ...spot, name: row.name }] : [];
  });
  const above = placeNames(named, { width: size.width * zoom, height: size.height * zoom }, pens.measure).map(
    (place): Shape => ({ tag: 'text', ...place, size: 11, fill: pens.ink.ink, halo: pens.ink.ground }),
  );
  return { parts: [...arcs, ...circles], above };
}
