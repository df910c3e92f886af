import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoEqualEarth } from 'd3-geo';
import type { MultiPoint } from 'geojson';

export interface Size {
  width: number;
  height: number;
}

export interface Placed {
  lat: number;
  lon: number;
}

const padding = 44;
/** Pixels by which a line may run beside its curve: outlines are dense, and finer is three times as slow. */
const coarse = 1.5;
/** Regions farther apart than this, in degrees, are drawn on a map of the whole earth. */
const wideSpan = 80;
/** What a single place is surrounded by, in degrees, so that the country around it is seen. */
const leastSpan = 2.5;

function spanOf(points: MultiPoint): number {
  const [[west, south], [east, north]] = geoBounds(points);
  return Math.max(east < west ? east + 360 - west : east - west, north - south);
}

/** Each point with four around it: what is fitted is never smaller than that. */
function roomAround(places: readonly Placed[]): MultiPoint {
  const coordinates = places.flatMap(({ lat, lon }) =>
    [
      [0, 0],
      [leastSpan, 0],
      [-leastSpan, 0],
      [0, leastSpan],
      [0, -leastSpan],
    ].map(([dx, dy]) => [lon + dx!, Math.max(-89, Math.min(89, lat + dy!))]),
  );
  return { type: 'MultiPoint', coordinates };
}

/**
 * A projection that holds all places, true to area: Lambert's azimuthal one around their middle (as the EU's statistics use), or Equal
 * Earth where they lie around the globe. Pixels of a frame of the size given.
 */
export function fitProjection(places: readonly Placed[], { width, height }: Size): GeoProjection {
  const points = roomAround(places);
  const inner: [[number, number], [number, number]] = [
    [padding, padding],
    [Math.max(padding + 1, width - padding), Math.max(padding + 1, height - padding)],
  ];
  if (places.length === 0 || spanOf(points) > wideSpan) {
    const globe = places.length === 0 ? ({ type: 'Sphere' } as const) : points;
    return geoEqualEarth().precision(coarse).fitExtent(inner, globe);
  }
  const [lon, lat] = geoCentroid(points);
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .clipAngle(60)
    .precision(coarse)
    .fitExtent(inner, points);
}
