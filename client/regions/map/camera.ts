import type { GeoProjection } from 'd3-geo';
import type { MapView } from '../../state/regions.ts';
import type { Size } from './frame.ts';

export interface Camera {
  /** Pixels by which the drawing is moved. */
  x: number;
  y: number;
  zoom: number;
}

const closest = 60;
const farthest = 0.25;

/** All of the map in the frame. */
export const home: Camera = { x: 0, y: 0, zoom: 1 };

/** Zooms around a point of the frame, within bounds. */
export function zoomed(camera: Camera, factor: number, x: number, y: number): Camera {
  const zoom = Math.min(closest, Math.max(farthest, camera.zoom * factor));
  const by = zoom / camera.zoom;
  return { zoom, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by };
}

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** Where a camera looks, whatever the size of the frame; null at home, or where no place of the earth is in the middle. */
export function viewOf(camera: Camera, projection: GeoProjection, { width, height }: Size): MapView | null {
  const { x, y, zoom } = camera;
  if (x === 0 && y === 0 && zoom === 1) return null;
  const at = projection.invert?.([(width / 2 - x) / zoom, (height / 2 - y) / zoom]);
  if (!at?.every(Number.isFinite)) return null;
  return { lat: rounded(at[1], 4), lon: rounded(at[0], 4), zoom: rounded(zoom, 3) };
}

/** The camera that looks there. */
export function cameraOf(view: MapView | null, projection: GeoProjection, { width, height }: Size): Camera {
  const at = view && projection([view.lon, view.lat]);
  if (!at) return home;
  const zoom = Math.min(closest, Math.max(farthest, view.zoom));
  return { zoom, x: width / 2 - at[0] * zoom, y: height / 2 - at[1] * zoom };
}

export const sameView = (a: MapView | null, b: MapView | null) =>
  a === b || (a !== null && b !== null && a.lat === b.lat && a.lon === b.lon && a.zoom === b.zoom);
