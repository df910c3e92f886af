import type { Drawing } from './drawing.ts';
import type { Hovered } from './events.ts';
import type { Point } from './layouts/types.ts';
import { bundleAt, isOverview } from './overview.ts';
import type { Lit } from './painter.ts';
import { paintMoving, setLit } from './painting.ts';
import { linkAt, titleAt, untitledAt } from './picking.ts';
import { putNode, type Scene, type SceneLink } from './scene.ts';
import type { SurfaceEvents } from './surface.ts';
import type { Viewport } from './viewport.ts';

/** The box whose title is at a point of the window, or that stands there without one. */
function boxAt({ scene, surface, painter }: Drawing, at: Point): { box: string } | null {
  const { titles } = painter.written();
  const found = titleAt(titles, at) ?? untitledAt(scene, surface.viewport(), titles, at);
  return found ? { box: found.box.id } : null;
}

/** The link at a point of the window; in an overview all links between two boxes. */
function lineAt({ scene, surface }: Drawing, at: Point): Lit {
  const viewport = surface.viewport();
  const bundle = isOverview(scene, viewport) ? bundleAt(scene, viewport, at) : undefined;
  if (bundle) return { bundle };
  const link = linkAt(scene, viewport, at);
  return link && isShown(scene, viewport, link) ? { link } : null;
}

/** In an overview links between boxes are not drawn one by one. */
function isShown(scene: Scene, viewport: Viewport, { source, target }: SceneLink): boolean {
  const isInner = scene.boxes.length === 0 || source.node.box === target.node.box;
  return isInner || !isOverview(scene, viewport);
}

function hovered(lit: NonNullable<Lit>): NonNullable<Hovered> {
  if ('node' in lit) return { node: lit.node.node.id };
  if ('link' in lit) return { link: lit.link.link };
  return { bundle: lit.bundle.ends, links: lit.bundle.links.length };
}

/** What gestures on the surface do. */
export function surfaceEvents(drawing: Drawing): SurfaceEvents {
  const { tell } = drawing;
  return {
    render: () => paintMoving(drawing),
    tap(target, at, adding) {
      const pressed = target === null ? boxAt(drawing, at) : null;
      if (pressed) tell('box', pressed.box);
      else tell('press', target, adding);
    },
    open: (id) => tell('open', id),
    hover(target, at) {
      const node = target === null ? undefined : drawing.scene.nodes.get(target);
      const lit = node ? { node } : lineAt(drawing, at);
      setLit(drawing, lit);
      tell('hover', lit ? hovered(lit) : boxAt(drawing, at), at);
    },
    caught: (ids) => tell('caught', ids),
    drag(id, to) {
      const node = drawing.scene.nodes.get(id);
      if (!node) return;
      putNode(drawing.scene, node, to);
      drawing.isStale = true;
    },
    drop: (id, to) => tell('moved', id, to),
  };
}
