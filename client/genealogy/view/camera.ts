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

export interface Size {
  width: number;
  height: number;
}

const leastScale = 0.004;
const mostScale = 4;
/** At this scale every name is 11 px high; the drawing first opens at it or above. */
export const readableScale = 11 / 12;
const edge = 60;
const side = 12;
/** From the left edge to the oldest ancestor. */
const oldest = 24;
/** For the name of the focus. */
const besideFocus = 190;
/** Kept free above and below the whole drawing, for names that stand taller than their row from afar. */
const above = 32;

/** The scale of the years at a scale of the rows. */
export function acrossScale(k: number, drawing: Size, screen: Size): number {
  return Math.max(k, Math.min(readableScale, (screen.width - 2 * side) / drawing.width));
}

/** Keeps some of the drawing in sight, and the years as wide as they should be. */
export function holdInSight(camera: Camera, drawing: Size, screen: Size): Camera {
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
function farthest(drawing: Size, screen: Size): number {
  return Math.min(readableScale, fitAll(drawing, screen).k);
}

/** Zooms by a factor and keeps the point of the drawing under (x, y) where it is. */
export function zoomAt(
  camera: Camera,
  factor: number,
  at: { x: number; y: number },
  drawing: Size,
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
export function fitAll(drawing: Size, screen: Size, most = 1.25): Camera {
  const down = (screen.height - above) / drawing.height;
  const across = screen.width / drawing.width;
  const k = Math.max(Math.min(down, across, most), leastScale);
  const kx = Math.min(acrossScale(k, drawing, screen), Math.max(k, across));
  const free = screen.height - drawing.height * k;
  return { k, kx, x: (screen.width - drawing.width * kx) / 2, y: Math.min(free / 2, 24) };
}

/**
 * Where the focus opens across the screen: so far right that its oldest ancestor stands at the left edge, if that leaves the focus
 * and its name in sight; else as far right as that allows, so that the nearest of its ancestors are seen.
 */
function focusAcross(focusX: number, oldestX: number, k: number, width: number): number {
  const back = (focusX - Math.min(oldestX, focusX)) * k;
  const most = back === 0 ? width * 0.3 : Math.max(width * 0.3, Math.min(width * 0.62, width - besideFocus));
  return Math.min(Math.max(back + oldest, width * 0.3), most);
}

/**
 * The whole drawing if its names can be read then; else at a readable scale with the focus in sight. `oldestX`: where the oldest of its
 * ancestors begins.
 */
export function openOn(
  drawing: Size,
  screen: Size,
  focus: { x: number; y: number } | null,
  oldestX = focus?.x ?? 0,
): Camera {
  const whole = fitAll(drawing, screen);
  if (whole.k >= readableScale || !focus) return whole;
  const k = readableScale;
  const fitsAcross = drawing.width * k <= screen.width;
  const x = fitsAcross
    ? (screen.width - drawing.width * k) / 2
    : Math.min(16, focusAcross(focus.x, oldestX, k, screen.width) - focus.x * k);
  const fitsDown = drawing.height * k <= screen.height;
  const y = fitsDown ? 8 : screen.height / 2 - focus.y * k;
  const camera = { k, kx: k, x: Math.max(x, screen.width - drawing.width * k - 16), y };
  return holdInSight(camera, drawing, screen);
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
