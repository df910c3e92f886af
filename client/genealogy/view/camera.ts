import { readableScale } from '../model/readable.ts';
import { type Drawn, reachAcross, type Size, side, wholeAcross } from './extent.ts';

/**
 * Which part of the drawing is seen: screen = (drawing x × kx + x, drawing y × k + y). Zoomed out, the years keep filling the
 * screen while the rows draw nearer together: kx follows from k.
 */
export interface Camera {
  x: number;
  y: number;
  k: number;
  kx: number;
}

const leastScale = 0.004;
const mostScale = 4;
/** Down to this scale rows stand so far apart that every name of 11 px has room between them. */
export const tightScale = 0.64;
const edge = 60;
/** Kept free above and below the whole drawing, for names that stand taller than their row from afar. */
const above = 32;

/** The scale of the rows at which the whole drawing is seen. */
function wholeScale(drawing: Drawn, screen: Size): number {
  return Math.min((screen.height - above) / drawing.height, screen.width / drawing.width);
}

/** From this scale of the rows on the years are as wide as names need them. */
export function roomyFrom(drawing: Drawn, screen: Size): number {
  return Math.max(tightScale, Math.min(readableScale, wholeScale(drawing, screen) * 1.2));
}

/** The scale of the years at a scale of the rows: as names need it, and from afar narrowing until all years are seen. */
export function acrossScale(k: number, drawing: Drawn, screen: Size): number {
  const all = wholeAcross(drawing, screen);
  const [whole, roomy] = [wholeScale(drawing, screen), roomyFrom(drawing, screen)];
  if (k >= roomy) return Math.max(k, readableScale);
  const near = Math.max(0, (k - whole) / (roomy - whole));
  return all + near * (readableScale - all);
}

/** Keeps some of the drawing in sight, and the years as wide as they should be. */
export function holdInSight(camera: Camera, drawing: Drawn, screen: Size): Camera {
  const kx = acrossScale(camera.k, drawing, screen);
  const hold = (at: number, length: number, room: number) =>
    Math.min(Math.max(at, Math.min(edge, room / 2) - length), room - Math.min(edge, room / 2));
  return {
    k: camera.k,
    kx,
    x: hold(camera.x, drawing.width * kx, screen.width),
    y: hold(camera.y, drawing.height * camera.k, screen.height),
  };
}

/** The scale at which the whole drawing is seen: farther away there is nothing more to see. */
function farthest(drawing: Drawn, screen: Size): number {
  return Math.min(readableScale, fitAll(drawing, screen).k);
}

/** Zooms by a factor and keeps the point of the drawing under (x, y) where it is. */
export function zoomAt(
  camera: Camera,
  factor: number,
  at: { x: number; y: number },
  drawing: Drawn,
  screen: Size,
): Camera {
  const k = Math.min(Math.max(camera.k * factor, farthest(drawing, screen)), mostScale);
  const kx = acrossScale(k, drawing, screen);
  return {
    k,
    kx,
    x: at.x - (at.x - camera.x) * (kx / camera.kx),
    y: at.y - (at.y - camera.y) * (k / camera.k),
  };
}

/** The whole drawing, in the middle, not enlarged much. */
export function fitAll(drawing: Drawn, screen: Size, most = 1.25): Camera {
  const k = Math.max(Math.min(wholeScale(drawing, screen), most), leastScale);
  const kx = acrossScale(k, drawing, screen);
  const free = screen.height - drawing.height * k;
  return { k, kx, x: (screen.width - reachAcross(drawing, kx)) / 2, y: Math.min(free / 2, 24) };
}

/** Brings a box of the drawing into sight with as little movement as possible; of one that is too tall, its top. */
export function blockInSight(
  box: { x: number; y: number; width: number; height: number },
  camera: Camera,
  screen: Size,
): Camera {
  const into = (from: number, length: number, room: number) => {
    const over = Math.max(0, from + length - (room - side));
    return Math.max(from - over, side) - from;
  };
  return {
    ...camera,
    x: camera.x + into(box.x * camera.kx + camera.x, box.width * camera.kx, screen.width),
    y: camera.y + into(box.y * camera.k + camera.y, box.height * camera.k, screen.height),
  };
}

/** The rectangle of the drawing that is seen, with a margin as a share of the screen. */
export function seenBy(camera: Camera, screen: Size, margin = 0) {
  const [mx, my] = [screen.width * margin, screen.height * margin];
  return {
    x1: (-camera.x - mx) / camera.kx,
    y1: (-camera.y - my) / camera.k,
    x2: (screen.width - camera.x + mx) / camera.kx,
    y2: (screen.height - camera.y + my) / camera.k,
  };
}

/** The place of a point of the screen in the drawing. */
export function placeAt(camera: Camera, x: number, y: number): { x: number; y: number } {
  return { x: (x - camera.x) / camera.kx, y: (y - camera.y) / camera.k };
}
