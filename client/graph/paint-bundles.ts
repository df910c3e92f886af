import { group } from 'd3-array';
import type { Point } from './layouts/types.ts';
import { bundleEnds, bundleStrength, bundleWidth, mainLink, type SceneBundle } from './overview.ts';
import { type Brush, onPlane } from './paint.ts';

/** Among so many bundles dashes are longer: short ones take a browser half its time. */
const manyBundles = 300;
const coarseDash = 3;

/** Dashes of a wide line are longer than it is wide, and closer together, or it would look like a row of boxes. */
function dashOf(dash: readonly number[], width: number): number[] {
  return dash.map((stretch, i) => Math.max(stretch, i % 2 === 0 ? width * 1.6 : width * 0.8));
}

/** A line in pixels of the window. */
interface Line {
  ends: readonly [Point, Point];
  dash: readonly number[];
  width: number;
  colour: string;
  strength: number;
}

function lineOf(bundle: SceneBundle): Line {
  const { colour, dash } = mainLink(bundle).link;
  return {
    ends: bundleEnds(bundle),
    dash,
    width: bundleWidth(bundle),
    colour,
    strength: bundleStrength(bundle),
  };
}

function paintLine(
  { context, viewport }: Brush,
  { ends: [from, to], dash, width }: Line,
  coarse: number,
): void {
  context.lineWidth = width / viewport.zoom;
  context.setLineDash(dashOf(dash, width).map((stretch) => (stretch * coarse) / viewport.zoom));
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** Rings at the ends of lines that look alike: each ends in the middle of all that it stands for, where nothing else may stand. */
function paintEnds({ context, viewport }: Brush, lines: readonly Line[]): void {
  context.setLineDash([]);
  context.lineWidth = 1.5 / viewport.zoom;
  context.beginPath();
  for (const { ends, width } of lines) {
    const radius = (width / 2 + 3) / viewport.zoom;
    for (const { x, y } of ends) {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  }
  context.stroke();
}

/** Paints one line for all links between two boxes, wider and darker for more. */
export function paintBundles(brush: Brush, bundles: readonly SceneBundle[]): void {
  const { context } = brush;
  onPlane(brush);
  const coarse = bundles.length > manyBundles ? coarseDash : 1;
  const alike = group(bundles.map(lineOf), ({ width, colour }) => `${width} ${colour}`);
  // The widest come last, so they lie on top.
  for (const lines of alike.values()) {
    context.strokeStyle = lines[0]!.colour;
    context.globalAlpha = lines[0]!.strength;
    for (const line of lines) paintLine(brush, line, coarse);
    paintEnds(brush, lines);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}
