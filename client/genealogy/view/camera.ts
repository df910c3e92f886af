/** Which part of the drawing is seen: screen = drawing × k + (x, y). */
export interface Camera {
  x: number;
  y: number;
  k: number;
}

export interface Size {
  width: number;
  height: number;
}

export const leastScale = 0.02;
export const mostScale = 4;
/** At this scale every name is 11 px high; the drawing first opens at it or above. */
export const readableScale = 11 / 12;
const edge = 60;

/** Keeps some of the drawing in sight. */
export function holdInSight(camera: Camera, drawing: Size, screen: Size): Camera {
  const hold = (at: number, length: number, room: number) =>
    Math.min(Math.max(at, Math.min(edge, room / 2) - length), room - Math.min(edge, room / 2));
  return {
    k: camera.k,
    x: hold(camera.x, drawing.width * camera.k, screen.width),
    y: hold(camera.y, drawing.height * camera.k, screen.height),
  };
}

/** Zooms by a factor and keeps the point of the drawing under (x, y) where it is. */
export function zoomAt(camera: Camera, factor: number, x: number, y: number): Camera {
  const k = Math.min(Math.max(camera.k * factor, leastScale), mostScale);
  const by = k / camera.k;
  return { k, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by };
}

/** The whole drawing, in the middle, not enlarged much. */
export function fitAll(drawing: Size, screen: Size, most = 1.25): Camera {
  const k = Math.max(
    Math.min(screen.width / drawing.width, screen.height / drawing.height, most),
    leastScale,
  );
  const free = screen.height - drawing.height * k;
  return { k, x: (screen.width - drawing.width * k) / 2, y: Math.min(free / 2, 24) };
}

/** The whole drawing if its names can be read then; else at a readable scale with the focus in sight. */
export function openOn(drawing: Size, screen: Size, focus: { x: number; y: number } | null): Camera {
  const whole = fitAll(drawing, screen);
  if (whole.k >= readableScale || !focus) return whole;
  const k = Math.min(Math.max(screen.width / drawing.width, readableScale), 1);
  const fitsAcross = drawing.width * k <= screen.width;
  const x = fitsAcross
    ? (screen.width - drawing.width * k) / 2
    : Math.min(16, screen.width * 0.3 - focus.x * k);
  const fitsDown = drawing.height * k <= screen.height;
  const y = fitsDown ? 8 : screen.height / 2 - focus.y * k;
  return holdInSight({ k, x: Math.max(x, screen.width - drawing.width * k - 16), y }, drawing, screen);
}

/** The rectangle of the drawing that is seen, with a margin as a share of the screen. */
export function seenBy(camera: Camera, screen: Size, margin = 0) {
  const [mx, my] = [screen.width * margin, screen.height * margin];
  return {
    x1: (-camera.x - mx) / camera.k,
    y1: (-camera.y - my) / camera.k,
    x2: (screen.width - camera.x + mx) / camera.k,
    y2: (screen.height - camera.y + my) / camera.k,
  };
}
