import type { Drawing } from './drawing.ts';
import { isOverview } from './overview.ts';
import { nodesBounds, sceneBounds } from './scene.ts';
import { fitTo, toScreen } from './viewport.ts';

const fitPadding = 24;
const mostFit = 1.4;
/** For what is said below a drawing that is made small. */
const captionRoom = 22;

/** Shows all that is drawn. */
export function showAll({ surface, scene }: Drawing): void {
  const { width, height } = surface.viewport();
  if (width === 0) return;
  const bounds = sceneBounds(scene);
  const whole = fitTo(bounds, width, height, fitPadding, mostFit);
  const isSmall = isOverview(scene, whole);
  surface.setViewport(isSmall ? fitTo(bounds, width, height - captionRoom, fitPadding, mostFit) : whole);
}

/** Shows organisations, as large as all of them fit into the window. */
export function showThese({ surface, scene }: Drawing, ids: readonly string[]): void {
  const nodes = ids.flatMap((id) => scene.nodes.get(id) ?? []);
  // The window may have changed its size a moment ago.
  surface.resize();
  const { width, height } = surface.viewport();
  if (nodes.length === 0 || width === 0) return;
  surface.setViewport(fitTo(nodesBounds(nodes), width, height, 2 * fitPadding, mostFit));
}

/** Moves the drawing, if it must, so that an organisation is in sight. */
export function bringIn({ scene, surface }: Drawing, id: string): void {
  const node = scene.nodes.get(id);
  if (!node) return;
  const viewport = surface.viewport();
  const { zoom, width, height } = viewport;
  const at = toScreen(viewport, node.place);
  if (at.x > 40 && at.y > 40 && at.x < width - 40 && at.y < height - 40) return;
  surface.setViewport({
    ...viewport,
    x: width / 2 - node.place.x * zoom,
    y: height / 2 - node.place.y * zoom,
  });
}
