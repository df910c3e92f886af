import { useQuery } from '@tanstack/react-query';
import { type GeoProjection, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';
import type { Shape } from '../../ui/figures/shapes.ts';

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export interface World {
  land: FeatureCollection;
  /** Borders between countries, each once. */
  borders: MultiLineString;
}

async function readWorld(signal: AbortSignal): Promise<World> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error('The outlines of the countries could not be read.');
  const atlas = (await answer.json()) as Atlas;
  const { countries, land } = atlas.objects;
  return { land: feature(atlas, land), borders: mesh(atlas, countries, (a, b) => a !== b) };
}

/** The countries of Natural Earth (1 : 50 million), a file of the program's own, read when a map is first drawn. */
export function useWorld(): World | undefined {
  return useQuery({
    queryKey: ['world'],
    queryFn: ({ signal }) => readWorld(signal),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

export interface Outlines {
  land: string;
  borders: string;
}

/** Land and borders as path data of a projection. */
export function outlinesOf({ land, borders }: World, projection: GeoProjection): Outlines {
  const path = geoPath(projection).digits(1);
  return { land: path(land) ?? '', borders: path(borders) ?? '' };
}

export interface Ground {
  sea: string;
  land: string;
  border: string;
}

/** The ground of a map in a file, cut at its frame. */
export function groundShapes(
  world: World | undefined,
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
  colours: Ground,
): Shape[] {
  const sea: Shape = { tag: 'rect', x: 0, y: 0, width, height, fill: colours.sea };
  if (!world) return [sea];
  const before = projection.clipExtent();
  const { land, borders } = outlinesOf(
    world,
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
  );
  projection.clipExtent(before);
  return [
    sea,
    { tag: 'path', d: land, fill: colours.land },
    { tag: 'path', d: borders, stroke: colours.border, width: 0.7 },
  ];
}
