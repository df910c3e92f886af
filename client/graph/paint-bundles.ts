import type { Point } from './layouts/types.ts';
import { bundleEnds, bundleStrength, bundleWidth, mainLink, type SceneBundle } from './overview.ts';
import { type Brush, onPlane } from './paint.ts';

/** Dashes of a wide line are longer than it is wide, and closer together, or it would look like a row of boxes. */
function dashOf(dash: readonly number[], width: number): number[] {
  return dash.map((stretch, i) => Math.max(stretch, i % 2 === 0 ? width * 1.6 : width * 0.8));
}

/** A ring at each end of a line: it ends in the middle of all that it stands for, where nothing else may stand. */
function paintEnds({ context, viewport }: Brush, ends: readonly Point[], width: number): void {
  context.setLineDash([]);
  context.lineWidth = 1.5 / viewport.zoom;
  for (const { x, y } of ends) {
    context.beginPath();
    context.arc(x, y, (width / 2 + 3) / viewport.zoom, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** Paints one line for all links between two boxes, wider and darker for more. */
export function paintBundles(brush: Brush, bundles: readonly SceneBundle[]): void {
  const { context, viewport } = brush;
  onPlane(brush);
  for (const bundle of bundles) {
    const { link } = mainLink(bundle);
    const [from, to] = bundleEnds(bundle);
    const width = bundleWidth(bundle);
    context.globalAlpha = bundleStrength(bundle);
    context.strokeStyle = link.colour;
    context.lineWidth = width / viewport.zoom;
    context.setLineDash(dashOf(link.dash, width).map((stretch) => stretch / viewport.zoom));
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    paintEnds(brush, [from, to], width);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}
