import type { Drawing } from './drawing.ts';
import type { Point } from './layouts/types.ts';
import { paintMoving, setLit } from './painting.ts';
import { linkAt, titleAt, untitledAt } from './picking.ts';
import { putNode } from './scene.ts';
import type { SurfaceEvents } from './surface.ts';

/** The box whose title is at a point of the window, or that stands there without one. */
function boxAt({ scene, surface, painter }: Drawing, at: Point): { box: string } | null {
  const { titles } = painter.written();
  const found = titleAt(titles, at) ?? untitledAt(scene, surface.viewport(), titles, at);
  return found ? { box: found.box.id } : null;
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
      const link = node ? undefined : linkAt(drawing.scene, drawing.surface.viewport(), at);
      setLit(drawing, node ? { node } : link ? { link } : null);
      tell('hover', node ? { node: node.node.id } : link ? { link: link.link } : boxAt(drawing, at), at);
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
