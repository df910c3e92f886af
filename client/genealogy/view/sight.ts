import type { Sight } from '../../state/state.ts';
import type { Camera } from './camera.ts';
import type { Drawn, Size } from './extent.ts';

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** What a camera looks at, whatever the size of the screen. */
export function sightOf({ x, y, k, kx }: Camera, drawing: Drawn, screen: Size): Sight {
  return {
    across: rounded((screen.width / 2 - x) / kx / drawing.width, 4),
    down: rounded((screen.height / 2 - y) / k / drawing.height, 4),
    scale: rounded(k, 3),
  };
}

/** The camera that looks there. `scaleOfYears` tells the scale of the years at one of the rows. */
export function cameraAt(
  { across, down, scale }: Sight,
  scaleOfYears: (k: number) => number,
  drawing: Drawn,
  screen: Size,
): Camera {
  const kx = scaleOfYears(scale);
  return {
    k: scale,
    kx,
    x: screen.width / 2 - across * drawing.width * kx,
    y: screen.height / 2 - down * drawing.height * scale,
  };
}

export const sameSight = (a: Sight | null, b: Sight | null) =>
  a === b || (a !== null && b !== null && a.across === b.across && a.down === b.down && a.scale === b.scale);
